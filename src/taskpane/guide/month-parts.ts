/** The steps of the month, in their order. */
import { text } from '../../core/words/text';
import type { GuidePart } from './guide-part';

export const MONTH_PARTS: readonly GuidePart[] = [
  {
    id: 'home',
    title: text('本月', 'The month'),
    steps: [
      text(
        '窗格打开就是“本月”：最新一张考核表的月份，各步骤做到哪里，下一步点右边的按钮。',
        'The pane opens on the month of the newest assessment sheet: how far each step is, with a button for the next thing to do.',
      ),
      text(
        '进入一个功能后，按左上角的箭头或 Esc 返回；按 Esc 还会回到原来的单元格。',
        'From a screen, the arrow at the top left or Esc leads back; Esc also returns to the cell where you were.',
      ),
      text(
        '用键盘：F6 和 Shift+F6 在工具栏、表格、窗格之间移动；Esc 先离开打开的卡片。',
        'By keyboard: F6 and Shift+F6 go round bar, grid and pane; Esc first leaves a card that is open.',
      ),
    ],
  },
  {
    id: 'templates',
    title: text('一、生成一张考核表', '1. A fresh assessment sheet'),
    picture: {
      file: 'templates.png',
      shows: text('模板页和刚生成的考核表', 'The Templates screen and a fresh sheet'),
    },
    steps: [
      text('打开“模板”页，搜索或选择一个方案。', 'Open Templates and search or choose a scheme.'),
      text(
        '填写月份，粘贴姓名（每行一个），点“生成工作表”。想先看看样子，选“示例数据”。',
        'Enter the month, paste the names (one per line) and press Generate sheet. Sample data shows what it will look like.',
      ),
      text(
        '只填白色的输入格：得分、评级、奖金自动算出。“信息完整”一列说明还差什么。',
        'Fill in the white input cells only: scores, grades and money follow. The check column says what is still missing.',
      ),
      text(
        '加人：在表下方的备用行里填写。插入的行没有公式时，“模板”页会提示“补全公式”。',
        'More people: use the spare rows below the table. Where an inserted row has no formulas, Templates offers to complete them.',
      ),
    ],
  },
  {
    id: 'people',
    title: text('人员名单', 'The list of people'),
    steps: [
      text(
        '“人员”页从考核表或工资表建立工作表“星评人员”；再选别的表，只添加不在名单中的人。',
        'The People screen makes the sheet 星评人员 from an assessment or pay sheet; from further sheets it adds whoever is not listed.',
      ),
      text(
        '在表里补上团队、级别、入职和离职日期；平台账号写在“账号”列，多个用“；”隔开。',
        'Fill in teams, levels, and the days of hiring and leaving; accounts on platforms go into one cell, with “；” between them.',
      ),
      text(
        '同名没有工号、一个账号两个人、日期颠倒会列出来，点地址就到那一格。',
        'Two of one name without IDs, an account of two people, and dates out of order are listed; an address leads to its cell.',
      ),
      text(
        '“在一张表上增减人员”：选表，勾选或输入要加入的人，勾选要移出的人，看清单，写入。公式、合计和排名的范围随之延长。',
        'People in and out of a sheet: choose the sheet, tick or type who comes, tick who goes, look at the list, write. Formulas, sums and ranks reach over them.',
      ),
      text(
        '生成新表时选“星评人员”，只带出当月在职的人，工号、团队、级别一并填好。',
        'A fresh sheet takes from it whoever is in service in its month, with ID, team, and level.',
      ),
    ],
  },
  {
    id: 'import',
    title: text('导入平台数据', 'Figures from exports'),
    steps: [
      text(
        '打开“数据”页，选平台导出的文件（xlsx、csv）或本工作簿里的一张表，再选要填的考核表。文件只在本机读取。',
        'Open Figures, choose an exported file (xlsx, csv) or a sheet of this workbook, and the assessment sheet to fill. Files are read on this machine only.',
      ),
      text(
        '先看读懂了什么：哪个平台、几个人、哪个月、略过哪些汇总行。拿不准的列会问一次，答案记在工作簿里。',
        'See what was understood: which platform, how many people, which month, which total rows were left out. Doubtful columns are asked about once; the answer stays in the workbook.',
      ),
      text(
        '抽检记录（一行一次会话）按人合在一起，填“QA 质检等级”。别的月份的、没评完的会话列出来，不计入。',
        'Sampled chats, a row each, are taken together per agent and give the QA grade. Chats of other months or not wholly rated are listed and do not count.',
      ),
      text(
        '名单里找不到的账号，选一次是谁。没有数据的格子保持空白，“延迟统计”会列出来，都不会变成 0。',
        'An account that nobody is known by is bound to a person once. What was not measured stays blank, and what is not computed yet is listed; neither becomes 0.',
      ),
      text(
        '核对每格的改前、改后，再写入。已填的数默认保留；写入后可以撤销。',
        'Check before and after of each cell, then write. Figures that stand there are kept unless you say otherwise; writing can be undone.',
      ),
    ],
  },
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
  {
    id: 'closing',
    title: text('月结', 'Closing a month'),
    steps: [
      text(
        '打开“月结”页，先看列出的问题，点“查看”到那一格；填上由谁，点“封账”。结果抄进“封账 2026-03”，“星评月结”记一行。',
        'Open Closing and look at what is listed, each with its cell; fill in who closes and press Close. The results are copied to a sheet of values, and a line says who closed, when, and the fingerprint.',
      ),
      text(
        '封账不锁表。以后每次打开窗格都会核对，改了谁的哪一格、从多少到多少，都会说出来；排序、移动列、改格式不算改动。',
        'Closing locks nothing. Whenever the pane opens it compares, and says whose cell changed from what to what; sorting, moving columns and formats are no changes.',
      ),
    ],
  },
  {
    id: 'appeal',
    title: text('申诉和更正', 'Appeals and amendments'),
    steps: [
      text(
        '有人申诉时打开“申诉”页，填主张值，先看得分、名次和薪资会怎样，再选“维持”或“调整”。已封账的月份记为更正，封账表不变。',
        'For an appeal open Appeal, fill in the claimed value, see what scores, ranks and pay would be, then uphold or adjust. A closed month is amended; its sealed values stay.',
      ),
    ],
  },
  {
    id: 'year',
    title: text('年度汇总', 'The year'),
    steps: [
      text(
        '“年度”页把一年各月汇成一张可打印的表，与封账核对。',
        'Year brings the months together on a sheet that prints, checked against the seals.',
      ),
    ],
  },
  {
    id: 'next-month',
    title: text('下月的表', 'The next month'),
    steps: [
      text(
        '打开“下月”页，选本月的考核表、星级表或工资表，先看清单：月份、离职和入职的人、清空和保留的列。',
        'Open Next month, choose this month’s assessment, star or pay sheet, and read the list: the month, who leaves and joins, which columns are emptied and kept.',
      ),
      text(
        '生成的是这张表的副本：格式、公式、自己加的列都在；输入清空，级别和团队保留。可以撤销。',
        'What is made is a copy of the sheet: formats, formulas and your own columns are there; inputs are empty, levels and teams stay. It can be undone.',
      ),
    ],
  },
];
