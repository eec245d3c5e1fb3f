/** Words on the board sheet. */
import { text } from '../../../core/words/text';

export const sheetTexts = {
  sheet: text('看板', 'Board'),
  title: (month: string, group: string, team: string) => {
    const rest = team === '' ? group : `${group} · ${team}`;
    return text(`${month} 看板 · ${rest}`.trim(), `Board ${month} · ${rest}`.replace('  ', ' '));
  },
  about: (people: number, mean: string, left: number) =>
    text(
      `${people} 人，平均 ${mean}${left === 0 ? '' : `，未计入 ${left} 人`}。数字由公式取自各月的表；没有公式的格是生成时的值。`,
      `${people} people, mean ${mean}${left === 0 ? '' : `, ${left} left out`}. Formulas follow the sheets of the months; cells without one hold what stood there when this was made.`,
    ),
  ranking: text('排名', 'Ranking'),
  rank: text('名次', 'Rank'),
  name: text('姓名', 'Name'),
  team: text('团队', 'Team'),
  score: text('得分', 'Score'),
  stars: text('星级', 'Stars'),
  grade: text('等级', 'Grade'),
  change: text('比上月', 'Change'),
  noChange: text('比上月（无）', 'Change (none)'),
  bonus: text('绩效', 'Bonus'),
  total: text('应发', 'Total'),
  grades: text('等级分布', 'Grades'),
  starCounts: text('星级分布', 'Stars'),
  label: text('等级', 'Grade'),
  people: text('人数', 'People'),
  share: text('占比', 'Share'),
  limit: text('上限', 'Limit'),
  histogram: text('得分分布', 'Scores'),
  range: text('分数段', 'Range'),
  trend: text('走势', 'Trend'),
  month: text('月份', 'Month'),
  median: text('中位数', 'Median'),
  lower: text('下四分位', 'Lower quarter'),
  upper: text('上四分位', 'Upper quarter'),
  indicators: text('指标', 'Indicators'),
  indicator: text('指标', 'Indicator'),
  mean: text('平均', 'Mean'),
  deviation: text('标准差', 'Deviation'),
  full: text('满分占比', 'At full marks'),
  money: text('金额（按等级）', 'Money by grade'),
  waterfall: text('从满分到平均分', 'From full marks to the mean'),
  part: text('项目', 'Part'),
  below: text('底', 'Below'),
  height: text('高', 'Height'),
  points: text('分', 'Points'),
  start: text('满分', 'Full marks'),
  startZero: text('起点', 'Start'),
  end: text('平均分', 'Mean'),
} as const;
