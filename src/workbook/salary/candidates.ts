/** The sheets that can give what a sheet of pay has no column for. */
import type { Workbook } from '../port';
import { FROM_ELSEWHERE } from './elsewhere';
import { JOURNAL_SHEET } from './journal-sheet';
import type { PayPlan } from './pay-plan';
import { recogniseSalary } from './recognise';
import type { Mapping } from './roles';

/** Headers stand in the first rows, and tables of months are wide. */
const [TOP_ROWS, TOP_COLUMNS] = [40, 80];

/** What another sheet might give: needed, and without a column here. */
export function lacksColumns(plan: PayPlan, { columns }: Mapping): boolean {
  return plan.needs.some((role) => FROM_ELSEWHERE.includes(role) && columns[role] === undefined);
}

/** One round trip; the names of sheets in the order of the workbook. */
export async function sheetsWithScores(
  workbook: Workbook,
  plan: PayPlan,
  mapping: Mapping,
): Promise<readonly string[]> {
  const lacking = plan.needs.filter(
    (role) => FROM_ELSEWHERE.includes(role) && mapping.columns[role] === undefined,
  );
  const { sheets } = await workbook.survey(TOP_ROWS, TOP_COLUMNS);
  return sheets.flatMap(({ name, top }) => {
    if (top === null || name === mapping.sheet || name === JOURNAL_SHEET) return [];
    const header = recogniseSalary(top);
    return header !== null && lacking.some((role) => header.columns[role] !== undefined) ? [name] : [];
  });
}
