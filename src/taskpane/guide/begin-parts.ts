/** How the month begins: sheets, people, figures. */
import { text } from '../../core/words/text';
import type { GuidePart } from './guide-part';

export const BEGIN_PARTS: readonly GuidePart[] = [
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
        '加人：在表下方的备用行里填写；不够时用“人员”页的“在一张表上增减人员”，它会插入带公式的行。自己插入的行没有公式时，“模板”页会提示“补全公式”。',
        'More people: use the spare rows below the table; where they do not suffice, People in and out of a sheet (screen People) puts rows with formulas in. Where a row of your own has none, Templates offers to complete them.',
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
        '打开“数据”页，选平台导出的文件（xlsx、xls、csv、tsv，有密码的会问密码）或本工作簿里的一张表，再选要填的考核表。文件只在本机读取。',
        'Open Figures, choose an exported file (xlsx, xls, csv, tsv; the password is asked for where it has one) or a sheet of this workbook, and the assessment sheet to fill. Files are read on this machine only.',
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
];
