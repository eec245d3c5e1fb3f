/** 星级台账 as a sheet: its name and its columns. Reader and writer share them. */
import { text, type Text } from '../../core/words/text';
import { EMPLOYEE_ID_WORDS } from '../people/employee-ids';
import type { ColumnRole, Roles } from '../people/roles';

/** One name in both languages, so that the sheet is found again when the language was switched. */
export const LEDGER_SHEET = '星级台账';

export type LedgerKey =
  | 'month'
  | 'id'
  | 'name'
  | 'team'
  | 'scheme'
  | 'rule'
  | 'given'
  | 'reason'
  | 'version'
  | 'by'
  | 'time'
  | 'check';

/** A line that is to be written; its check is reckoned. */
export type LedgerEntry = Readonly<
  Record<Exclude<LedgerKey, 'rule' | 'given' | 'check'>, string> & Record<'rule' | 'given', number>
>;

interface LedgerColumn {
  readonly key: LedgerKey;
  readonly title: Text;
  readonly width: number;
  /** Other headers that mean the same, without spaces, in lower case. */
  readonly also?: readonly string[];
}

/** In the order in which a new sheet has them. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  { key: 'month', title: text('月份', 'Month'), width: 10 },
  { key: 'id', title: text('工号', 'Employee ID'), width: 12, also: EMPLOYEE_ID_WORDS },
  { key: 'name', title: text('姓名', 'Name'), width: 12 },
  { key: 'team', title: text('团队', 'Team'), width: 12 },
  { key: 'scheme', title: text('方案', 'Scheme'), width: 22 },
  { key: 'rule', title: text('按规则', 'By rule'), width: 9 },
  { key: 'given', title: text('给予', 'Given'), width: 9, also: ['给予星级'] },
  { key: 'reason', title: text('理由', 'Reason'), width: 40 },
  { key: 'version', title: text('规则版本', 'Rules version'), width: 24 },
  { key: 'by', title: text('由谁', 'By'), width: 12 },
  { key: 'time', title: text('写入时间', 'Written'), width: 18 },
  { key: 'check', title: text('校验', 'Check'), width: 13 },
];

export const LEDGER_ROLES: Roles<LedgerKey> = LEDGER_COLUMNS.map(
  ({ key, title, also = [] }): ColumnRole<LedgerKey> => ({
    role: key,
    label: title,
    exact: [title.zh, title.en.toLowerCase().replaceAll(' ', ''), ...also],
    loose: [],
    part: [],
  }),
);
