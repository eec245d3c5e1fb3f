/** An export read: its rows of people, its columns as they were understood, and the figures of every row. */
import { FIGURES, type FigureId } from '../../profiles/figures';
import type { Figure, FigureKind } from '../figures/figure';
import { headerKey, headerWords } from './header-key';
import { periodOf, type Period } from './period';
import type { Recognised } from './recognise';
import { rowsOfSource, type SourceRow, type SourceRows } from './rows';
import { settle, type Answer, type Settled } from './settle';
import { cellOf, type Source } from './source';
import { columnOfRef, type FigureRef } from './way';

export interface Table extends SourceRows {
  readonly source: Source;
  readonly known: Recognised;
  readonly period?: Period;
  has(ref: FigureRef): boolean;
  /** The header of a figure's column; empty where the table has none. */
  title(ref: FigureRef): string;
  settled(ref: FigureRef): Settled | undefined;
  figure(ref: FigureRef, row: SourceRow): Figure | undefined;
}

/** What the user has said of columns, by the key of their headers. */
export type Answers = ReadonlyMap<string, Answer>;

export function tableOf(source: Source, known: Recognised, answers: Answers): Table {
  const rows = rowsOfSource(source, known);
  const byTitle = new Map<string, number>();
  known.titles.forEach((title, column) => {
    const key = headerKey(title);
    if (key !== '' && !byTitle.has(key)) byTitle.set(key, column);
  });
  const columnOf = (ref: FigureRef): number | undefined => {
    const chosen = columnOfRef(ref);
    return chosen === undefined ? known.columns.get(ref as FigureId)?.column : byTitle.get(chosen.key);
  };
  const done = new Map<FigureRef, Settled>();
  const read = new Map<FigureRef, Map<number, Figure>>();
  const settled = (ref: FigureRef): Settled | undefined => {
    const column = columnOf(ref);
    if (column === undefined) return undefined;
    const one = done.get(ref) ?? settledColumn(source, known, rows.people, column, ref, answers);
    done.set(ref, one);
    return one;
  };
  const period = periodFor(source, known, rows.people);
  return {
    ...rows,
    source,
    known,
    ...(period === undefined ? {} : { period }),
    has: (ref) => columnOf(ref) !== undefined,
    title: (ref) => known.titles[columnOf(ref) ?? -1] ?? '',
    settled,
    figure(ref, { row }) {
      const own = read.get(ref) ?? new Map<number, Figure>();
      read.set(ref, own);
      const before = own.get(row);
      if (before !== undefined) return before;
      const column = columnOf(ref);
      const figure = column === undefined ? undefined : settled(ref)?.read(at(source, row, column));
      if (figure !== undefined) own.set(row, figure);
      return figure;
    },
  };
}

function settledColumn(
  source: Source,
  known: Recognised,
  people: readonly SourceRow[],
  column: number,
  ref: FigureRef,
  answers: Answers,
): Settled {
  const title = known.titles[column] ?? '';
  const chosen = columnOfRef(ref);
  const figure = chosen === undefined ? (ref as FigureId) : undefined;
  const kind: FigureKind = chosen?.kind ?? FIGURES[ref as FigureId].kind;
  const profile = figure === undefined ? undefined : known.columns.get(figure)?.known;
  const answer = answers.get(headerKey(title));
  return settle({
    kind,
    header: headerWords(title),
    cells: people.map(({ row }) => at(source, row, column)),
    ...(answer === undefined ? {} : { answer }),
    ...(profile?.unit === undefined ? {} : { unit: profile.unit }),
    ...(profile?.scale === undefined ? {} : { scale: profile.scale }),
    low: figure !== undefined && FIGURES[figure].low === true,
    long:
      figure === 'online' ||
      figure === 'lateTime' ||
      figure === 'earlyTime' ||
      /登录|在线|总时长/.test(title),
  });
}

function at(source: Source, row: number, column: number) {
  return { cell: cellOf(source, row, column), format: source.formats[row]?.[column] ?? 'General' };
}

function periodFor(source: Source, { headerRow }: Recognised, people: readonly SourceRow[]) {
  const above = source.cells
    .slice(0, headerRow + 1)
    .flat()
    .filter((cell): cell is string => typeof cell === 'string');
  const said = periodOf([source.name, source.sheet, ...above]);
  const days = people.flatMap(({ day }) => day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return said ?? (first === undefined || last === undefined ? undefined : { from: first, to: last });
}
