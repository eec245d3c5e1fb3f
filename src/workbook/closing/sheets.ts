/** The sheets of closed months: how they are called, and how they are known. Reader and writer share them. */
import type { Cell } from '../../core/cell';
import type { Block } from '../port';
import { aligned } from './seal-align';
import { codesOf, doubtsOf, isNothing, sealCheck, wholeOf } from './seal-checks';

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
  /** The line with those names is not as it was written, or is gone. */
  readonly outsideLost: boolean;
}

type Top = Pick<Block, 'area' | 'cells'>;

/** Null where the sheet is no sheet of sealed values. */
export function sealTop({ area, cells: own }: Top): SealTop | null {
  const { cells } = aligned(own);
  const head = cells[headOf(cells)];
  // Somebody may have sorted the first line below what was read.
  if (head === undefined && !isSeal(cells)) return null;
  const [, , month, version, fingerprint, , , form] = head ?? [];
  const lineOf = (wanted: string) => cells.find(([mark]) => mark === wanted);
  const namesIn = (wanted: string): readonly string[] =>
    (lineOf(wanted) ?? []).slice(2).filter((name): name is string => typeof name === 'string' && name !== '');
  return {
    sheet: area.sheet,
    month:
      (head === undefined ? nameMonth(area.sheet) : monthIn(head, area.sheet)) ??
      (typeof month === 'string' ? month : ''),
    version: typeof version === 'number' ? version : 0,
    fingerprint: typeof fingerprint === 'string' ? fingerprint : '',
    sheets: namesIn(SHEETS_MARK),
    outside: namesIn(OUTSIDE_MARK),
    outsideLost: (head === undefined || typeof form === 'number') && !isAsWritten(lineOf(OUTSIDE_MARK)),
  };
}

const PRINT = /^[0-9a-f]{64}$/;

/** The first line: by its mark, else by the fingerprint that it holds. */
export function headOf(cells: readonly (readonly Cell[])[]): number {
  const marked = cells.findIndex(([mark]) => mark === SEAL_MARK);
  if (marked >= 0) return marked;
  return cells.findIndex(
    ([, check, , , print]) => wholeOf(check).startsWith('c') && PRINT.test(String(print)),
  );
}

/** The month that the sheet is called by, where the cell of it has been edited. */
function monthIn([, check, ...rest]: readonly Cell[], sheet: string): string | undefined {
  return doubtsOf(check, rest)?.has(0) === true ? nameMonth(sheet) : undefined;
}

const nameMonth = (sheet: string): string | undefined =>
  new RegExp(`^${SEAL_NAME} (\\d{4}-\\d{2})`).exec(sheet)?.[1];

/** Most of the lines are as lines of sealed values are. */
function isSeal(cells: readonly (readonly Cell[])[]): boolean {
  const filled = cells.filter((line) => !line.every(isNothing));
  const checked = filled.filter(([mark, check]) => typeof mark === 'string' && codesOf(check) !== null);
  return checked.length > 1 && checked.length * 2 > filled.length;
}

function isAsWritten(line: readonly Cell[] | undefined): boolean {
  const [mark, check, ...rest] = line ?? [];
  return line !== undefined && check === sealCheck(String(mark), rest);
}

/** Sheets that tell of closed months, and hold no people to score or to pay. */
export function isClosingSheet(top: Top): boolean {
  const { sheet } = top.area;
  if (sheet === CLOSINGS_SHEET || sheet === APPEALS_SHEET) return true;
  return sealTop(top) !== null || top.cells[0]?.[0] === YEAR_MARK;
}
