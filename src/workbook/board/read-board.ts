/** The sheets of the newest months, as the board looks at them: which people, by which rules. Two round trips. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Month } from '../../core/input/month';
import { schemeOf } from '../import/scheme-of';
import { monthsAmong } from '../month/month-of';
import { ofMonth } from '../month/reading';
import { withRows } from '../month/with-rows';
import { MONTH_ROLES, tableIn, type MonthRole, type Table } from '../month/table';
import { readPeople, type People } from '../people/people';
import type { Block, Workbook } from '../port';
import { rulesIn, type RulesSheet } from '../rules/find';
import { blocksOf } from '../read-blocks';
import { ruledSheets } from '../rules/parts';
import { STAFF_SHEET } from '../staff/staff-sheet';
import { readStaff, type Member } from '../staff/staff';

export interface BoardTable extends Table, People<MonthRole> {
  /** Undefined where the sheet has no inputs of a scheme that is known. */
  readonly compiled?: CompiledScheme;
}

export interface MonthSheets {
  /** Null where no sheet names a month. */
  readonly month: Month | null;
  readonly tables: readonly BoardTable[];
}

export interface BoardReading {
  /** The newest first. */
  readonly months: readonly MonthSheets[];
  readonly members: readonly Member[];
}

const TOP = { rows: 15, columns: 96 };
/** A board looks back so far. */
const MOST_MONTHS = 12;

export async function readBoard(workbook: Workbook): Promise<BoardReading> {
  const { sheets } = await workbook.survey(TOP.rows, TOP.columns);
  const found = sheets.flatMap(({ top }) => (top && tableIn(top)) ?? []);
  const dated = monthsAmong(found.flatMap(({ month }) => month ?? [])).slice(0, MOST_MONTHS);
  const months = dated.length === 0 ? [null] : dated;
  const own = months.map((month, index) => {
    if (month === null) return found;
    // A sheet without a month is taken for one of the newest, where that has no other of its kind.
    const all = index === 0 ? found : found.filter((table) => table.month !== undefined);
    return ofMonth(all, month);
  });
  const ruled = ruledSheets({ sheets });
  const blocks = await blocksOf(workbook, { sheets }, [
    ...own.flat().map(({ sheet }) => sheet),
    ...ruled,
    STAFF_SHEET,
  ]);
  const rules = ruled.flatMap((name) => rulesAt(blocks.get(name)));
  const staff = blocks.get(STAFF_SHEET);
  return {
    months: months.map((month, index) => ({
      month,
      tables: (own[index] ?? []).flatMap((table) => boardTable(table, blocks.get(table.sheet), rules)),
    })),
    members: staff ? readStaff(staff).members : [],
  };
}

function rulesAt(block: Block | null | undefined): readonly RulesSheet[] {
  const rules = block ? rulesIn(block) : null;
  return rules === null ? [] : [rules];
}

function boardTable(
  table: Table,
  block: Block | null | undefined,
  rules: readonly RulesSheet[],
): readonly BoardTable[] {
  if (!block) return [];
  const compiled = table.kind === 'pay' ? undefined : schemeOf(block, rules);
  const people = readPeople(block, MONTH_ROLES, table.mapping);
  return [{ ...withRows(table, people), ...(compiled === undefined ? {} : { compiled }) }];
}
