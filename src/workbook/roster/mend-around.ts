/** Formulas and numbers of the people around rows that were put in. */
import { rangeOf } from '../formula/range';
import { relativeTo } from '../formula/relative';
import { tokensOf } from '../formula/tokens';
import type { Found } from '../next-month/found';
import { formulaFor } from '../next-month/row-contents';
import type { Changes } from '../patch/changes';
import { isFormula } from '../patch/content';
import { cellAt, formulaAt } from '../people/cells';
import { bare } from '../people/header-words';
import type { Rows } from '../port';
import type { Planned } from './put-in';

/**
 * What the spreadsheet does not do of itself: formulas that go by the row above, as running numbers do, still mean the row that was above.
 * And numbers typed one after the other go on being so.
 */
export function mendAround(
  before: Planned,
  { found: now, columns }: Planned,
  at: Rows,
  changes: Changes,
): void {
  const plans = new Map(before.columns.map((plan) => [plan.column, plan]));
  for (const plan of columns) {
    const { column, model, title } = plan;
    if (plan.way === 'spilled') continue;
    const namedAt = (row: number): readonly string[] =>
      elsewhere(formulaAt(now.block, row, column) ?? '', now.block.area.sheet);
    for (const row of before.found.slots) {
      const lower = row < at.row ? row : row + at.rows;
      const [old, formula] = [
        formulaAt(before.found.block, row, column),
        formulaAt(now.block, lower, column),
      ];
      if (old === null || formula === null || model === undefined) continue;
      // Whoever is taken out has none any more.
      if (!isFormula(changes.at(lower, column))) continue;
      // Rows of other sheets have not moved.
      if (elsewhere(formula, now.block.area.sheet).length > 0) continue;
      const alike = relativeTo(old, row, column) === plans.get(column)?.model;
      if (alike && relativeTo(formula, lower, column) !== model)
        changes.set(lower, column, formulaFor(plan, lower) ?? null);
    }
    const taken = new Set(before.found.slots.flatMap((row) => namedAt(row < at.row ? row : row + at.rows)));
    for (let row = at.row; row < at.row + at.rows; row++) {
      const content = changes.at(row, column);
      const own = isFormula(content) ? elsewhere(content.formula, now.block.area.sheet) : [];
      // Where that sheet has no row for them yet, it would be somebody else's.
      if (own.some((one) => taken.has(one))) changes.set(row, column, null);
    }
    if (SERIAL.test(bare(title)) && isSerial(before.found, column)) renumber(now, column, changes);
  }
}

/** Single cells of other sheets that a formula names, and names otherwise in another row. */
function elsewhere(formula: string, sheet: string): readonly string[] {
  return tokensOf(formula).flatMap(({ kind, text }) => {
    const range = kind === 'reference' ? rangeOf(text) : undefined;
    if (range?.sheet === undefined || range.sheet.toLowerCase() === sheet.toLowerCase()) return [];
    return range.fixedRow || range.rows > 1
      ? []
      : [`${range.sheet.toLowerCase()} ${range.row} ${range.column}`];
  });
}

const SERIAL = /^(序号|no|№)$/;

function isSerial({ block, people }: Found, column: number): boolean {
  const rows = people.people.filter(({ name }) => name !== '');
  return rows.every(
    ({ row }, index) => formulaAt(block, row, column) === null && cellAt(block, row, column) === index + 1,
  );
}

/** Everybody who has a number by now, from the top. */
function renumber({ people }: Found, column: number, changes: Changes): void {
  const rows = people.rows.map(({ row }) => row).filter((row) => typeof changes.at(row, column) === 'number');
  rows.forEach((row, index) => changes.set(row, column, index + 1));
}
