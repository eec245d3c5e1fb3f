/** The sheets that can give what a sheet of pay has no column for. */
import type { Workbook } from '../port';
import { FROM_ELSEWHERE } from './elsewhere';
import type { PayPlan } from './pay-plan';
import { isMade } from '../made/made-sheets';
import { recogniseSalary } from './recognise';
import type { Mapping, Role } from './roles';

/** Headers stand in the first rows, and tables of months are wide. */
const [TOP_ROWS, TOP_COLUMNS] = [40, 80];

/** What another sheet might give: needed, and without a column here. */
export function lackingRoles(plan: PayPlan, { columns }: Mapping): readonly Role[] {
  return plan.needs.filter((role) => FROM_ELSEWHERE.includes(role) && columns[role] === undefined);
}

/** One round trip; the names of sheets that have some of the roles, in the order of the workbook. */
export async function sheetsWith(
  workbook: Workbook,
  roles: readonly Role[],
  without: string,
): Promise<readonly string[]> {
  const { sheets } = await workbook.survey(TOP_ROWS, TOP_COLUMNS);
  return sheets.flatMap(({ name, top }) => {
    if (top === null || name === without || isMade(top)) return [];
    const header = recogniseSalary(top);
    return header !== null && roles.some((role) => header.columns[role] !== undefined) ? [name] : [];
  });
}
