/** One sentence on each column of a rules table, for the notes on its headers. */
import type { ColumnId, SectionId } from '../../core/table/sections';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';

const NOTES: Partial<Record<ColumnId, Text>> = {
  key: text('公式里用的代号，不能重复。', 'What formulas call it; no two alike.'),
  owner: text('这一行属于哪个指标（填它的代号）。', 'The key of the indicator that this row belongs to.'),
  name: text('表头和说明里显示的名称。', 'The name shown in headers and explanations.'),
  aliases: text('填写时也认得的其他叫法，用、隔开。', 'Other names that are understood, separated by 、.'),
  effective: text(
    '从哪个月起执行，如 2026-04；留空表示一直有效。',
    'The month from which this version counts, such as 2026-04; blank: always.',
  ),
  total: text('各项得分怎样合成总分。', 'How the scores become a total.'),
  coefficient: text(
    '奖金系数：方案行选来源，评级行填比例。',
    'Share of the bonus pool: its source in the scheme row, a percentage in the grades.',
  ),
  commission: text('是否计提成。', 'Whether a commission counts.'),
  self: text(
    '表中是否另列自评总分（不计入）。',
    'Whether sheets show a self-assessed total, which never counts.',
  ),
  input: text('填写的是什么，决定允许的范围。', 'What is entered, which sets the values allowed.'),
  months: text(
    '适用的月份，如 3-7；留空为全年。',
    'The months it holds for, such as 3-7; blank: the whole year.',
  ),
  value: text('设定的数值；可由公司自定。', 'The figure, for the company to set.'),
  weight: text('占总分的比重；合计宜为 100。', 'Its share of the total; all together best add up to 100.'),
  group: text('所属分组的代号。', 'The key of the group it belongs to.'),
  rule: text('怎样由填写的值得出分数。', 'How the value entered becomes a score.'),
  max: text('最高可得的分数。', 'The highest score.'),
  target: text('目标值，或某个设定的代号。', 'The target, or the key of a setting.'),
  step: text('评分的最小间隔，如 0.5。', 'The smallest step of points, such as 0.5.'),
  values: text('只允许的几个分值，用、隔开。', 'The only points allowed, separated by 、.'),
  each: text('每一次得多少分。', 'Points for each one.'),
  below: text('除选项外，还可直接评低于此数的分。', 'Besides the levels, points below this may be given.'),
  redline: text(
    '得 0 分时，无论总分多少都评最低一级。',
    'A score of 0 here means the lowest grade, whatever the total.',
  ),
  mayNotApply: text(
    '填“是”：单元格可填“不适用”，其余指标的权重按比例放大。',
    'Yes: a cell may say 不适用, and the other weights are scaled.',
  ),
  leastWeight: text(
    '至少要有多少权重适用才参评；留空为 60%。',
    'How much of the weights must apply to be rated; blank: 60%.',
  ),
  floor: text('得分不低于此数。', 'The score is never below this.'),
  ceiling: text('得分不高于此数。', 'The score is never above this.'),
  ratioCap: text(
    '每月的比例最多算多少，如 120%；先封顶再取各月平均。',
    'The most that a month counts, such as 120%; capped before the mean of the months.',
  ),
  small: text(
    '不超过这么多人的小组改与目标比。',
    'Groups of at most so many people are held against the target.',
  ),
  unit: text('数的是什么，如 人。', 'What is counted, such as people.'),
  of: text('比率的分子（原始数的代号）。', 'Numerator of the ratio: the key of a raw count.'),
  by: text('比率的分母（原始数的代号）。', 'Denominator of the ratio: the key of a raw count.'),
  goal: text('当月目标，仅供参考，不参与计算。', "The month's target, for reference only."),
  note: text('给考核人看的说明。', 'What the assessor should know.'),
  sign: text(
    '值与界限怎样比较；“其余”接住剩下的值。',
    'How the value is held against the threshold; “else” takes the rest.',
  ),
  edge: text('界限值；比率写成百分数。', 'The threshold; a percentage for rates.'),
  and: text(
    '可选：第二个条件，写明这一档到哪里为止。',
    'Optional: a second condition that says where the band ends.',
  ),
  limit: text('第二个条件的界限。', 'The threshold of the second condition.'),
  score: text('符合这一行时的得分。', 'The score when the row applies.'),
  per: text('每多少扣一次，留空为 1。', 'For every how many points are taken; blank: 1.'),
  start: text('渐变的起点：在上一档界限处的得分。', 'For a slope: the score at the edge of the band before.'),
  from: text('从多少分起。', 'From how many points on.'),
  violations: text('这一段最多允许的违规次数。', 'The most violations that this range allows.'),
  lowest: text(
    '同一人多次抽检（年度评星：各月）时，去掉最低的几次再平均。',
    'Of several chats of one person, or the months of a yearly rating, how many of the lowest are left out.',
  ),
  highest: text(
    '同一人多次抽检（年度评星：各月）时，去掉最高的几次再平均。',
    'Of several chats of one person, or the months of a yearly rating, how many of the highest are left out.',
  ),
  best: text(
    '同一人多次抽检（年度评星：各月）时，只平均最好的几次。',
    'Of several chats of one person, or the months of a yearly rating, only so many of the best are averaged.',
  ),
  amount: text('该级的固定奖金，可为负。', 'The fixed bonus of the grade; may be negative.'),
  code: text('岗位代码。', 'Position code.'),
  base: text('每月固定发放的部分。', 'The fixed part per month.'),
  bonus: text('每月的奖金基数，乘以系数发放。', 'The bonus pool per month, paid × coefficient.'),
  rated: text('这一级的人是否参与评级。', 'Whether people of this level are rated.'),
  share: text('占比；100% 为全部。', 'A share; 100% is all of it.'),
  level: text('单独填写试用时按哪一级。', 'The level meant when only probation is stated.'),
  kind: text('方式或类别。', 'The kind.'),
  cap: text('有有效投诉时最高能评几星。', 'The highest star that can be rated with a valid complaint.'),
  leave: text('请假超过几个月则保持现有星级。', 'More months of leave than this keep the current star.'),
  star: text('几星。', 'How many stars.'),
  window: text('看最近连续几个月。', 'How many of the newest months are looked at.'),
  need: text(
    '其中至少几个月达标；留空为每个月都要。',
    'How many of them must reach the threshold; blank: all.',
  ),
  role: text('只适用于哪个岗位；留空为全部。', 'The role it holds for; blank: all.'),
  quota: text(
    '该星级人数占比须低于此数；写成 ≤20% 时不超过此数。',
    'The share of the team must stay under this; of ≤20% it may be as much.',
  ),
  reward: text('每月奖励金额，或某个设定的代号。', 'Money per month, or the key of a setting.'),
  plus: text('另外加发的固定金额。', 'A fixed sum on top.'),
  fact: text('评定条件的代号。', 'The key of the fact.'),
  required: text('不填就无法评定。', 'Without it nothing can be said.'),
  channels: text('记录问题的渠道，用、隔开。', 'Channels in which issues are logged, separated by 、.'),
  light: text('轻微问题每个扣几分。', 'Points taken for a light issue.'),
  medium: text('中等问题每个扣几分。', 'Points taken for a medium issue.'),
  grave: text('严重问题每个扣几分。', 'Points taken for a grave issue.'),
  severity: text('1 轻微，2 中等，3 严重。', '1 light, 2 medium, 3 grave.'),
  rank: text('第几名。', 'Which rank.'),
  periods: text('连续多少期都符合才触发。', 'How many periods running must all meet it.'),
};

/** Where a column means something of its own. */
const OF_PART: Partial<Record<`${SectionId}.${ColumnId}`, Text>> = {
  'indicators.window': text(
    '并排几个月，每月一对：个人、组均。',
    'How many months stand side by side, own and mean each.',
  ),
  'payLimits.floor': text('全月至少发多少。', 'The least that is paid for a whole month.'),
  'payLimits.ceiling': text('全月至多发多少。', 'The most that is paid for a whole month.'),
  'takingPart.by': text(
    '先除以哪一行，如 组均；界限就是比例。留空为数值本身。',
    'The row it is divided by, such as the mean of the group; the threshold is then a share. Blank: the value itself.',
  ),
  'takingPart.edge': text(
    '不满足就不参评；留空：这一行只作分母。',
    'Whoever misses it takes no part; blank: the row is only what others are divided by.',
  ),
  'inputs.weight': text('自评与上级评分各占多少。', 'How much the self-assessment and the superior count.'),
  'groups.weight': text(
    '分组占总分的比重；合计宜为 100。',
    'The share of the group in the total; best 100 in all.',
  ),
  'gates.edge': text('条件的界限，或 是/否。', 'The threshold of the condition, or yes/no.'),
  'notes.name': text('给使用者看的说明，不参与计算。', 'A note for people; it takes no part in the score.'),
  'log.from': text('没有问题时的分数。', 'The score without any issue.'),
};

export function noteOn(section: SectionId, column: ColumnId): Text | undefined {
  return OF_PART[`${section}.${column}`] ?? NOTES[column];
}
