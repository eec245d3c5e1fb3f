/** What is said where the sealed values of a closed month cannot be read. */
import { columnLetters } from '../formula/address';
import type { MonthReading } from '../month/reading';
import { NOWHERE, type Change } from './change';
import type { Standing } from './closings';
import type { ReadSeal } from './read-seal';
import { CHECK_AT, MARKS } from './seal-marks';
import { SEAL_NAME } from './sheets';

/** Their sheet is gone; or it is there, and has lost the column of the marks or of the checks, without which nothing is known of it. */
export function sealGone({ survey }: MonthReading, month: string, { closed, version }: Standing): Change {
  const name = `${SEAL_NAME} ${month}${version > 1 ? ` (${version})` : ''}`;
  const top = survey.sheets.find((sheet) => sheet.name === name)?.top;
  if (top) {
    const marked = top.cells.some(([mark]) => String(mark).endsWith(MARKS.table));
    const what = columnLetters(marked ? CHECK_AT : 0);
    return { ...NOWHERE, kind: 'column-gone', at: { ...top.area, column: 0 }, who: name, what };
  }
  if (closed === null || closed.row !== null) return { ...NOWHERE, kind: 'sheet-gone', who: name, what: '' };
  return { ...NOWHERE, kind: 'traces-gone', who: month, what: '', before: version };
}

/** Those of an earlier closing with the same fingerprint, in place of those that are gone; not where the version cannot be read. */
export function standsIn({ head, headAt, tampered }: ReadSeal, version: number): boolean {
  return head.version > 0 && head.version !== version && !tampered.some(({ row }) => row === headAt);
}
