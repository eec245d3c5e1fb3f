/** The steps that make the sheet of slips: what looks alike is told together, whatever the number of people. */
import type { Area, Content, Write } from '../port';
import type { Laid } from './forms/laid';
import { looks, MONEY_FORMAT, type Line, type Piece } from './lines';
import { MARGIN } from './paper';
import type { Paged } from './paginate';

type Place = Omit<Area, 'sheet'>;

export function sheetWrites(name: string, laid: Laid, { lines, breaks }: Paged<Line>): readonly Write[] {
  const { widths, size, landscape } = laid;
  const all = { sheet: name, row: 0, column: 0, rows: lines.length, columns: widths.length };
  const styles = looks(size);
  return [
    { kind: 'addSheet', name, activate: true },
    ...widths.map((width, column): Write => ({
      kind: 'columnWidth',
      sheet: name,
      column,
      columns: 1,
      width,
    })),
    ...heightWrites(name, lines),
    ...placesOf(lines, ({ look }) => look).map(({ place, key }): Write => ({
      kind: 'format',
      area: { sheet: name, ...place },
      format: styles[key],
    })),
    ...placesOf(lines, formatOf).map(({ place, key }): Write => ({
      kind: 'format',
      area: { sheet: name, ...place },
      format: { numberFormat: key },
    })),
    { kind: 'write', area: all, contents: contentsOf(lines, widths.length) },
    { kind: 'print', sheet: name, landscape, page: { margin: MARGIN, breaks } },
  ];
}

/** Of cells with figures; what is left as it is needs no step. */
function formatOf({ content, look, format }: Piece): string | null {
  if (format !== undefined) return format === 'General' ? null : format;
  return typeof content === 'number' && (look === 'amount' || look === 'total') ? MONEY_FORMAT : null;
}

function contentsOf(lines: readonly Line[], columns: number): readonly (readonly (Content | undefined)[])[] {
  return lines.map(({ pieces }) => {
    const row: (Content | undefined)[] = Array.from({ length: columns }, () => undefined);
    for (const { column, content } of pieces) if (content !== null) row[column] = content;
    return row;
  });
}

/** Lines of one height, one height after the other. */
function heightWrites(sheet: string, lines: readonly Line[]): readonly Write[] {
  const byHeight = new Map<number, Write[]>();
  for (let row = 0; row < lines.length;) {
    const height = lines[row]?.height ?? 0;
    let end = row + 1;
    while (end < lines.length && lines[end]?.height === height) end++;
    const steps = byHeight.get(height) ?? [];
    steps.push({ kind: 'rowHeight', sheet, row, rows: end - row, height });
    byHeight.set(height, steps);
    row = end;
  }
  return [...byHeight.values()].flat();
}

interface Keyed<Key> {
  readonly key: Key;
  readonly place: Place;
}

/** Rectangles of pieces with one key: runs along a line, grown down over lines with the same runs. Equal keys stand together. */
function placesOf<Key extends string>(
  lines: readonly Line[],
  keyOf: (piece: Piece) => Key | null,
): readonly Keyed<Key>[] {
  const done: Keyed<Key>[] = [];
  let open: Keyed<Key>[] = [];
  for (const [row, { pieces }] of lines.entries()) {
    const next = runsOf(pieces, keyOf).map(({ key, column, columns }): Keyed<Key> => {
      const above = open.find(
        (one) => one.key === key && one.place.column === column && one.place.columns === columns,
      );
      return {
        key,
        place: above ? { ...above.place, rows: above.place.rows + 1 } : { row, column, rows: 1, columns },
      };
    });
    done.push(
      ...open.filter(
        ({ place }) => !next.some((one) => one.place.row === place.row && one.place.column === place.column),
      ),
    );
    open = next;
  }
  const byKey = new Map<Key, Keyed<Key>[]>();
  for (const one of [...done, ...open]) {
    const alike = byKey.get(one.key);
    if (alike === undefined) byKey.set(one.key, [one]);
    else alike.push(one);
  }
  return [...byKey.values()].flat();
}

interface Run<Key> {
  readonly key: Key;
  readonly column: number;
  readonly columns: number;
}

function runsOf<Key>(pieces: Line['pieces'], keyOf: (piece: Piece) => Key | null): readonly Run<Key>[] {
  const runs: Run<Key>[] = [];
  for (const piece of inOrder(pieces)) {
    const key = keyOf(piece);
    const last = runs.at(-1);
    if (key === null) continue;
    if (last !== undefined && last.key === key && last.column + last.columns === piece.column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ key, column: piece.column, columns: 1 });
  }
  return runs;
}

/** Most are already. */
function inOrder(pieces: Line['pieces']): Line['pieces'] {
  const sorted = pieces.every(({ column }, at) => at === 0 || (pieces[at - 1]?.column ?? 0) <= column);
  return sorted ? pieces : [...pieces].sort((a, b) => a.column - b.column);
}
