/** Whether two cells hold the same. */
import { sameValue } from './content-code';
import type { KeptCell } from './kept';
import { sameFormula } from './same-formula';

export function sameContent(a: KeptCell, b: KeptCell): boolean {
  return sameValue(a.value, b.value) && sameFormulas(a, b);
}

function sameFormulas(a: KeptCell, b: KeptCell): boolean {
  if (a.formula === null || b.formula === null) return a.formula === b.formula;
  return sameFormula(a.formula, b.formula);
}
