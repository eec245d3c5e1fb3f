/** The columns of the sheet of people, and the words by which they are known. Reader and writer share them. */
import { text, type Text } from '../../core/words/text';
import { EMPLOYEE_ID_WORDS } from '../people/employee-ids';
import type { ColumnRole, Roles } from '../people/roles';

export type StaffRole =
  | 'name'
  | 'id'
  | 'team'
  | 'role'
  | 'level'
  | 'hired'
  | 'confirmed'
  | 'left'
  | 'accounts'
  | 'note';

interface StaffColumn {
  readonly role: StaffRole;
  readonly title: Text;
  readonly width: number;
  /** Other headers that mean the same, without spaces, in lower case. */
  readonly also: readonly string[];
}

/** In the order in which a new sheet has them. */
export const STAFF_COLUMNS: readonly StaffColumn[] = [
  { role: 'name', title: text('姓名', 'Name'), width: 12, also: ['员工姓名', '客服姓名', '客服'] },
  {
    role: 'id',
    title: text('工号', 'Employee ID'),
    width: 12,
    also: EMPLOYEE_ID_WORDS,
  },
  { role: 'team', title: text('团队', 'Team'), width: 12, also: ['小组', '组别', '部门', '班组', 'group'] },
  { role: 'role', title: text('岗位', 'Role'), width: 12, also: ['职位', '职务', 'position', 'jobtitle'] },
  {
    role: 'level',
    title: text('薪资级别', 'Pay level'),
    width: 12,
    also: ['级别', '职级', '客服级别', 'level'],
  },
  {
    role: 'hired',
    title: text('入职日期', 'Hired'),
    width: 12,
    also: ['入职时间', '入职', 'hiredate', 'startdate'],
  },
  {
    role: 'confirmed',
    title: text('转正日期', 'Confirmed'),
    width: 12,
    also: ['转正时间', '转正', 'confirmeddate'],
  },
  {
    role: 'left',
    title: text('离职日期', 'Left'),
    width: 12,
    also: ['离职时间', '离职', 'leavedate', 'enddate', 'lastday'],
  },
  {
    role: 'accounts',
    title: text('账号', 'Accounts'),
    width: 30,
    also: ['客服账号', '子账号', '旺旺', '昵称', '平台账号', 'account'],
  },
  { role: 'note', title: text('备注', 'Note'), width: 24, also: ['说明', 'notes', 'remark', 'remarks'] },
];

export const STAFF_ROLES: Roles<StaffRole> = STAFF_COLUMNS.map(
  ({ role, title, also }): ColumnRole<StaffRole> => ({
    role,
    label: title,
    exact: [title.zh, title.en.toLowerCase().replaceAll(' ', ''), ...also],
    loose: [],
    part: [],
  }),
);
