/** What the journal said of the sealed sheets against what it says. */
import type { Cell } from '../../core/cell';
import type { Block } from '../port';
import { journalColumns, journalRows } from '../salary/journal-rows';
import { JOURNAL_COLUMNS, journalColumn } from '../salary/journal-sheet';
import type { Change } from './change';
import { likeness, lineText } from './compare-rules';
import { plainCell, sameValue } from './content-code';
import { headChanges } from './head-changes';
import type { KeptCell } from './kept';
import { pairUp } from './pair';
import { trimmed } from './trim';

/** Lines about these sheets, as cells of the journal's columns. */
export function journalOf(journal: Block | null, sheets: ReadonlySet<string>) {
  const rowsAt: number[] = [];
  const lines = journalRows(journal).flatMap(({ row, cells }): readonly (readonly Cell[])[] => {
    if (!sheets.has(String(cells[journalColumn('sheet')] ?? ''))) return [];
    rowsAt.push(row);
    return [trimmed(cells.map(plainCell), (cell) => cell === null)];
  });
  return { lines, rowsAt };
}

/** New lines are no change; one that is gone, or is not what it was, is. */
export function compareJournal(
  before: readonly (readonly Cell[])[],
  journal: Block | null,
  name: string,
): readonly Change[] {
  const known = journal === null ? null : journalColumns(journal);
  const heads = journal === null || known === null ? [] : headChanges(JOURNAL_COLUMNS, known, journal);
  // What is said of the headers alone: nothing can be told of lines without any.
  if (known?.headAt === -1 && known.places.size === 0) return heads;
  const rows = journalRows(journal);
  const all = rows.map(({ cells }) => cells.map(plainCell));
  const kept = (line: readonly Cell[]): readonly KeptCell[] =>
    line.map((value) => ({ value, formula: null }));
  const olds = before.map((line) => JOURNAL_COLUMNS.map((_, c) => line[c] ?? null));
  const pairs = pairUp(
    olds.map((line) => JSON.stringify(line)),
    all.map((line) => JSON.stringify(line)),
    (one, other) => likeness(kept(olds[one] ?? []), kept(all[other] ?? [])),
    0.6,
  );
  const lines = pairs.now.flatMap((at, index): readonly Change[] => {
    const old = olds[index] ?? [];
    const who = String(old[journalColumn('name')] ?? '') || name;
    if (at === undefined)
      return [
        {
          kind: 'journal',
          at: null,
          who: name,
          what: old
            .filter((cell) => cell !== null)
            .slice(0, 3)
            .join(' '),
          before: lineText(kept(old)),
          after: null,
        },
      ];
    return JOURNAL_COLUMNS.flatMap(({ key, title }, c): readonly Change[] => {
      const column = known?.places.get(key);
      // The whole of it is gone.
      if (column === undefined) return [];
      const [from, to] = [old[c] ?? null, all[at]?.[c] ?? null];
      if (sameValue(from, to)) return [];
      const place = {
        sheet: name,
        row: rows[at]?.row ?? 0,
        column: (journal?.area.column ?? 0) + column,
      };
      return [
        {
          kind: 'journal',
          at: place,
          who: `${name} ${who === name ? '' : who}`.trim(),
          what: title.zh,
          before: from,
          after: to,
        },
      ];
    });
  });
  return [...heads, ...lines];
}
