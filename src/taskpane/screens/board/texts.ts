/** Words of the board. */
import { text, type Text } from '../../../core/words/text';

const peopleOf = (count: number): Text => text(`${count} 人`, count === 1 ? '1 person' : `${count} people`);

export const boardTexts = {
  intro: text(
    '本月的排名、等级、分布、走势、指标和金额。只看不写；可以插入成一张可打印的表。',
    'The month’s ranking, grades, spread, trend, indicators and money. Nothing is written; it can be inserted as a sheet to print.',
  ),
  reading: text('正在读取…', 'Reading…'),
  again: text('重新读取', 'Read again'),
  nothing: text(
    '没有得分或星级可看。请先生成考核表，或打开有“得分”列的表。',
    'There are no scores or stars to show. Make an assessment sheet first, or open one with a column of scores.',
  ),
  month: text('月份', 'Month'),
  group: text('方案', 'Scheme'),
  team: text('团队', 'Team'),
  allTeams: text('全部', 'All'),
  recompute: text('其他规则的月份按本月规则重算', 'Compute months of other rules again under this month’s'),
  table: text('表格', 'Table'),
  tableOf: ({ zh, en }: Text) => text(`${zh}：表格`, `${en}: table`),
  chartOf: ({ zh, en }: Text) => text(`${zh}：图，数据见表格`, `${en}: a chart of the figures in the table`),
  noMonth: text('（无月份）', '(no month)'),
  ranking: text('排名', 'Ranking'),
  rank: text('名次', 'Rank'),
  name: text('姓名', 'Name'),
  score: text('得分', 'Score'),
  starsColumn: text('星级', 'Stars'),
  change: text('比上月', 'Change'),
  look: (name: string) => text(`查看 ${name}`, `Look at ${name}`),
  places: (places: number) =>
    places === 0
      ? text('名次不变', 'same place')
      : places > 0
        ? text(`升 ${places} 名`, `up ${places}`)
        : text(`降 ${-places} 名`, `down ${-places}`),
  newcomer: text('上月没有', 'not in the month before'),
  grades: text('等级分布', 'Grades'),
  stars: text('星级分布', 'Stars'),
  label: text('等级', 'Grade'),
  count: text('人数', 'People'),
  share: text('占比', 'Share'),
  limit: text('上限', 'Limit'),
  over: text('超出', 'over'),
  histogram: text('得分分布', 'Scores'),
  range: text('分数段', 'Range'),
  edges: (list: readonly string[]) => text(`等级线：${list.join('、')}`, `Grade edges: ${list.join(', ')}`),
  near: (people: number) => text(`离等级线不到 1 分（${people}）`, `Within a point of a grade (${people})`),
  missing: (name: string, points: string, grade: string) =>
    text(`${name}：差 ${points} 分到 ${grade}`, `${name}: ${points} short of ${grade}`),
  margin: (name: string, points: string, grade: string) =>
    text(`${name}：只比 ${grade} 高出 ${points} 分`, `${name}: ${points} above ${grade}`),
  onEdge: (name: string, grade: string) =>
    text(`${name}：正好在等级线上，再低就是 ${grade}`, `${name}: just on the edge; below it is ${grade}`),
  trend: text('走势', 'Trend'),
  median: text('中位数', 'Median'),
  lower: text('下四分位', 'Lower quartile'),
  upper: text('上四分位', 'Upper quartile'),
  mean: text('平均', 'Mean'),
  gap: text('没有表', 'no sheet'),
  otherScheme: text('没有这个方案的表', 'no sheet of this scheme'),
  otherRules: text('规则不同，未比较', 'other rules, not compared'),
  recomputed: text('按本月规则重算', 'computed again'),
  onlyOne: text('只有一个月，还没有走势。', 'There is only one month yet.'),
  indicators: text('指标', 'Indicators'),
  indicator: text('指标', 'Indicator'),
  deviation: text('标准差', 'Deviation'),
  full: text('满分占比', 'At full marks'),
  flat: (labels: readonly Text[]) =>
    text(
      `人人同分，这项没有区分度：${labels.map(({ zh }) => zh).join('、')}`,
      `Everybody has the same, so it measures nothing: ${labels.map(({ en }) => en).join(', ')}`,
    ),
  noIndicators: text(
    '这些表上没有方案的指标数据。',
    'These sheets have no figures of the scheme’s indicators.',
  ),
  money: text('金额', 'Money'),
  byGrade: text('按等级', 'By grade'),
  byTeam: text('按团队', 'By team'),
  none: text('（无）', '(none)'),
  bonus: text('绩效', 'Bonus'),
  total: text('应发', 'Total'),
  average: text('人均', 'Mean'),
  person: text('个人', 'One person'),
  choosePerson: text('选择', 'Choose'),
  ofMax: text('占满分', 'Of maximum'),
  waterfall: text('从满分到总分', 'From full marks to the total'),
  start: text('满分', 'Full marks'),
  startZero: text('起点', 'Start'),
  end: text('总分', 'Total'),
  part: text('项目', 'Part'),
  points: text('分', 'Points'),
  differs: text(
    '表上的总分与按指标算出的不同，瀑布图按指标计算。',
    'The sheet shows another total than its figures come to; the waterfall follows the figures.',
  ),
  differing: (names: readonly string[]) =>
    text(
      `表上的总分与指标数据不符：${names.join('、')}`,
      `The total does not match the figures: ${names.join(', ')}`,
    ),
  insert: (people: number) =>
    text(`插入看板表（${people} 人）`, `Insert as a sheet (${peopleOf(people).en})`),
  inserted: (sheet: string) => text(`已插入“${sheet}”。`, `“${sheet}” is inserted.`),
  insertAbout: text(
    '新增一张 A4 可打印的表：表格用公式取自各月的表，程序能画图时带图。',
    'Adds a sheet for A4 paper: its tables follow the sheets of the months, with charts where the program draws them.',
  ),
  raters: text('评分人', 'Raters'),
  rater: text('评分人', 'Rater'),
  marks: text('次数', 'Marks'),
  raterPair: text('同一批人，两人之差', 'Two over the same people'),
  difference: text('平均差', 'Mean difference'),
  equal: text('完全一致', 'Equal'),
  kappa: text('加权 κ', 'Weighted κ'),
  tooFew: text('不足 5 对', 'under 5 pairs'),
  ratersAbout: text('只供参考，不改变任何得分。', 'For the eye: no score is changed by it.'),
  left: (count: number) => text(`未计入 ${count} 人`, `${count} left out`),
} as const;
