/** Where things stand on a sheet of people, in words that hold wherever it is moved: columns by header, rows by their place among the others. */
import { squash } from '../../core/words/normalise';
import { headerRows } from '../people/header-rows';
import type { Block } from '../port';
import { filledIn } from './filled';
import type { KeptColumn } from './kept';

export interface Frame {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly KeptColumn[];
  /** Columns of the sheet, in the order of `columns`. */
  readonly columnsAt: readonly number[];
  /** Their own headers as keys, which several may share. */
  readonly called: readonly string[];
  /** Undefined for a column that holds nothing. */
  keyAt(column: number): string | undefined;
  /** How far a row lies from the first and from the last that holds anything; rows that hold nothing do not count. */
  placeOf(row: number): string;
}

/** Signs that canonical formulas set apart. */
const SET_APART = /[⟦⟧¦⁄:]/g;

/** Of a column that holds something under no header. */
const UNTITLED = '（无标题）';

/** @param renamed keys by which columns go instead of their own: those that they were sealed under */
export function frameOf(
  block: Block,
  headerRow: number,
  renamed: ReadonlyMap<string, string> = new Map(),
): Frame {
  const { area } = block;
  const header = headerRow - area.row;
  const rows = headerRows(block, header + 1);
  const [own, titles] = [rows.withParents(header), rows.titles(header)];
  const filled = filledIn(block, header);
  const at: number[] = [];
  const words: string[] = [];
  const called: string[] = [];
  for (let index = 0; index < area.columns; index++) {
    const title = own[index] ?? '';
    if (title === '' && !filled.columns.has(index)) continue;
    const twice = title !== '' && own.filter((other) => squash(other) === squash(title)).length > 1;
    words.push((twice ? titles[index] : title) || UNTITLED);
    called.push(columnKey(title || UNTITLED));
    at.push(index + area.column);
  }
  const columns = columnsOf(words).map(({ key, title }) => ({ key: renamed.get(key) ?? key, title }));
  const keys = new Map(at.map((column, index) => [column, columns[index]?.key]));
  return {
    sheet: area.sheet,
    headerRow,
    columns,
    columnsAt: at,
    called,
    keyAt: (column) => keys.get(column),
    placeOf: (row) => {
      return row <= headerRow ? `h${row - headerRow}⁄h${row}` : filled.placeOf(row);
    },
  };
}

export const columnKey = (title: string): string => squash(title).replace(SET_APART, '_');

/** Titles that stand twice are counted. */
export function columnsOf(titles: readonly string[]): readonly KeptColumn[] {
  const times = new Map<string, number>();
  return titles.map((title) => {
    const plain = columnKey(title);
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    return { key: time === 1 ? plain : `${plain}#${time}`, title };
  });
}
