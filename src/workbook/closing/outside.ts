/**
 * Sheets that are not sealed and that formulas of sealed ones name: where a cell of theirs stands, in words that outlast rows and
 * columns put in there. None of their contents is sealed; what they lead to shows in the formulas' results.
 */
import { squash } from '../../core/words/normalise';
import type { Block, Survey } from '../port';
import { columnKey } from './frame';
import { filledIn } from './filled';

export interface Outside {
  /** The first words in the column, and its place. */
  columnWord(column: number): string;
  /** The first words in the row, its place among the others, and, where the sheet was not read, its number. */
  rowWord(row: number): string;
}

/** Rows in which the words over a column are looked for: those that a survey brings of every sheet. */
const TOP = 15;

/** @param read the sheets whose rows are told apart */
export function outsideSheets(
  read: ReadonlyMap<string, Block>,
  { sheets }: Survey,
): (name: string) => Outside {
  const known = new Map<string, Outside>();
  return (name) => {
    const own = known.get(name) ?? outsideOf(read.get(name), sheets.find((one) => one.name === name)?.top);
    known.set(name, own);
    return own;
  };
}

function outsideOf(block: Block | undefined, top: Block | null | undefined): Outside {
  const titles = (block ?? top) ? titlesOf((block ?? top) as Block) : new Map<number, string>();
  const columnWord = (column: number): string => `${titles.get(column) ?? ''}⁄${column}`;
  if (block === undefined) return { columnWord, rowWord: (row) => `⁄⁄⁄${row}` };
  const [names, filled] = [namesOf(block), filledIn(block, 0)];
  return { columnWord, rowWord: (row) => `${names.get(row) ?? ''}⁄${filled.placeOf(row)}⁄` };
}

function titlesOf({ area, cells }: Block): ReadonlyMap<number, string> {
  const rows = cells.slice(0, Math.max(0, TOP - area.row));
  const columns = Array.from({ length: area.columns }, (_, c) => firstWords(rows.map((row) => row[c])));
  return once(columns, area.column);
}

function namesOf({ area, cells }: Block): ReadonlyMap<number, string> {
  return once(cells.map(firstWords), area.row);
}

const firstWords = (cells: readonly unknown[]): string => {
  const words = cells.find((cell) => typeof cell === 'string' && squash(cell) !== '');
  return typeof words === 'string' ? columnKey(words) : '';
};

/** What stands several times tells nothing apart. */
function once(words: readonly string[], from: number): ReadonlyMap<number, string> {
  const times = new Map<string, number>();
  for (const one of words) times.set(one, (times.get(one) ?? 0) + 1);
  return new Map(
    words.flatMap((one, index) => (one !== '' && times.get(one) === 1 ? [[index + from, one] as const] : [])),
  );
}
