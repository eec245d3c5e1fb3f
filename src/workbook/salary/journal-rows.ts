/** The journal's lines, with their columns in order wherever somebody has put one in among them, and whatever stands above the header. */
import { isBlank, type Cell } from '../../core/cell';
import type { Block } from '../port';
import { headIn } from '../people/head-in';
import { JOURNAL_COLUMNS } from './journal-sheet';

export interface JournalRow {
  /** Of the sheet, from 0. */
  readonly row: number;
  /** One per column of `JOURNAL_COLUMNS`. */
  readonly cells: readonly Cell[];
}

export function journalRows(journal: Block | null): readonly JournalRow[] {
  if (journal === null) return [];
  const places = journalPlaces(journal);
  const first = headRow(journal) + 1;
  return journal.cells.slice(first).map((cells, index) => ({
    row: journal.area.row + first + index,
    cells: places.map((at) => cells[at] ?? null),
  }));
}

/** Where each of the columns stands in the rows of the block. One whose header was edited is the next of the one before it. */
export function journalPlaces(journal: Block): readonly number[] {
  const head = journal.cells[headRow(journal)] ?? [];
  const isBare = (at: number): boolean =>
    journal.cells.slice(headRow(journal) + 1).every((cells) => isBlank(cells[at] ?? null));
  let last = -1;
  return JOURNAL_COLUMNS.map(({ title }) => {
    const all = [...head.keys()].filter((at) => head[at] === title.zh || head[at] === title.en);
    // Of two of one header the next one, unless it holds nothing.
    const full = all.length < 2 ? all : all.filter((at) => !isBare(at));
    const own = full.length === 0 ? all : full;
    last = own.includes(last + 1) ? last + 1 : (own[0] ?? last + 1);
    return last;
  });
}

function headRow({ cells }: Block): number {
  return Math.max(
    0,
    headIn(
      cells,
      JOURNAL_COLUMNS.map(({ title }) => title),
    ),
  );
}
