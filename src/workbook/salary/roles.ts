/** What a column of a salary sheet can be, and by which words it is recognised. */
import type { Text } from '../../core/words/text';
import { text } from '../../core/words/text';

export type Role = 'name' | 'level' | 'score' | 'stars' | 'pool' | 'commission' | 'base' | 'bonus' | 'total';

export interface RoleWords {
  readonly role: Role;
  readonly label: Text;
  /** Headers that mean exactly this. */
  readonly exact: readonly string[];
  /** Headers that mean this where nothing better stands beside them. */
  readonly loose: readonly string[];
  /** Headers that hold one of these probably mean this. */
  readonly part: readonly string[];
}

/** Words as they stand in a list, spaces between. */
function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function role(name: Role, label: Text, exact: string, loose: string, part: string): RoleWords {
  return { role: name, label, exact: words(exact), loose: words(loose), part: words(part) };
}

export const ROLES: readonly RoleWords[] = [
  role(
    'name',
    text('姓名', 'Name'),
    '姓名 员工姓名 客服姓名 名字 员工 name employee employeename fullname agentname staffname',
    '客服 人员 花名 昵称 工号 员工编号 agent staff employeeid staffid',
    '姓名 name',
  ),
  role(
    'level',
    text('薪资级别', 'Pay level'),
    '薪资级别 级别 职级 岗位级别 客服级别 薪级 工资级别 岗位等级 薪资等级 level paylevel joblevel paygrade ranklevel',
    '岗位 职位 position jobtitle',
    '级别 职级 level',
  ),
  role(
    'score',
    text('得分', 'Score'),
    '总分 得分 总得分 考核得分 绩效得分 绩效分 绩效分数 考核分 考核分数 考核总分 最终得分 综合得分 总评分 kpi得分 最近月得分 score latestscore totalscore kpiscore finalscore',
    'kpi 分数 评分 考核',
    '得分 总分 考核分 绩效分 score',
  ),
  role(
    'stars',
    text('星级', 'Stars'),
    '星级 星数 stars starlevel starrating',
    '星 star 评定星级',
    '星级 starlevel starrating',
  ),
  role(
    'pool',
    text('奖金基数', 'Bonus pool'),
    '奖金基数 奖金池 绩效基数 绩效工资基数 绩效奖金基数 绩效工资标准 pool bonuspool bonusbase targetbonus performancepay',
    '月薪 奖金标准 绩效标准',
    '奖金基数 绩效基数 奖金池 绩效工资 bonuspool',
  ),
  role(
    'commission',
    text('提成', 'Commission'),
    '提成 销售提成 业绩提成 提成金额 提成工资 佣金 commission salescommission',
    '',
    '提成 佣金 commission',
  ),
  role(
    'base',
    text('底薪', 'Base pay'),
    '底薪 基本工资 基础工资 固定工资 岗位工资 无责底薪 基本薪资 固定薪资 base basepay basesalary basicsalary basicpay fixedpay',
    '',
    '底薪 基本工资 岗位工资 basepay basesalary',
  ),
  role(
    'bonus',
    text('绩效奖金', 'Bonus'),
    '绩效奖金 奖金 考核奖金 考核工资 bonus performancebonus bonuspay',
    '绩效工资 绩效',
    '绩效奖金 奖金 绩效工资 bonus',
  ),
  role(
    'total',
    text('应发合计', 'Total pay'),
    '应发合计 应发工资 应发 应发薪资 工资合计 薪资合计 总工资 工资总额 月工资 薪酬合计 应发总额 totalpay grosspay gross totalsalary paytotal',
    '合计 薪资 工资 总计 total salary',
    '应发 工资合计 薪资合计 totalpay grosspay',
  ),
];

/** A header with one of these is of a kin with the word it holds, but not the thing: a coefficient is no bonus. */
const KIN =
  /系数|比例|比率|占比|[率％%]$|排名|名次|税|社保|公积金|[扣罚]|上月|上期|去年|目标|差异|自评|日期|时间|说明|备注|coefficient|ratio|rate$|rank|tax|target|last|previous|self|date|note/;
const NOT_OF_ROLE: Readonly<Partial<Record<Role, RegExp>>> = {
  name: /部门|公司|团队|小组|店铺|项目|银行|department|company|team|group|shop|bank|user/,
  score: /等级|级别|grade|level/,
  stars: /得分|start/,
  bonus: /基数|标准|池|base|pool/,
  base: /奖金|绩效|bonus/,
};

/** Whether a header that holds a role's word means something else all the same. */
export function isOnlyKin(name: Role, word: string): boolean {
  return KIN.test(word) || NOT_OF_ROLE[name]?.test(word) === true;
}

export function roleLabel(name: Role): Text {
  return ROLES.find((one) => one.role === name)?.label ?? text(name, name);
}
