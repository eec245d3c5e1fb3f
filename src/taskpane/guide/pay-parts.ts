/** What the month comes to: pay, the board, stars, slips. */
import { text } from '../../core/words/text';
import type { GuidePart } from './guide-part';

export const PAY_PARTS: readonly GuidePart[] = [
  {
    id: 'salary',
    title: text('二、重算工资表', '2. Salaries in your own sheet'),
    picture: {
      file: 'salary.png',
      shows: text('薪资页的预览和写入按钮', 'The preview of the Salary screen, with its button'),
    },
    steps: [
      text(
        '打开“薪资”页，选工作表和方案。程序按表头认出各列；标着“请核对”的请看一眼。',
        'Open Salary and choose sheet and scheme. Columns are recognised by their headers; look at those marked “check”.',
      ),
      text(
        '点“预览”。这时什么也没有写入：先看提醒、等待确认的行和改动前后的金额。',
        'Press Preview. Nothing is written yet: read the warnings, the rows that wait for your word, and the money before and after.',
      ),
      text(
        '本表没有得分时，勾选“取自其他工作表”；有出勤、无薪假或入离职日期时，可选“出勤折算”；也可取整到元，或按比例表计算提成。表里有“实发”的，预览逐人核对。',
        'Where the sheet has no scores, tick other sheets to take them from; by attendance, unpaid leave or dates pay can be prorated, and rounded to whole yuan; commission can be computed by rates on a sheet. A net pay on the sheet is checked for each person.',
      ),
      text(
        '勾选要写入的列，填上操作人，点“应用”。写了什么记在“星评日志”表里。',
        'Tick the columns to write, enter your name and press Apply. What was written is noted on the sheet 星评日志.',
      ),
      text(
        '您的公式和手工改过的金额默认保留；要覆盖，须另行勾选。',
        'Your formulas and amounts changed by hand are kept unless you tick to overwrite them.',
      ),
    ],
  },
  {
    id: 'board',
    title: text('看板', 'The board'),
    steps: [
      text(
        '在“本月”页的“得分”一步点“看板”：排名和比上月的变化、等级人数、得分分布、走势、各项指标、金额。每张图都有“表格”开关。',
        'On the month, press Board at the step of the scores: ranking and change, grades, spread, trend, indicators, money. Each picture has a switch for its table.',
      ),
      text(
        '点一个人的名字：各项占满分多少，从满分到总分每一项扣了多少（加起来正好是总分），以及各月与团队的对比。',
        'Press a name: the share of full marks of each indicator, what each takes away from full marks to the total (it adds up exactly), and the months against the team.',
      ),
      text(
        '上月用的是另一版规则时不作比较；勾选“按本月规则重算”才比。',
        'A month under other rules is not compared unless you tick that it is computed again under this month’s.',
      ),
      text(
        '点“插入看板表”：新增一张可打印的表，数字由公式取自各月的表。',
        'Press Insert as a sheet: a sheet to print is added, whose figures follow the sheets of the months.',
      ),
    ],
  },
  {
    id: 'stars',
    title: text('星级和台账', 'Stars and their ledger'),
    steps: [
      text(
        '打开“星级”页，选星级模板生成的表，或每人一行、每月一列的表（月份写成 2026-03、三月、Dec 2025 都行），必要时选方案。',
        'Open Stars and choose a sheet made from a star template, or one with a row per person and a column per month (2026-03, Mar 2026 …); choose the scheme if asked.',
      ),
      text(
        '“收集”从各月考核表取得分（写成公式），从问题记录数差错和投诉，从“星评人员”取岗位和工龄；找不到的、有两个匹配的都列出来，不会当成 0。',
        'Collect takes scores from the months’ assessment sheets as formulas, counts faults and complaints in the issue log, and takes role and tenure from 星评人员. What is not found or matches twice is listed, never taken as 0.',
      ),
      text(
        '“星级”列出现在、上次、从哪月起、距下一星还差什么；点姓名看各月得分与门槛的图，每个条件打 ✓ 或 ✗。',
        'Stars lists what everybody has, had, since when, and what the next star needs; a name shows the months against the thresholds, each condition with ✓ or ✗.',
      ),
      text(
        '“名额”按团队看占比和上限、边缘同分的人、每种办法下谁会降。选了办法，结果和理由写进台账；“仅报告”不改动任何人。',
        'Quotas show shares and limits per team, who is equal at the edge, and who would fall by each way. The way chosen goes into the ledger with its reason; report only changes nobody.',
      ),
      text(
        '“台账”把本月写进“星级台账”：只往后加，同一个月只写一次；与规则不同要有理由，更正另加一行。缺月、无理由的改动会列出来，年度月数和年度最佳由它算。',
        'Ledger adds the month to 星级台账: lines are only added, a month once; what differs from the rules needs a reason, and a correction is a further line. Gaps and unexplained changes are listed; the year is counted from it.',
      ),
    ],
  },
  {
    id: 'slips',
    title: text('工资条', 'Pay slips'),
    steps: [
      text(
        '打开“工资条”页，选工资表和版式：条状、竖排两张一行、每人一页。各列自动归入应发、扣除、实发、依据，可以移动、隐藏；选择记在工作簿里。',
        'Open Pay slips, choose the pay sheet and the form: strips, two to a row, or a page a person. Columns go to earnings, deductions, net pay and basis; move or hide them. The choice stays in the workbook.',
      ),
      text(
        '点“预览”：张数和页数、与工资表核对的合计、姓名最长和有负数的样张、谁没有工资条和原因。',
        'Press Preview: how many slips and pages, sums against the pay sheet, the slips with the longest name or a negative amount, and who gets none and why.',
      ),
      text(
        '生成在新工作表“工资条 2026-03”上，A4，每人之间分页，末页是核对页。再次生成会先提示再替换；可以撤销。',
        'They are made on a new sheet, 工资条 2026-03: A4, pages begin between people, the last page is the check. Making them again replaces the sheet after a preview; it can be undone.',
      ),
      text(
        '不会发送给任何人。存成 PDF：Excel 用“导出”，WPS 用“输出为 PDF”，浏览器工作簿先保存再用它们打开。',
        'Nothing is sent. For a PDF: Export in Excel, Export to PDF in WPS; from the browser workbook save the file and open it there.',
      ),
      text(
        '同一页下方还可以生成“本月之星”：按星级或得分最高的人，并列的都在，三项最突出的指标，奖励空着的可手填。',
        'Further down: the star of the month, by stars or score, all equals on the page, with three best indicators; a blank reward is filled in by hand.',
      ),
    ],
  },
];
