/** What a column of a salary sheet can be, and by which words it is recognised. */
import type { Text } from '../../schemes/indicator';
import { text } from '../../core/text/text';

export type Role = 'name' | 'level' | 'score' | 'stars' | 'pool' | 'commission' | 'base' | 'bonus' | 'total';

export interface RoleWords {
  readonly role: Role;
  readonly label: Text;
  /** Headers that mean exactly this. */
  readonly exact: readonly string[];
  /** Headers that hold one of these probably mean this. */
  readonly part: readonly string[];
}

export const ROLES: readonly RoleWords[] = [
  {
    role: 'name',
    label: text('姓名', 'Name'),
    exact: [
      '姓名',
      '员工姓名',
      '客服姓名',
      '名字',
      '员工',
      '客服',
      '人员',
      '花名',
      'name',
      'employee',
      'employeename',
      'fullname',
      'agent',
      'staff',
    ],
    part: ['姓名', 'name'],
  },
  {
    role: 'level',
    label: text('薪资级别', 'Pay level'),
    exact: [
      '薪资级别',
      '级别',
      '职级',
      '岗位级别',
      '客服级别',
      '岗位',
      '职位',
      '薪级',
      '工资级别',
      '岗位等级',
      'level',
      'paylevel',
      'joblevel',
      'position',
      'rank level',
    ],
    part: ['级别', '职级', 'level'],
  },
  {
    role: 'score',
    label: text('得分', 'Score'),
    exact: [
      '总分',
      '得分',
      '考核得分',
      '绩效得分',
      '绩效分',
      '绩效分数',
      '考核分',
      '考核总分',
      '最终得分',
      '综合得分',
      'kpi得分',
      'kpi',
      '最近月得分',
      'score',
      'totalscore',
      'kpiscore',
      'finalscore',
    ],
    part: ['得分', '总分', '考核分', '绩效分', 'score'],
  },
  {
    role: 'stars',
    label: text('星级', 'Stars'),
    exact: ['星级', '星数', '星', 'stars', 'star', 'starlevel'],
    part: ['星级', 'star'],
  },
  {
    role: 'pool',
    label: text('奖金基数', 'Bonus pool'),
    exact: [
      '奖金基数',
      '奖金池',
      '绩效基数',
      '绩效工资基数',
      '绩效奖金基数',
      '月薪',
      '绩效工资标准',
      'pool',
      'bonuspool',
      'bonusbase',
      'targetbonus',
      'performancepay',
    ],
    part: ['基数', '奖金池', 'pool'],
  },
  {
    role: 'commission',
    label: text('提成', 'Commission'),
    exact: ['提成', '销售提成', '业绩提成', '提成金额', '佣金', 'commission', 'salescommission'],
    part: ['提成', '佣金', 'commission'],
  },
  {
    role: 'base',
    label: text('底薪', 'Base pay'),
    exact: [
      '底薪',
      '基本工资',
      '基础工资',
      '固定工资',
      '岗位工资',
      '无责底薪',
      '基本薪资',
      'base',
      'basepay',
      'basesalary',
      'basicsalary',
      'fixedpay',
    ],
    part: ['底薪', '基本工资', '岗位工资', 'base'],
  },
  {
    role: 'bonus',
    label: text('绩效奖金', 'Bonus'),
    exact: [
      '绩效奖金',
      '奖金',
      '绩效工资',
      '考核奖金',
      '绩效',
      '考核工资',
      'bonus',
      'performancebonus',
      'bonuspay',
    ],
    part: ['奖金', '绩效工资', 'bonus'],
  },
  {
    role: 'total',
    label: text('应发合计', 'Total pay'),
    exact: [
      '应发合计',
      '应发工资',
      '应发',
      '应发薪资',
      '工资合计',
      '薪资合计',
      '总工资',
      '工资总额',
      '薪资',
      '工资',
      '合计',
      '月工资',
      '薪酬合计',
      'totalpay',
      'total',
      'grosspay',
      'gross',
      'salary',
      'totalsalary',
    ],
    part: ['应发', '工资合计', '薪资合计', 'totalpay', 'grosspay'],
  },
];

/** Money that a scheme's total does not know; a sheet that has such columns is told about it. */
export const OTHER_MONEY = [
  '补贴',
  '津贴',
  '补助',
  '全勤',
  '扣款',
  '罚款',
  '社保',
  '公积金',
  '个税',
  '加班',
  '餐补',
  '房补',
  '其他',
  'allowance',
  'deduction',
  'overtime',
  'tax',
  'insurance',
] as const;

export function roleLabel(role: Role): Text {
  return ROLES.find((one) => one.role === role)?.label ?? text(role, role);
}
