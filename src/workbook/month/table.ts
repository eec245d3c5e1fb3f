/** Sheets of people as the month looks at them: assessment and star sheets of ours, scores kept by hand, pay sheets. */
import type { Month } from '../../core/input/month';
import { bare } from '../people/header-words';
import { headerRows } from '../people/header-rows';
import type { ColumnRole, PeopleMapping, Roles } from '../people/roles';
import type { Block } from '../port';
import { recogniseSalary } from '../salary/recognise';
import { ROLES, type Role } from '../salary/roles';
import { text } from '../../core/words/text';
import { isMade } from '../made/made-sheets';
import { tableOf } from '../template/table-at';
import { monthOfSheet } from './month-of';

export type MonthRole = Role | 'check' | 'grade';

export interface Table {
  readonly sheet: string;
  readonly kind: 'assessment' | 'stars' | 'pay';
  readonly month?: Month;
  readonly mapping: PeopleMapping<MonthRole>;
  /** A row is one chat, one issue, or what one rater says: who has several is one person. */
  readonly repeats: boolean;
}

const own = (
  role: MonthRole,
  zh: string,
  en: string,
  more: readonly string[] = [],
): ColumnRole<MonthRole> => ({
  role,
  label: text(zh, en),
  exact: [zh, bare(en), ...more],
  loose: [],
  part: [],
});

export const MONTH_ROLES: Roles<MonthRole> = [
  ...ROLES,
  own('check', '检查', 'Check', ['完整性', 'complete']),
  own('grade', '等级', 'Grade', ['绩效等级', '考核等级', '本月等级', 'gradeofthemonth']),
];

/** Columns that only a sheet of single chats or issues has. */
const REPEATS = ['问题代码', 'issuecode', '抽检次数', 'chats'];

const PAID: readonly MonthRole[] = ['base', 'bonus', 'total'];

/** What the beginning of a sheet says of it; null where it is none of these. */
export function tableIn(top: Block): Table | null {
  const { sheet } = top.area;
  if (isMade(top)) return null;
  const found = ours(top) ?? byHand(top);
  if (found === null) return null;
  const month = monthOfSheet(top);
  return { sheet, ...found, ...(month === undefined ? {} : { month }) };
}

type Found = Pick<Table, 'kind' | 'mapping' | 'repeats'>;

/** Made from a template: its header has the check. */
function ours(top: Block): Found | null {
  const table = tableOf(top);
  if (table === null) return null;
  const { headerRow } = table;
  const words = (top.cells[headerRow] ?? []).map((cell) => (typeof cell === 'string' ? bare(cell) : ''));
  const columns: Partial<Record<MonthRole, number>> = {};
  // The grade of the month, at the right, outdoes that of one chat.
  for (const { role, exact } of MONTH_ROLES) {
    const at = Math.max(...exact.map((word) => words.lastIndexOf(word)));
    if (at >= 0) columns[role] = at;
  }
  const mapping = { sheet: top.area.sheet, headerRow, columns: { ...columns, name: table.nameColumn } };
  const repeats = words.some((word) => REPEATS.includes(word));
  const kind =
    columns.stars !== undefined && columns.score === undefined && !repeats ? 'stars' : 'assessment';
  return { kind, mapping, repeats };
}

/** Somebody's own: with money it is a pay sheet, with a score alone one of scores, with stars alone one of stars. */
function byHand(top: Block): Found | null {
  const header = recogniseSalary(top);
  if (header === null || header.columns.name === undefined) return null;
  const { headerRow } = header;
  const pays = PAID.some((role) => header.columns[role as Role] !== undefined);
  const { score, stars } = header.columns;
  if (!pays && score === undefined && stars === undefined) return null;
  const words = headerRows(top, headerRow - top.area.row + 1).own(headerRow - top.area.row);
  const exact = MONTH_ROLES.find(({ role }) => role === 'grade')?.exact ?? [];
  const grade = words.findIndex((word) => exact.includes(bare(word)));
  const columns = { ...header.columns, ...(grade < 0 ? {} : { grade: grade + top.area.column }) };
  return {
    kind: pays ? 'pay' : score === undefined ? 'stars' : 'assessment',
    mapping: { sheet: top.area.sheet, headerRow, columns },
    repeats: false,
  };
}
