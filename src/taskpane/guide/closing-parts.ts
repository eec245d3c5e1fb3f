/** How the month ends: closing, appeals, the year, the next month. */
import { text } from '../../core/words/text';
import type { GuidePart } from './guide-part';

export const CLOSING_PARTS: readonly GuidePart[] = [
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
