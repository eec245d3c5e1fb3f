/** When a native formula and a function say the same. */
import { isError, type Cell } from '../../../src/core/cell';

/** Equal to 13 decimals, or one in the 15th digit of larger figures; an error for an error; blank for blank. */
export function same(expected: Cell, came: Cell): boolean {
  if (isError(expected) || isError(came)) return isError(expected) && isError(came);
  if (typeof expected === 'number' && typeof came === 'number')
    return Math.abs(expected - came) <= Math.max(1.1e-13, Math.abs(expected) * 2e-15);
  return (expected === '' ? null : expected) === (came === '' ? null : came);
}
