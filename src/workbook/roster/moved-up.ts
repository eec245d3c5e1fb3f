/** People taken out of a sheet of ours: those below move up with all that was typed for them, and the last rows are free. */
import type { Changes } from '../patch/changes';
import { addressOn } from '../formula/address';
import type { ColumnPlan } from '../next-month/columns';
import type { Found } from '../next-month/found';
import { formulaFor, moved, NOWHERE, type Whither } from '../next-month/row-contents';
import { employeeIds } from '../people/employee-ids';
import { nameAt } from '../people/names';
import { contentAt, isFormula } from '../patch/content';
import { formulasIn } from '../formula/formula-cells';
import type { Block } from '../port';
import { pointsInto } from './ranges';

/** Every row of the people that has another person, or nobody, from now on. */
export function movingRows({ slots }: Found, out: ReadonlySet<number>): ReadonlySet<number> {
  const first = Math.min(...out);
  return new Set(slots.filter((row) => row >= first));
}

/** A formula elsewhere that names a single cell of a row would mean somebody else: then nobody moves. */
export function mayMove(found: Found, others: readonly Block[], rows: ReadonlySet<number>): boolean {
  const { block, ours, slots } = found;
  if (
    !ours ||
    block.merges.some((one) => [...rows].some((row) => row >= one.row && row < one.row + one.rows))
  )
    return false;
  const { sheet } = block.area;
  const people = new Set(slots);
  const own = formulasIn(block).filter(({ row }) => !people.has(row));
  return (
    own.every(({ formula }) => !pointsInto(formula, { sheet }, sheet, rows)) &&
    others.every((other) =>
      formulasIn(other).every(
        ({ formula }) => !pointsInto(formula, { sheet: other.area.sheet }, sheet, rows),
      ),
    )
  );
}

export function whitherOf({ slots, people }: Found, stay: readonly number[]): Whither {
  const rows = new Map(stay.map((row, index) => [row, slots[index]]));
  const named = new Set(people.people.filter(({ name }) => name !== '').map(({ row }) => row));
  return { ...NOWHERE, row: (before) => (named.has(before) ? rows.get(before) : before) };
}

/**
 * @param stay rows of those who stay, from the top
 * @returns cells whose formulas meant somebody who is taken out: they are blank
 */
export function moveUp(
  found: Found,
  columns: readonly ColumnPlan[],
  stay: readonly number[],
  changes: Changes,
  whither: Whither,
): readonly string[] {
  const { slots, block, people } = found;
  const idOf = employeeIds(people);
  const untold: string[] = [];
  for (const [index, row] of slots.entries()) {
    const from = stay[index];
    for (const plan of columns) {
      const { way, column } = plan;
      if (way === 'number' && (from === row || (from !== undefined && !found.ours))) continue;
      if (way === 'spilled' || (way === 'number' && isFormula(contentAt(block, row, column)))) continue;
      if (from === undefined)
        changes.set(row, column, formulaFor(found, plan, row, undefined, whither) ?? null);
      else if (way === 'number') changes.set(row, column, index + 1);
      else {
        const who = { name: nameAt(block, found.table.mapping, from), id: idOf(from) };
        const content = moved(found, plan, from, row, who, whither);
        changes.set(row, column, content ?? null);
        if (content === undefined) untold.push(addressOn(block.area.sheet, row, column));
      }
    }
  }
  return untold;
}
