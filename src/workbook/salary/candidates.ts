/** The sheets that can give what a sheet of pay has no column for. */
import type { Workbook } from '../port';
import { findHeader } from '../people/header';
import { FIGURE_ROLES, type FigureRole } from './commission-figures';
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

/** What a commission takes from other sheets. */
export function lackingFigures({ commission }: Mapping): readonly FigureRole[] {
  return (['amount', 'measure'] as const).filter((figure) => commission?.[figure] === 'elsewhere');
}

/** One round trip; the names of sheets that have some of the roles or figures, in the order of the workbook. */
export async function sheetsWith(
  workbook: Workbook,
  roles: readonly Role[],
  figures: readonly FigureRole[],
  without: string,
): Promise<readonly string[]> {
  const { sheets } = await workbook.survey(TOP_ROWS, TOP_COLUMNS);
  return sheets.flatMap(({ name, top }) => {
    if (top === null || name === without || isMade(top)) return [];
    const header = roles.length === 0 ? null : recogniseSalary(top);
    const found = figures.length === 0 ? null : findHeader(top, FIGURE_ROLES);
    const has =
      roles.some((role) => header?.columns[role] !== undefined) ||
      (found?.columns.name !== undefined && figures.some((figure) => found.columns[figure] !== undefined));
    return has ? [name] : [];
  });
}
