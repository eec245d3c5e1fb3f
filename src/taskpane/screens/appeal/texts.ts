/** Words of the appeal's screen. */
import { text } from '../../../core/words/text';

export const appealTexts = {
  intro: text(
    '有人对某个指标有异议时，先看改了会怎样：得分、名次、谁被超过、奖金和薪资。看清之后再作结论。',
    'When somebody disputes a figure, see first what it would change: scores, ranks, who is overtaken, bonus and pay. Decide afterwards.',
  ),
  month: text('月份', 'Month'),
  sealed: text(
    '这个月已经封账：按封账时的数据和规则计算；调整记为更正，封账表不变。',
    'This month is closed: reckoned with the sealed figures and rules. An adjustment becomes an amendment; the sealed values stay.',
  ),
  none: text(
    '这个月没有能按规则重算的考核表。',
    'The month has no assessment sheet that can be recomputed by its rules.',
  ),
  sheet: text('考核表', 'Assessment'),
  person: text('谁', 'Who'),
  indicator: text('指标', 'Indicator'),
  now: (value: string) => text(`现在是 ${value}`, `It is ${value} now`),
  claimed: text('主张值', 'Claimed value'),
  look: text('看会怎样', 'See what it changes'),
  choose: text('（选择）', '(choose)'),
  result: text('改了会怎样', 'What it would change'),
  item: text('项目', 'Item'),
  before: text('改前', 'Before'),
  after: text('改后', 'After'),
  others: (count: number) => text(`其他受影响的人（${count}）`, `Others whom it moves (${count})`),
  nobody: text('其他人不受影响。', 'Nobody else is affected.'),
  displaced: (names: readonly string[]) =>
    text(`被超过：${names.join('、')}`, `Overtaken: ${names.join(', ')}`),
  sum: (before: string, after: string) => text(`Σ薪资 ${before} → ${after}`, `Σ pay ${before} → ${after}`),
  rank: text('名次', 'Rank'),
  grade: text('等级', 'Grade'),
  pay: text('薪资', 'Pay'),
  verdict: text('结论', 'Verdict'),
  note: text('理由', 'Reason'),
  agreed: text('同意人', 'Agreed by'),
  by: text('由谁', 'By'),
  into: text('补发/扣回写入', 'Put the difference on'),
  notInto: text('（不写入）', '(nowhere)'),
  intoCells: (people: number) =>
    text(
      `补发/扣回（${people} 人）`,
      `Differences to pay (${people === 1 ? '1 person' : `${people} people`})`,
    ),
  intoCell: (name: string, sheet: string, address: string, before: string, after: string) =>
    text(
      `${name} ${sheet}!${address}：${before} → ${after}`,
      `${name} ${sheet}!${address}: ${before} → ${after}`,
    ),
  newColumn: (title: string) =>
    text(
      `在右边新加一列“${title}”。工资表的合计不会自动包含它，请自行计入。`,
      `A new column “${title}” at the right. The sheet’s totals do not include it by themselves.`,
    ),
  column: text(
    '请核对工资表的合计是否已包含这一列。',
    'Check that the totals of the pay sheet include this column.',
  ),
  uphold: text('维持原结果', 'Uphold the result'),
  adjust: (name: string) => text(`调整 ${name}`, `Adjust ${name}`),
  amend: (name: string) => text(`更正 ${name}`, `Amend ${name}`),
  upheld: text('已记入“星评申诉”：维持。', 'Logged in 星评申诉: upheld.'),
  adjusted: text('已调整，并记入“星评申诉”。', 'Adjusted, and logged in 星评申诉.'),
  amended: text('已更正，记入“星评月结”和“星评申诉”。', 'Amended; logged in 星评月结 and 星评申诉.'),
} as const;

export const CHANGE_WORDS = {
  item: appealTexts.item,
  before: appealTexts.before,
  after: appealTexts.after,
} as const;
