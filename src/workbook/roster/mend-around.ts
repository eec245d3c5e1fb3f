/** Formulas and numbers of the people around rows that were put in. */
import { addressOn } from '../formula/address';
import { cellsOf, otherSheet } from '../formula/on-row';
import { tokensOf } from '../formula/tokens';
import type { ColumnPlan } from '../next-month/columns';
import { fits } from '../next-month/model';
import { formulaAgain } from '../next-month/row-contents';
import type { Changes } from '../patch/changes';
import { isFormula } from '../patch/content';
import { formulaAt } from '../people/cells';
import { isRunning, isSerial, renumber } from '../next-month/serials';
import type { Rows } from '../port';
import type { Planned } from './put-in';

/**
 * What the spreadsheet does not do of itself: formulas that go by the row above, as running numbers do, still mean the row that was above.
 * And numbers typed one after the other go on being so.
 * @returns formulas that still do: the row above is that of somebody new who has nothing there yet, under whom they would begin anew
 */
export function mendAround(
  before: Planned,
  { found: now, columns }: Planned,
  at: Rows,
  changes: Changes,
): readonly string[] {
  const plans = new Map(before.columns.map((plan) => [plan.column, plan]));
  const passing: string[] = [];
  for (const plan of columns) {
    const { column, title } = plan;
    const model = plans.get(column)?.model;
    if (plan.way === 'spilled') continue;
    for (const { row, name } of before.found.people.people) {
      const lower = row < at.row ? row : row + at.rows;
      const [old, formula] = [
        formulaAt(before.found.block, row, column),
        formulaAt(now.block, lower, column),
      ];
      if (old === null || formula === null || model === undefined) continue;
      // Whoever is taken out has none any more.
      if (!isFormula(changes.at(lower, column))) continue;
      if (!fits(before.found, model, { formula: old, row, name })) continue;
      const again = formulaAgain(now, plan, lower, formula);
      if (again === undefined || again === formula) continue;
      if (isBlankAbove(again, plan)) passing.push(addressOn(now.block.area.sheet, lower, column));
      else changes.set(lower, column, { formula: again });
    }
    if (isRunning(title) && isSerial(before.found, column)) renumber(now, column, changes);
  }
  return passing;

  function isBlankAbove(formula: string, { column, way }: ColumnPlan): boolean {
    const rows = new Set(
      Array.from({ length: at.rows }, (_, index) => at.row + index).filter(
        (row) => way === 'formulas' && changes.at(row, column) === null,
      ),
    );
    return tokensOf(formula).some((token) => {
      const range = cellsOf(token);
      if (range === undefined || range.rows > 1 || otherSheet(range, at.sheet) !== undefined) return false;
      return rows.has(range.row) && range.column <= column && column < range.column + range.columns;
    });
  }
}
