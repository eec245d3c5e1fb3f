/** Merged areas. Excel does not answer for more than 512 of them at once, and does not document how it fails. */
import type { Area } from '../../workbook/port';
import { areasOverlap, rangeAddress } from '../../workbook/formula/address';
import { rowsAtOnce } from '../areas';
import { unexplained } from './errors';
import { areaOf, areasLoaded } from './ranges';
import { request } from './request';
import type { Reading, Work } from './request';

/** So few cells cannot touch more. */
const SURE = 512;

/** For a whole range at once; where that fails, for so few cells at a time that it cannot. */
export type Asking = 'at once' | 'in parts';

/** A request that asks for merged areas; where Excel gives no reason for refusing it, once more with these in parts. */
export async function requestWithMerges<Result>(work: (asking: Asking) => Work<Result>): Promise<Result> {
  try {
    return await request(work('at once'));
  } catch (error) {
    if (!unexplained(error)) throw error;
    return request(work('in parts'));
  }
}

/**
 * Those that touch a range. Excel tells only areas whose top left cell lies in what is asked, so all is asked from A1 on.
 * @param within where the range lies at the most
 */
export function loadMerges(range: Excel.Range, within: Area, asking: Asking): Reading<readonly Area[]> {
  const fromA1 = range.getBoundingRect('A1');
  const { sheet, row, column, rows, columns } = within;
  const whole = { sheet, row: 0, column: 0, rows: row + rows, columns: column + columns };
  const parts =
    asking === 'at once'
      ? [fromA1]
      : rowsAtOnce(whole, SURE).map((part) => fromA1.getIntersectionOrNullObject(rangeAddress(part)));
  const loaded = parts.map((part) => {
    const merged = part.getMergedAreasOrNullObject();
    merged.areas.load(areasLoaded);
    return merged;
  });
  return () => {
    const found = loaded.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items));
    return found.map((one) => areaOf(within.sheet, one)).filter((area) => areasOverlap(area, within));
  };
}
