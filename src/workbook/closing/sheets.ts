/** The sheets of closed months: how they are called, and how they are known. Reader and writer share them. */
import type { Block } from '../port';

/** One name in both languages, so that a sheet is found again when the language was switched. */
export const CLOSINGS_SHEET = '星评月结';
export const APPEALS_SHEET = '星评申诉';
export const YEAR_SHEET = '年度汇总';

/** With the month behind it. */
export const SEAL_NAME = '封账';
/** The first cell of a sheet of sealed values says so, whatever the sheet is called by now. */
export const SEAL_MARK = '星评封账';
/** The line with the names of the sheets that were sealed. */
export const SHEETS_MARK = '工作表 Sheets';
/** The line with the names of the sheets beside them whose rows their formulas name. */
export const OUTSIDE_MARK = '引用 Outside';
/** The first cell of a year's sheet. */
export const YEAR_MARK = '星评年度汇总';

/** Where only names of sheets are known. */
export function isClosingName(name: string): boolean {
  return name === CLOSINGS_SHEET || name === APPEALS_SHEET || name.startsWith(`${SEAL_NAME} `);
}

/** What the beginning of a sheet of sealed values says. */
export interface SealTop {
  readonly sheet: string;
  readonly month: string;
  readonly version: number;
  readonly fingerprint: string;
  readonly sheets: readonly string[];
  readonly outside: readonly string[];
}

type Top = Pick<Block, 'area' | 'cells'>;

/** Null where the sheet is no sheet of sealed values. */
export function sealTop({ area, cells }: Top): SealTop | null {
  const head = cells.find(([mark]) => mark === SEAL_MARK);
  if (head === undefined) return null;
  const [, , month, version, fingerprint] = head;
  const namesIn = (wanted: string): readonly string[] =>
    (cells.find(([mark]) => mark === wanted) ?? [])
      .slice(2)
      .filter((name): name is string => typeof name === 'string' && name !== '');
  return {
    sheet: area.sheet,
    month: typeof month === 'string' ? month : '',
    version: typeof version === 'number' ? version : 0,
    fingerprint: typeof fingerprint === 'string' ? fingerprint : '',
    sheets: namesIn(SHEETS_MARK),
    outside: namesIn(OUTSIDE_MARK),
  };
}

/** Sheets that tell of closed months, and hold no people to score or to pay. */
export function isClosingSheet(top: Top): boolean {
  const { sheet } = top.area;
  if (sheet === CLOSINGS_SHEET || sheet === APPEALS_SHEET) return true;
  return sealTop(top) !== null || top.cells[0]?.[0] === YEAR_MARK;
}
