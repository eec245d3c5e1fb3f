/** What a column of a salary sheet can be, and by which words it is recognised. */
import type { Text } from '../../core/words/text';
import { text } from '../../core/words/text';
import { labelOf, type ColumnRole, type PeopleMapping, type Roles } from '../people/roles';

export type Role = 'name' | 'level' | 'score' | 'stars' | 'pool' | 'commission' | 'base' | 'bonus' | 'total';

/** Words as they stand in a list, spaces between. */
function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

type Traits = Pick<ColumnRole, 'except' | 'ofPerson' | 'shared' | 'ownRow'>;

function role(
  name: Role,
  label: Text,
  exact: string,
  loose: string,
  part: string,
  traits: Traits = {},
): ColumnRole<Role> {
  return { role: name, label, exact: words(exact), loose: words(loose), part: words(part), ...traits };
}

export const ROLES: Roles<Role> = [
  role(
    'name',
    text('姓名', 'Name'),
    '姓名 员工姓名 客服姓名 名字 员工 name employee employeename fullname agentname staffname',
    '客服 人员 花名 昵称 工号 员工编号 agent staff employeeid staffid',
    '姓名 name',
    { except: /部门|公司|团队|小组|店铺|项目|银行|department|company|team|group|shop|bank|user/ },
  ),
  role(
    'level',
    text('薪资级别', 'Pay level'),
    '薪资级别 级别 职级 岗位级别 客服级别 薪级 工资级别 岗位等级 薪资等级 level paylevel joblevel paygrade ranklevel',
    '岗位 职位 position jobtitle',
    '级别 职级 level',
    { ofPerson: true, shared: true },
  ),
  role(
    'score',
    text('得分', 'Score'),
    '总分 得分 总得分 考核得分 绩效得分 绩效分 绩效分数 考核分 考核分数 考核总分 最终得分 综合得分 总评分 kpi得分 最近月得分 score latestscore totalscore kpiscore finalscore',
    'kpi 分数 评分 考核',
    '得分 总分 考核分 绩效分 score',
    { except: /等级|级别|grade|level/ },
  ),
  role(
    'stars',
    text('星级', 'Stars'),
    '星级 星数 stars starlevel starrating',
    '星 star 评定星级',
    '星级 starlevel starrating',
    { except: /得分|start/ },
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
    { except: /奖金|绩效|bonus/ },
  ),
  role(
    'bonus',
    text('绩效奖金', 'Bonus'),
    '绩效奖金 奖金 考核奖金 考核工资 bonus performancebonus bonuspay',
    '绩效工资 绩效',
    '绩效奖金 奖金 绩效工资 bonus',
    { except: /基数|标准|池|base|pool/ },
  ),
  role(
    'total',
    text('应发合计', 'Total pay'),
    '应发合计 应发工资 应发 应发薪资 工资合计 薪资合计 总工资 工资总额 月工资 薪酬合计 应发总额 totalpay grosspay gross totalsalary paytotal',
    '合计 薪资 工资 总计 total salary',
    '应发 工资合计 薪资合计 totalpay grosspay',
    { ownRow: true },
  ),
];

/** Which column of a salary sheet is what, as recognised or as corrected by hand. */
export type Mapping = PeopleMapping<Role>;

export function roleLabel(name: Role): Text {
  return labelOf(ROLES, name);
}
