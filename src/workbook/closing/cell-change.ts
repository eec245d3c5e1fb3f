/** What became of one cell. */
import type { Change, Place } from './change';
import { encoded, sameValue } from './content-code';
import { LOST_FORMULA, type KeptCell, type Placed } from './kept';
import { cellCheck } from './seal-checks';
import { sameFormula } from './same-formula';
import type { Again } from './same-rows';

type CellChange = Pick<Change, 'kind' | 'before' | 'after' | 'lead'>;

/** @param one as it was sealed */
export function cellChange(one: KeptCell, other: KeptCell, again?: Again): CellChange | null {
  if (one.doubt !== undefined) return doubtfulChange(one, other, again);
  const values = { before: one.value, after: other.value };
  const same = sameValue(one.value, other.value);
  if (one.formula === LOST_FORMULA)
    return same ? null : { kind: other.formula === null ? 'value' : 'result', ...values };
  if (one.formula === null && other.formula === null) return same ? null : { kind: 'value', ...values };
  if (one.formula === null) return { kind: 'formula-put', ...values };
  if (other.formula === null) return { kind: 'typed-over', ...values };
  if (!sameFormula(one.formula, other.formula, again?.sameRow)) {
    if (again?.isTorn(one.formula, other.formula) !== true) return { kind: 'formula', ...values };
    return same ? null : { kind: 'result', ...values };
  }
  if (same || isFleeting(one.formula)) return null;
  const lead = again?.lead(one.formula, other.formula);
  return lead === undefined ? { kind: 'result', ...values } : { kind: 'led', ...values, lead };
}

/** The seal has lost the value, and at most its check is left: that tells whether the cell still has it. */
function doubtfulChange({ doubt = '', ...one }: KeptCell, other: KeptCell, again?: Again): CellChange | null {
  if (doubt === '') return null;
  if (hasCheck(other.value, doubt)) return cellChange({ ...one, value: other.value }, other, again);
  // What a formula shows follows from something else.
  if (one.formula !== null && other.formula !== null) return null;
  return { kind: 'value-lost', before: null, after: other.value };
}

/** Whether this is what stood in a cell of the seal, of which only the check is left. */
export const hasCheck = (value: KeptCell['value'], doubt: string): boolean =>
  cellCheck(encoded(value)) === doubt;

/** What such formulas show depends on the place, the day or the filter, and on nothing that was sealed. */
function isFleeting(formula: string): boolean {
  return /^=ROW\(\)([-+]\d+|-ROW\(⟦[^⟧]*⟧\))*$|\b(TODAY|NOW|RAND|RANDBETWEEN|SUBTOTAL|AGGREGATE)\(/.test(
    formula,
  );
}

/** How the cell shows numbers. */
export function shownAt(now: Placed, at: Place | null): Pick<Change, 'percent'> {
  return at !== null && now.isPercent(at) ? { percent: true } : {};
}
