/** The row of somebody who is new: what is known of them, the formulas that the others have, the next number. */
import { isBlank } from '../../core/cell';
import type { ColumnPlan } from '../next-month/columns';
import type { Found } from '../next-month/found';
import { formulaFor, formulaForNew, known, type Whither } from '../next-month/row-contents';
import { isNumberTitle, numberFor } from '../next-month/serials';
import type { Changes } from '../patch/changes';
import { isFormula } from '../patch/content';
import type { Content } from '../port';
import { tenureAt } from '../staff/service';
import type { Member } from '../staff/staff';

/** A row to be filled. */
export interface NewRow {
  readonly found: Found;
  readonly member: Member;
  readonly row: number;
  readonly changes: Changes;
  /** The sheet's month, `2026-03`, where it is known. */
  readonly month: string | undefined;
  readonly whither: Whither;
}

/** What stands in the row already, formulas above all, is left alone; but not one that names a row of another sheet as nobody's. */
export function fillRow(at: NewRow, columns: readonly ColumnPlan[]): void {
  const { found, row, changes } = at;
  for (const plan of columns) {
    const isReady = isFormula(changes.at(row, plan.column)) && !plan.model?.reaches.includes('own');
    if (plan.way === 'spilled' || isReady || isShared(found, row, plan.column)) continue;
    const content = contentFor(at, plan);
    const there = changes.at(row, plan.column);
    if (content !== null || (isFormula(there) && there.formula.includes('!')))
      changes.set(row, plan.column, content);
  }
}

function contentFor({ found, member, row, changes, month, whither }: NewRow, plan: ColumnPlan): Content {
  // The rows of ours that are ready for people number themselves.
  const number = () => numberFor(found, row, plan.column, changes);
  if (plan.way === 'number') return formulaFor(found, plan, row) ?? number();
  if (plan.way !== 'formulas' && isNumberTitle(plan.title)) return number();
  switch (plan.way) {
    case 'formulas':
      return formulaForNew(found, plan, row, member, whither) ?? null;
    case 'tenure':
      return month === undefined ? null : (tenureAt(member, month) ?? null);
    case 'kept':
      return known({ name: member.name, member }, plan);
    case 'emptied':
    case 'history':
    case 'spilled':
      return null;
  }
}

/** A cell merged over several rows is not one person's alone. */
export function isShared({ people }: Found, row: number, column: number): boolean {
  return (people.merges.at(row, column)?.rows ?? 1) > 1;
}

/** Columns that say nothing of somebody new: those in which the others have something typed, or a formula that fits nobody else. */
export function toFillIn(
  { block }: Found,
  columns: readonly ColumnPlan[],
  rows: readonly number[],
  changes: Changes,
): readonly string[] {
  return columns
    .filter(
      ({ way, column, typed, title, model }) =>
        (way === 'formulas' || (way === 'kept' && typed > 0)) &&
        title !== '' &&
        rows.some((row) => {
          const content = changes.at(row, column);
          if (!isFormula(content)) return isBlank(content);
          // It only counts on from the row above.
          return model?.reaches.includes('own') === true && !content.formula.includes('!');
        }),
    )
    .filter(({ column }) => column < block.area.column + block.area.columns)
    .map(({ title }) => title);
}
