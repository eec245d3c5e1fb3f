/** Formulas of people who stay that name a cell of somebody who is taken out: it is blank from now on, or somebody else's. */
import { cellAddress } from '../formula/address';
import { formulasIn } from '../formula/formula-cells';
import { cellsOf, otherSheet } from '../formula/on-row';
import { tokensOf } from '../formula/tokens';
import type { Found } from '../next-month/found';
import type { Changes } from '../patch/changes';
import { contentAt, isFormula, sameContent } from '../patch/content';

/** Where nobody moves. Sums that name people one by one are right without them. */
export function namingOut(
  { block, people }: Found,
  rows: ReadonlySet<number>,
  changes: Changes,
): readonly string[] {
  const { sheet } = block.area;
  const stay = new Set(people.people.filter(({ row }) => !rows.has(row)).map(({ row }) => row));
  const isOther = (row: number, column: number): boolean =>
    rows.has(row) && !sameContent(contentAt(block, row, column), changes.at(row, column));
  return formulasIn(block)
    .filter(({ row, column, formula }) => {
      const now = changes.at(row, column);
      if (!stay.has(row) || !isFormula(now) || now.formula !== formula) return false;
      return tokensOf(formula).some((token) => {
        const range = cellsOf(token);
        if (range === undefined || range.rows > 1 || otherSheet(range, sheet) !== undefined) return false;
        return Array.from({ length: range.columns }, (_, at) => range.column + at).some((one) =>
          isOther(range.row, one),
        );
      });
    })
    .map(({ row, column }) => cellAddress(row, column));
}
