/** A sheet and what becomes of its people. */
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Workbook } from '../../../src/workbook/port';
import { readRoster, type Roster } from '../../../src/workbook/roster/read';
import { planRoster } from '../../../src/workbook/roster/roster';
import type { RosterPlan } from '../../../src/workbook/roster/roster-plan';
import type { TemplatePerson } from '../../../src/workbook/template/options';

export async function rosterOf(workbook: Workbook, sheet: string): Promise<Roster> {
  const roster = await readRoster(workbook, sheet);
  if ('fault' in roster) throw new Error(roster.fault.en);
  return roster;
}

interface Change {
  readonly add?: readonly (string | TemplatePerson)[];
  /** By their names, of which none is there twice, or by their rows. */
  readonly out?: readonly (string | number)[];
}

export async function planOf(
  workbook: Workbook,
  sheet: string,
  { add = [], out = [] }: Change,
): Promise<RosterPlan> {
  const roster = await rosterOf(workbook, sheet);
  const rows = out.map((who) =>
    typeof who === 'number' ? who : (roster.people.find(({ name }) => name === who)?.row ?? -1),
  );
  return planRoster(roster, {
    add: add.map((who) => (typeof who === 'string' ? { name: who } : who)),
    out: new Set(rows),
  });
}

export async function changed(workbook: MemoryWorkbook, sheet: string, change: Change) {
  const plan = await planOf(workbook, sheet, change);
  if (plan.patch === null) throw new Error('nothing to do');
  const applied = await workbook.apply(plan.patch);
  if (!applied.ok) throw new Error(applied.fault.en);
  return { plan, inverse: applied.inverse, sheet: workbook.sheet(sheet) };
}
