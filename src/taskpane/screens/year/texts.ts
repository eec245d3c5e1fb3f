/** Words of the year's screen. */
import { text } from '../../../core/words/text';

export const yearTexts = {
  intro: text(
    '把一年各月的得分、等级、星级和薪资汇成一张表：封账的月份取封账时的数值，更正过的会标出，Σ 与封账核对。',
    'Brings the months of a year together: scores, grades, stars and pay; closed months as they were sealed, amendments marked, sums checked against the seals.',
  ),
  year: text('年份', 'Year'),
  none: text('还没有哪张表写明年份和月份。', 'No sheet names its year and month yet.'),
  months: (closed: number, all: number) =>
    text(
      `${all} 个月，其中 ${closed} 个月已封账`,
      `${all} ${all === 1 ? 'month' : 'months'}, ${closed} of them closed`,
    ),
  best: (names: readonly string[]) =>
    text(`年度最佳：${names.join('、')}`, `Best of the year: ${names.join(', ')}`),
  notes: (count: number) => text(`需要知道的（${count}）`, `Worth knowing (${count})`),
  people: text('按年度名次', 'By rank of the year'),
  name: text('姓名', 'Name'),
  rank: text('名次', 'Rank'),
  write: (people: number) =>
    text(
      `生成年度汇总（${people} 人）`,
      `Make the year’s sheet (${people === 1 ? '1 person' : `${people} people`})`,
    ),
  made: text('已生成年度汇总表。', 'The year’s sheet is made.'),
} as const;
