/** What became of one cell. */
import type { Change, Place } from './change';
import { sameValue } from './content-code';
import type { KeptCell, Placed } from './kept';
import { sameFormula } from './same-formula';

type CellChange = Pick<Change, 'kind' | 'before' | 'after'>;

export function cellChange(one: KeptCell, other: KeptCell): CellChange | null {
  const values = { before: one.value, after: other.value };
  const same = sameValue(one.value, other.value);
  if (one.formula === null && other.formula === null) return same ? null : { kind: 'value', ...values };
  if (one.formula === null) return { kind: 'formula-put', ...values };
  if (other.formula === null) return { kind: 'typed-over', ...values };
  if (!sameFormula(one.formula, other.formula)) return { kind: 'formula', ...values };
  return same || isFleeting(one.formula) ? null : { kind: 'result', ...values };
}

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

export function sameContent(a: KeptCell, b: KeptCell): boolean {
  return sameValue(a.value, b.value) && sameFormulas(a, b);
}

function sameFormulas(a: KeptCell, b: KeptCell): boolean {
  if (a.formula === null || b.formula === null) return a.formula === b.formula;
  return sameFormula(a.formula, b.formula);
}
