/** What a column of a salary sheet can be, and by which words it is recognised. */
import type { Text } from '../../core/words/text';
import type { CommissionMethod } from '../../core/pay/commission';
import type { RoundingWay } from '../../core/pay/prorate';
import { text } from '../../core/words/text';
import { labelOf, type ColumnRole, type PeopleMapping, type Roles } from '../people/roles';

export type Role = 'name' | 'level' | 'score' | 'stars' | 'pool' | 'commission' | 'base' | 'bonus' | 'total';

/** Words as they stand in a list, spaces between. */
function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

type Traits = Omit<ColumnRole, 'role' | 'label' | 'exact' | 'loose' | 'part' | 'whole'>;

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

/** To the right of these a total is one of days, hours or points. */
const NO_MONEY_TOTAL =
  /天$|日$|天数|出勤|缺勤|请假|休假|工时|小时|次数|时间|数量|单量|得分|分数|评分|季度|^q\d$|^\d+月|月未发|days?$|leaves?$|hours?$|^ph$|^wo$|score|count|points|share|employee|employer/;

export const ROLES: Roles<Role> = [
  role(
    'name',
    text('姓名', 'Name'),
    '姓名 中文名 中文姓名 员工姓名 客服姓名 职工姓名 人员姓名 坐席姓名 名字 员工 name employeename nameofemployee nameoftheemployee fullname agentname staffname empname membername',
    '客服 人员 组员 成员 队员 花名 昵称 名称 坐席 坐席人员 客服人员 职员 employee agent staff associate',
    '姓名 name',
    {
      fallback: words(
        '工号 员工编号 员工号 员工id 员工工号 坐席工号 客服工号 职工编号 人员编号 empid empno empcode employeeid employeeno employeenumber employeecode staffid staffno agentid',
      ),
      except:
        /部门|公司|团队|小组|店铺|项目|银行|开户|账|户名|用户|紧急|联系|负责|上级|主管|组长|经理|家属|配偶|父|母|推荐|介绍|department|company|team|group|shop|store|bank|user|fund|account|^ac|nok|file|father|mother|spouse|contact|emergency|manager|supervisor|product|branch|project|campaign|course|client|customer|surname|middle/,
    },
  ),
  role(
    'level',
    text('薪资级别', 'Pay level'),
    '薪资级别 级别 职级 职等 岗级 岗位级别 客服级别 员工级别 薪级 薪档 工资级别 岗位等级 薪资等级 员工等级 level paylevel joblevel employeelevel paygrade ranklevel',
    '岗位 职位 职务 岗位名称 职位名称 职称 position jobtitle job designation post',
    '级别 职级 level',
    {
      ofPerson: true,
      shared: true,
      except:
        /绩效|考核|评|客户|风险|服务|难度|投诉|学历|店|service|risk|engagement|skill|education|support|customer|^sl/,
    },
  ),
  role(
    'score',
    text('得分', 'Score'),
    '总分 得分 总得分 考核得分 绩效得分 绩效分 绩效分数 绩效总分 绩效考核得分 绩效考核分 考核分 考核分数 考核总分 考核总得分 考评得分 考评分 最终得分 最终分 综合得分 综合分 总评分 月度得分 月度总分 kpi得分 kpi总分 kpi分数 最近月得分 score latestscore totalscore kpiscore finalscore overallscore performancescore assessmentscore',
    'kpi 分数 评分 本月评分 当月评分 考核 考核成绩 绩效成绩',
    '得分 总分 考核分 绩效分 score',
    {
      except:
        /等级|级别|差|上级|同事|平均|单项|grade|level|csat|nps|credit|quality|qa|test|exam|质检|笔试|面试|满意度|满分/,
    },
  ),
  role(
    'stars',
    text('星级', 'Stars'),
    '星级 星数 stars starlevel starrating',
    '星 star 评定星级 星级评定 员工星级 客服星级',
    '星级 starlevel starrating',
    { except: /得分|奖|工资|薪|补贴|津贴|店|商品|酒店|客户|start|bonus|pay/ },
  ),
  role(
    'pool',
    text('奖金基数', 'Bonus pool'),
    '奖金基数 奖金池 绩效基数 绩效工资基数 绩效奖金基数 绩效工资标准 绩效奖金标准 pool bonuspool bonusbase targetbonus',
    '月薪 奖金标准 绩效标准',
    '奖金基数 绩效基数 奖金池 绩效工资 bonuspool performancepay',
    { except: /合计|小计|实发|应发|提成/ },
  ),
  role(
    'commission',
    text('提成', 'Commission'),
    '提成 销售提成 业绩提成 提成金额 提成工资 提成额 提成奖金 佣金 佣金金额 commission commissions salescommission commissionamount',
    '个人提成 提成合计 提成小计 totalcommission commissionpay',
    '提成 佣金 commission',
    {
      except:
        /基数|基准|基础|业绩|销售额|标准|点数?$|档|单$|单价|单数|订单|规则|方式|类型|已结|团队|组长|年|able|base|plan|tier|scheme|sales$|eligible|type|team|annual/,
    },
  ),
  role(
    'base',
    text('底薪', 'Base pay'),
    '底薪 基本工资 基础工资 固定工资 无责底薪 基本薪资 固定薪资 基础薪资 基础底薪 基本底薪 固定底薪 基薪 本薪 固定薪 base basic basepay basesalary basicsalary basicpay basicwage basicwages fixedpay fixedsalary',
    '岗位工资 保底工资 岗位底薪 底薪标准 基本 基础 固定 fixed',
    '底薪 基本工资 岗位工资 基本薪资 basepay basesalary basicsalary basicpay basic',
    { except: /奖金|绩效|加班|标准|日$|时$|缴|bonus|standard|overtime|perday|hour|percent/ },
  ),
  role(
    'bonus',
    text('绩效奖金', 'Bonus'),
    '绩效奖金 奖金 考核奖金 考核工资 绩效考核奖金 绩效考核工资 绩效奖 kpi奖金 bonus performancebonus bonuspay kpibonus',
    '绩效工资 绩效薪资 绩效薪酬 绩效 浮动工资 奖金合计 浮动薪 绩效应得 应得绩效 monthlybonus incentive performanceincentive variablepay performancepay',
    '绩效奖金 奖金 绩效工资 绩效薪资 bonus',
    {
      except:
        /基数|标准|池|年终|年底|年|季|节|全勤|满勤|出勤|签约|入职|留任|推荐|介绍|内推|加班|夜班|工龄|项目|质量|团队|组长|生日|开门红|竞赛|活动|专项|特殊|额外|安全|提成|十三|13|base|pool|annual|year|quarter|season|signing|signon|joining|welcome|referral|retention|overtime|^ot|attendance|holiday|festival|christmas|project|team|night|shift|service|spot|discretionary/,
    },
  ),
  role(
    'total',
    text('应发合计', 'Total pay'),
    '应发合计 应发工资 应发 应发薪资 应发小计 应发数 应发金额 应发薪酬 应发总计 应付工资 应得工资 工资合计 薪资合计 总工资 工资总额 工资总计 工资总数 薪资总额 月工资 薪酬合计 应发总额 应发工资合计 税前 税前工资 税前薪资 税前合计 税前应发 税前收入 totalpay grosspay gross grosssalary grosswage grosswages grossearnings grossremuneration grosstotal totalgross totalsalary totalearnings totalwages totalwage totalremuneration paytotal salarysum',
    '合计 薪资 工资 薪酬 总计 小计 total salary wage wages',
    '应发 工资合计 薪资合计 totalpay grosspay grosssalary gross',
    {
      ownRow: true,
      notAfter: NO_MONEY_TOTAL,
      except:
        /加班|夜班|提成|奖金|补贴|津贴|补助|绩效|岗位|实发|缴|天|日$|差额|其他|overtime|net|profit|margin|sales|employer|base|allowance|bonus|ctc/,
    },
  ),
];

/** Days worked by days due; less unpaid leave; from the day of hiring to that of leaving within the sheet's month, also less unpaid leave. */
export type Prorate =
  | { readonly by: 'days'; readonly basis: 'due' | 'standard' }
  | {
      readonly by: 'unpaid';
      readonly basis: 'due' | 'calendar' | 'weekdays' | 'standard';
      readonly month?: string;
    }
  | {
      readonly by: 'dates';
      readonly basis: 'calendar' | 'weekdays' | 'standard';
      readonly month?: string;
      readonly unpaid?: true;
    };

export interface Rounding {
  readonly step: number;
  readonly way: RoundingWay;
}

/** A column of the sheet of pay, or the one with such a header on the other sheets. */
export type Figure = number | 'elsewhere';

/** Commission that the run computes itself: of an amount, by rates that stand on a sheet. */
export interface CommissionOption {
  readonly amount: Figure;
  /** What chooses the rate, where it is not the amount. */
  readonly measure?: Figure;
  /** Thresholds and rates: `提成!A2:B6`, or `K2:L6` on the sheet of pay. */
  readonly rates: string;
  readonly method: CommissionMethod;
  readonly basis?: 'share' | 'piece';
}

/** Which column of a salary sheet is what, as recognised or as corrected by hand. */
export interface Mapping extends PeopleMapping<Role> {
  /** The user says that the scores are percentages: 0.865 is 86.5 points. */
  readonly scoreAsPercent?: true;
  /** Other sheets: what has no column here is taken from them, by employee ID, else by name. */
  readonly from?: readonly string[];
  /** Pay for part of the month, where the user wants it so. */
  readonly prorate?: Prorate;
  /** Parts that are computed are rounded to whole steps of this; to the cent where it is left out. */
  readonly rounding?: Rounding;
  /** Otherwise a commission is read as it stands. */
  readonly commission?: CommissionOption;
}

export function roleLabel(name: Role): Text {
  return labelOf(ROLES, name);
}
