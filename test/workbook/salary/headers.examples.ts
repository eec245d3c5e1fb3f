/**
 * Header rows of pay and assessment sheets as they are found in offices, and what a payroll clerk would say their columns are. `?` marks
 * what has to be checked by the user; null: no table of people and pay.
 */
export type HeaderExample = readonly [header: string, roles: string | null];

/** From public workbooks. */
export const FOUND: readonly HeaderExample[] = [
  ['姓名 | 年龄 | 部门 | 工资', 'name 姓名; total? 工资'],
  ['Name | Category | Q1 | Q2 | Q3 | Q4 | Total | Average', null],
  ['month | department | employee_name | position | paid', 'name employee_name; level? position'],
  [
    '员工姓名 | 工号 | 部门 | 岗位 | 基本工资 | 加班工资 | 绩效工资 | 津贴 | 补贴 | 税前工资 | 个税 | 社保 | 公积金 | 税后 | 实发 | 发放日期 | 出勤 | 请假 | 考勤天数 | 其他扣除',
    'name 员工姓名; level? 岗位; base 基本工资; bonus? 绩效工资; total 税前工资',
  ],
  [
    '姓名 | 月份 | 部门 | 工号 | 基本工资 | 岗位工资 | 绩效工资 | 税前 | 邮箱',
    'name 姓名; base 基本工资; bonus? 绩效工资; total 税前',
  ],
  [
    '姓名 | 部门 | 岗位 | 基本工资 | 绩效 | 补贴 | 扣款 | 实发工资',
    'name 姓名; level? 岗位; base 基本工资; bonus? 绩效',
  ],
  ['序号 | 姓名 | 部门 | 职位 | 入职日期 | 薪资(元) | 状态', 'name 姓名; level? 职位; total? 薪资(元)'],
  ['ID | 姓名 | 部门 | 薪资 | 日期', 'name 姓名; total? 薪资'],
  ['底薪 | 岗补 | 绩效 | 质效 | 全勤 | 住宿 | 伙食 | 夜班 | 1.5倍 | 双倍 | 三倍 | 保险 | 税前 | 税后', null],
  ['name | salary | rank | location | gender | age', 'name name; total? salary'],
  ['Last Name | First Name | Hourly wage | Pay | Overtime Bonus | Total', 'name? First Name; total? Total'],
  ['部门名称 | 岗位 | 姓名 | 考核阶段 | 考评得分', 'name 姓名; level? 岗位; score 考评得分'],
  [
    '姓名 | 入职时间 | 工龄 | 出勤天数 | 基本工资 | 实际工资 | 补偿 | 全勤奖金 | 调薪记录 | 奖金 | 试用期薪资 | 生日经费 | 体检经费 | 税前工资 | 补税 | 养老保险 | 医疗保险 | 失业保险 | 公积金 | 请假扣除 | 迟到罚款 | 小计 | 个税 | 税后实发 | 备注',
    'name 姓名; base 基本工资; bonus 奖金; total 税前工资',
  ],
  [
    '序号 | 姓名 | 岗位 | 工作时间类型 | 考勤情况 | 基础工资 | 岗位工资 | 绩效工资 | 全勤 | 其他 | 平日累计时间 | 双休日累计时间 | 法定节日累计时间 | 加班费 | 合计 | 备注 | 标准工时',
    'name 姓名; level? 岗位; base 基础工资; bonus? 绩效工资; total? 合计',
  ],
  ['House Worked | Overtime Hours | Pay | Overtime Bonus | Total Pay | Jan Pay', null],
  [
    'LegalStatus | JobTitle | PayCategory | ExtraDutiesAllowance | TransportAllowance | CDAC | MBMF | SINDA | CPF_Employee | CPF_Employer | Reimbursement | Gross',
    null,
  ],
  ['级别 | 基本工资 | 住房补贴', null],
  [
    '编号 | 姓名 | 所属部门 | 销售业绩 | 提成或奖金 | 罚款金额 | 奖励或罚款说明',
    'name 姓名; commission? 提成或奖金',
  ],
  [
    'SN | Employee ID | NAME OF THE | Gross Salary | PH | WO | Paid Leaves | Present Days | Total | Scheduled Salary HRA | Earning Salary HRA | Total PF Wages | ESIC Salary | Deductions PF | Deductions ESIC | Other | Total Deduction | Monthly Take Home | CTC Per Month',
    'name? NAME OF THE; total Gross Salary',
  ],
  [
    'Name | DOB | Address | Mobile | Email | TFN | Whitecard | Employee Level | BankName | BSB | ACNum | ACName | FundName | FACNum | FACName | NOK1Name | NOK1Mob | NOK1Relation',
    'name Name; level Employee Level',
  ],
  [
    'Employee | Date | Date of Birth | Legal Status | NRIC | Job Title | Annual Bonus | Basic Salary | Gratuity | Non-Monthly Commission | Leave Pay | CPF - Employee | CPF - Employer | SDL | Gross Remuneration | Nett Pay',
    'name? Employee; level? Job Title; base Basic Salary; commission? Non-Monthly Commission; total Gross Remuneration',
  ],
  [
    'Rate | OT Pay | Total Gross | SSS CONTRIBUTION Employee | SSS CONTRIBUTION Share | SSS CONTRIBUTION Total | PHILHEALTH CONTRIBUTION Employee | W/ TAX | HDMF LOAN | CASH ADVANCE | NET GROSS | Net Pay',
    null,
  ],
  [
    '序号 | 姓名 | 岗位 | 分差 | 自评得分 | 上级评分 | 组 | 平均分差 | 自评平均分 | 上级平均分',
    'name 姓名; level? 岗位',
  ],
  [
    '部门 | 姓名 Name | 标准薪资Standard Salary | 项目奖金Total Project Bonus | 质量奖金 | 标准工时Working Hour | 按工时月薪(A)Salary | 餐补(C) Meal Allowance | 应发数(S=A+B+C+D)Total Income | 代扣个税(T)Income Tax Withholding | 实发数(P=S-T) Total After Tax Withholding',
    'name 姓名 Name; total 应发数(S=A+B+C+D)Total Income',
  ],
  ['姓名 | 需累计 | 9月未发 | 10月未发 | 11月未发 | 12月未发 | 1月未发 | 总计 | 截至4月数据', null],
  [
    'Name | LegalStatus | Nationality | JobTitle | PayCategory | CPF_Employee | CPF_Employer | Reimbursement | Gross | NettPay',
    'name Name; level? JobTitle; total Gross',
  ],
  ['Name | Age | Job | Salary', 'name Name; level? Job; total? Salary'],
  ['Name | Birth Date | Payment | Bonus', 'name Name; bonus Bonus'],
  ['Name | Role | Internal/External | Engagement level | Communication Plan | Action Plan', null],
  ['Name | Birth date | Salary | Salary | Salary sum', 'name Name; total Salary sum'],
  ['IHA Total | Employee | On Hold', null],
];

/** Of shops, call centres and banks, as their clerks head them. */
export const CHINESE: readonly HeaderExample[] = [
  [
    '工号 | 姓名 | 级别 | 得分 | 提成 | 底薪 | 绩效奖金 | 应发合计',
    'name 姓名; level 级别; score 得分; commission 提成; base 底薪; bonus 绩效奖金; total 应发合计',
  ],
  [
    '工号 | 姓名 | 级别 | 得分 | 底薪 | 提成 | 应发合计 | 绩效奖金',
    'name 姓名; level 级别; score 得分; commission 提成; base 底薪; bonus 绩效奖金; total 应发合计',
  ],
  ['姓名 | 得分 | 底薪 | 全勤奖金 | 年终奖金 | 税前工资', 'name 姓名; score 得分; base 底薪; total 税前工资'],
  ['姓名 | 提成基数 | 提成比例 | 提成 | 底薪', 'name 姓名; commission 提成; base 底薪'],
  ['姓名 | 提成基数 | 提成比例 | 底薪', 'name 姓名; base 底薪'],
  ['姓名 | 加班工资合计 | 应发小计', 'name 姓名; total 应发小计'],
  ['姓名 | 底薪 | 加班工资合计', 'name 姓名; base 底薪'],
  [
    '员工ID | 职务 | 基本工资 | 绩效薪资 | 税前',
    'name? 员工ID; level? 职务; base 基本工资; bonus? 绩效薪资; total 税前',
  ],
  ['名称 | 职务 | 基本工资 | 税前工资', 'name? 名称; level? 职务; base 基本工资; total 税前工资'],
  ['客服花名 | 姓名 | 店铺名称 | 总分', 'name 姓名; score 总分'],
  ['昵称 | 店铺 | 咨询转化率 | 首响时长 | 总分', 'name? 昵称; score 总分'],
  ['店铺名称 | 主管姓名 | 姓名 | 得分', 'name 姓名; score 得分'],
  ['旺旺昵称 | 组长姓名 | 员工 | 最终得分', 'name 员工; score 最终得分'],
  ['坐席工号 | 接通量 | 质检得分 | 综合得分', 'name? 坐席工号; score 综合得分'],
  ['坐席姓名 | 质检得分 | 客户满意度 | 绩效总分 | 星级', 'name 坐席姓名; score 绩效总分; stars 星级'],
  ['坐席姓名 | 通话时长 | 星级奖金 | 星级', 'name 坐席姓名; stars 星级; bonus? 星级奖金'],
  ['姓名 | 上月星级 | 本月星级', 'name 姓名; stars? 本月星级'],
  ['姓名 | 服务级别 | 客户星级 | 总分', 'name 姓名; score 总分'],
  ['姓名 | 考核级别 | 薪资级别 | 总分', 'name 姓名; level 薪资级别; score 总分'],
  ['姓名 | 绩效等级 | 绩效系数 | 绩效工资 | 应发工资', 'name 姓名; bonus? 绩效工资; total 应发工资'],
  ['姓名 | 绩效工资标准 | 绩效系数 | 绩效工资', 'name 姓名; pool 绩效工资标准; bonus? 绩效工资'],
  ['姓名 | 绩效基数 | 考核得分 | 绩效奖金', 'name 姓名; pool 绩效基数; score 考核得分; bonus 绩效奖金'],
  ['姓名 | 奖金基数 | 系数 | 奖金', 'name 姓名; pool 奖金基数; bonus 奖金'],
  ['姓名 | 社保基数 | 公积金基数 | 底薪', 'name 姓名; base 底薪'],
  ['姓名 | 个人提成 | 团队提成 | 组长提成', 'name 姓名; commission? 个人提成'],
  ['姓名 | 销售额 | 提成点 | 提成金额', 'name 姓名; commission 提成金额'],
  ['姓名 | 销售业绩 | 提成业绩 | 佣金', 'name 姓名; commission 佣金'],
  ['姓名 | 累计提成 | 上月提成 | 底薪', 'name 姓名; base 底薪'],
  ['姓名 | 底薪标准 | 出勤天数 | 底薪', 'name 姓名; base 底薪'],
  ['姓名 | 基本工资 | 社保缴费基本工资', 'name 姓名; base 基本工资'],
  ['姓名 | 日薪 | 时薪 | 出勤小时 | 合计', null],
  ['姓名 | 事假 | 病假 | 请假天数 | 合计 | 基本工资', 'name 姓名; base 基本工资'],
  ['姓名 | 平时加班小时 | 周末加班小时 | 小计 | 基本工资', 'name 姓名; base 基本工资'],
  ['姓名 | 响应得分 | 转化得分 | 合计 | 总分', 'name 姓名; score 总分'],
  ['姓名 | 季度奖金 | 年度奖金 | 节日奖金 | 应发', 'name 姓名; total 应发'],
  ['姓名 | 年终奖 | 项目奖金 | 推荐奖金 | 应发薪资', 'name 姓名; total 应发薪资'],
  ['姓名 | 工龄奖金 | 夜班奖金 | 加班奖金 | 应付工资', 'name 姓名; total 应付工资'],
  ['姓名 | 奖金税 | 代扣奖金 | 底薪', 'name 姓名; base 底薪'],
  ['姓名 | 应发天数 | 实发天数 | 底薪', 'name 姓名; base 底薪'],
  ['姓名 | 应发奖金 | 应发工资', 'name 姓名; total 应发工资; bonus? 应发奖金'],
  ['姓名 | 应发提成 | 应发合计', 'name 姓名; commission? 应发提成; total 应发合计'],
  ['姓名 | 实发合计 | 实发工资 | 税后工资', null],
  ['姓名 | 扣款合计 | 补贴合计 | 应发合计 | 实发合计', 'name 姓名; total 应发合计'],
  ['姓名 | 保底工资 | 提成工资 | 总工资', 'name 姓名; base? 保底工资; commission 提成工资; total 总工资'],
  ['姓名 | 无责底薪 | 有责底薪 | 提成', 'name 姓名; base 无责底薪; commission 提成'],
  ['客服 | KPI | 奖金 | 合计', 'name? 客服; score? KPI; bonus 奖金; total? 合计'],
  ['客服姓名 | KPI得分 | KPI奖金 | 月薪', 'name 客服姓名; score KPI得分; bonus KPI奖金; pool? 月薪'],
  [
    '姓名(必填) | 得分（满分100） | 底薪/元 | 应发合计（元）',
    'name 姓名(必填); score 得分（满分100）; total 应发合计（元）; base? 底薪/元',
  ],
  ['*姓名 | *岗位级别 | *考核得分', 'name *姓名; level *岗位级别; score *考核得分'],
  [
    '姓 名 | 岗 位 | 基 本 工 资 | 应 发 工 资',
    'name 姓 名; level? 岗 位; base 基 本 工 资; total 应 发 工 资',
  ],
  ['序号 | 部门 | 姓名 | 银行卡号 | 开户名 | 应发工资 | 实发工资', 'name 姓名; total 应发工资'],
  ['户名 | 账号 | 金额', null],
  ['收款人姓名 | 收款账号 | 金额 | 附言', null],
  [
    '姓名 | 柜员号 | 网点 | 岗位工资 | 绩效工资 | 应发工资',
    'name 姓名; base? 岗位工资; bonus? 绩效工资; total 应发工资',
  ],
  [
    '员工姓名 | 机构 | 存款得分 | 贷款得分 | 综合得分 | 绩效工资',
    'name 员工姓名; score 综合得分; bonus? 绩效工资',
  ],
  ['客户经理 | 职级 | 综合得分 | 绩效奖金', null],
  [
    '职工姓名 | 职级 | 薪级 | 岗位工资 | 薪级工资 | 应发合计',
    'name 职工姓名; level? 职级; base? 岗位工资; total 应发合计',
  ],
  ['姓名 | 紧急联系人姓名 | 部门名称 | 底薪', 'name 姓名; base 底薪'],
  ['姓名 | 目标得分 | 得分 | 得分排名 | 得分差异', 'name 姓名; score 得分'],
  ['姓名 | 自评得分 | 互评得分 | 主管得分', 'name 姓名; score? 主管得分'],
  ['姓名 | 一月得分 | 二月得分 | 三月得分 | 平均得分', 'name 姓名; score? 一月得分'],
  ['姓名 | 考核日期 | 考核说明 | 考核得分 | 备注', 'name 姓名; score 考核得分'],
  ['姓名 | 基本工资 | 基本工资调整 | 应发工资', 'name 姓名; base 基本工资; total 应发工资'],
  ['得分 | 等级 | 系数 | 奖金', null],
  ['等级 | 分数段 | 奖金系数', null],
  ['级别 | 底薪 | 绩效奖金 | 合计', null],
  ['星级 | 奖励 | 条件', null],
  ['日期 | 店铺 | 销售额 | 退款额', null],
  ['产品名称 | 单价 | 数量 | 合计', null],
  ['项目名称 | 负责人 | 进度', null],
  ['姓名 | 性别 | 身份证号 | 手机号 | 住址', null],
  ['姓名 | 部门', null],
];

export const ENGLISH: readonly HeaderExample[] = [
  ['Emp ID | Name | Basic | HRA | DA | Gross Salary', 'name Name; base Basic; total Gross Salary'],
  ['EMP_NAME | BASIC_PAY | GROSS_PAY | NET_PAY', 'name EMP_NAME; base BASIC_PAY; total GROSS_PAY'],
  [
    'SN | Employee ID | NAME OF THE EMPLOYEE | Score | Present Days | Paid Leaves | Total | Basic | Gross Salary | Net Salary',
    'name NAME OF THE EMPLOYEE; score Score; base Basic; total Gross Salary',
  ],
  ['SN | Name | Present Days | Total | Basic', 'name Name; base Basic'],
  [
    'Name | Score | Basic Pay | Overtime Bonus | Annual Bonus | Gross Salary',
    'name Name; score Score; base Basic Pay; total Gross Salary',
  ],
  ['Name | Signing Bonus | Referral Bonus | Base Salary', 'name Name; base Base Salary'],
  ['Name | Overtime | Bonus | Total Pay', 'name Name; bonus Bonus; total Total Pay'],
  ['Name | Commissionable sales | Commission rate | Commission', 'name Name; commission Commission'],
  ['Name | Commissionable Sales | Commission Rate | Base', 'name Name; base Base'],
  [
    'Rep Name | Commission Plan | Commission Base | Sales Commission',
    'name? Rep Name; commission Sales Commission',
  ],
  ['Employee | Employee ID | Gross Pay', 'name? Employee; total Gross Pay'],
  ['Employee No. | Department | Gross Pay', 'name? Employee No.; total Gross Pay'],
  ['Staff ID | Grade | Basic Salary | Allowances | Gross', 'name? Staff ID; base Basic Salary; total Gross'],
  [
    'Agent Name | Team Name | AHT | CSAT Score | QA Score | Final Score',
    'name Agent Name; score Final Score',
  ],
  ['Agent | Calls | Quality Score | KPI Score | Bonus', 'name? Agent; score KPI Score; bonus Bonus'],
  ['Agent | Service Level | Stars', 'name? Agent; stars Stars'],
  [
    'Full Name | Start Date | Pay Level | Target Bonus | Performance Bonus',
    'name Full Name; level Pay Level; pool Target Bonus; bonus Performance Bonus',
  ],
  ['Name | Bonus Pool | Coefficient | Bonus', 'name Name; pool Bonus Pool; bonus Bonus'],
  ['Name | Bonus % | Bonus', 'name Name; bonus Bonus'],
  ['Name | Holiday Bonus | Quarterly Bonus | Retention Bonus | Salary', 'name Name; total? Salary'],
  [
    'Name | Incentive | Base Pay | Total Earnings',
    'name Name; bonus? Incentive; base Base Pay; total Total Earnings',
  ],
  ['Name | Net Pay | Net Salary', null],
  ['Name | Total Deductions | Total Allowances | Gross Earnings', 'name Name; total Gross Earnings'],
  ['Name | Hours Worked | Overtime Hours | Total', null],
  ['Name | Basic Hours | Basic | OT | Wages', 'name Name; base Basic; total? Wages'],
  [
    'Bank Name | Account Name | Employee Name | Amount | Gross Wages',
    'name Employee Name; total Gross Wages',
  ],
  ['Client Name | Project Name | Fee', null],
  ['Company Name | Contact Name | Phone', null],
  ['First Name | Last Name | Email | Job Title', 'name? First Name; level? Job Title'],
  ['Name | Skill level | Education level | Score', 'name Name; score Score'],
  ['Name | Designation | Basic | Gross', 'name Name; level? Designation; base Basic; total Gross'],
  ['Name | Last score | Score | Score rank', 'name Name; score Score'],
  ['Name | Self score | Manager score | Overall Score', 'name Name; score Overall Score'],
  ['Name | YTD Gross | Gross', 'name Name; total Gross'],
  ['Name | Gross Margin | Gross Sales | Commission', 'name Name; commission Commission'],
  ['Name | CPF - Employee | CPF - Employer | Gross Remuneration', 'name Name; total Gross Remuneration'],
  ['CONTRIBUTION Employee | CONTRIBUTION Employer | Total', null],
  ['Grade | Min score | Max score | Coefficient', null],
  ['Level | Base pay | Bonus | Total', null],
  ['Item | Price | Qty | Total', null],
  [
    'Supervisor Name | Name | Level | Score | Commission | Base Pay | Bonus | Total Pay',
    'name Name; level Level; score Score; commission Commission; base Base Pay; bonus Bonus; total Total Pay',
  ],
];

/** Of offices that call things otherwise again. */
export const OTHERS: readonly HeaderExample[] = [
  [
    '客服姓名 | 旺旺号 | 岗级 | 月度KPI得分 | 底薪标准 | 绩效基数 | 绩效应得 | 销售提成 | 全勤 | 应发',
    'name 客服姓名; level 岗级; score? 月度KPI得分; pool 绩效基数; commission 销售提成; base? 底薪标准; bonus? 绩效应得; total 应发',
  ],
  [
    '工号 | 员工 | 职级 | 固定薪 | 浮动薪 | KPI系数 | 实得浮动 | 提成点 | 提成金额 | 薪资合计',
    'name 员工; level 职级; commission 提成金额; base 固定薪; bonus? 浮动薪; total 薪资合计',
  ],
  ['小组 | 组员 | 本月评分 | 上月评分 | 评级 | 绩效奖', 'name? 组员; score? 本月评分; bonus 绩效奖'],
  [
    '姓名 | 考核总分 | 考核等级 | 岗位底薪 | 考核奖金 | 业绩提成 | 话补 | 社保个人 | 公积金个人 | 应发工资合计 | 实发金额',
    'name 姓名; score 考核总分; commission 业绩提成; base? 岗位底薪; bonus 考核奖金; total 应发工资合计',
  ],
  ['序 | 名字 | 身份证号 | 银行卡号 | 金额', null],
  ['姓名 | 应发绩效 | 实发绩效 | 差额', null],
  [
    'NO. | STAFF NAME | RANK | KPI % | BASE SALARY (RMB) | INCENTIVE | COMM. | TOTAL COMP',
    'name STAFF NAME; base BASE SALARY (RMB); bonus? INCENTIVE',
  ],
  [
    'Agent | Tier | QA Score | CSAT | KPI Total | Base | Performance Pay | Sales Commission | Gross',
    'name? Agent; commission Sales Commission; base Base; bonus? Performance Pay; total Gross',
  ],
  ['姓名 | 1月 | 2月 | 3月 | 平均分 | 星级 | 星级奖励', 'name 姓名; stars 星级'],
  ['坐席 | 班组 | 接待量 | 响应时长 | 转化率 | 综合得分 | 排名', 'name? 坐席; score 综合得分'],
  [
    '员工编号 | 中文名 | 英文名 | 职等 | 本薪 | 伙食津贴 | 绩效奖金 | 应税所得',
    'name 中文名; level 职等; base 本薪; bonus 绩效奖金',
  ],
  [
    'Full Name | Department | Annual Salary | Monthly Salary | Bonus % | Bonus Amount',
    'name Full Name; bonus? Bonus Amount',
  ],
  ['姓名 | 保底工资 | 计件工资 | 奖励 | 罚款 | 本月工资', 'name 姓名; base? 保底工资'],
  [
    'Employee Name | Grade | Appraisal Score | Fixed Pay | Variable Pay | CTC',
    'name Employee Name; score? Appraisal Score; base Fixed Pay; bonus? Variable Pay',
  ],
  ['供应商 | 联系人 | 合同金额 | 已付 | 未付', null],
  [
    '姓名 | KPI | 系数 | 奖金基数 | 奖金 | 底薪 | 工资',
    'name 姓名; score? KPI; pool 奖金基数; base 底薪; bonus 奖金; total? 工资',
  ],
];
