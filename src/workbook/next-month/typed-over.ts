/** Formulas that somebody typed over by a value: which it was is known where all of the column are alike, or those around are. */
import { isBlank } from '../../core/cell';
import type { Month } from '../../core/input/month';
import { cellAddress } from '../formula/address';
import { cellAt, formulaAt } from '../people/cells';
import { employeeIds } from '../people/employee-ids';
import { nameAt } from '../people/names';
import type { Content } from '../port';
import type { ColumnPlan } from './columns';
import type { Found } from './found';
import { fits } from './model';
import type { Who } from './named-rows';
import type { Next } from './people';
import { formulaFor, type Whither } from './row-contents';

export interface Restored {
  readonly name: string;
  readonly title: string;
  /** On this month's sheet. */
  readonly address: string;
}

export interface About {
  readonly found: Found;
  readonly to: Month;
  readonly whither: Whither;
}

/** Somebody's formulas that were typed over, each with whether it is known which it was. */
export function typedOver(
  about: About,
  columns: readonly ColumnPlan[],
  next: Next & { readonly row: number },
): readonly (readonly [Restored, boolean])[] {
  const { name, row } = next;
  return columns
    .filter((plan) => isTypedOver(about.found, plan, row))
    .map((plan) => [
      { name, title: plan.title, address: cellAddress(row, plan.column) },
      restored(about, plan, next, row) !== undefined,
    ]);
}

export function isTypedOver({ block }: Found, { way, column }: ColumnPlan, row: number): boolean {
  return way === 'formulas' && formulaAt(block, row, column) === null && !isBlank(cellAt(block, row, column));
}

/** Where all formulas of the column are alike, or those above and below are; undefined where nothing tells. */
export function restored(
  { found, whither }: About,
  plan: ColumnPlan,
  next: Next,
  row: number,
): Content | undefined {
  const { model, agreed, column } = plan;
  if (model === undefined || next.row === undefined) return undefined;
  const { slots, block, table } = found;
  const at = slots.indexOf(next.row);
  const around = [slots[at - 1], slots[at + 1]].filter((one) => one !== undefined);
  const alike = around.every((one) => {
    const formula = formulaAt(block, one, column);
    const name = nameAt(block, table.mapping, one);
    return formula !== null && fits(found, model, { formula, row: one, name });
  });
  if (agreed !== 'all' && (around.length === 0 || !alike)) return undefined;
  return formulaFor(found, plan, row, whoIs(found, next), whither, next.row);
}

export const whoIs = ({ people }: Found, { name, row, member }: Next): Who => ({
  name,
  id: member?.id || (row === undefined ? '' : employeeIds(people)(row)),
});
