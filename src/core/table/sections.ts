/**
 * The parts of a rules table and their columns. Each part begins with a row that holds its name in brackets and its column
 * headers; below it stand its rows. Headers are read in either language, in any order; columns with other headers are comments.
 */
import type { Text } from '../words/text';
import { text } from '../words/text';

export const COLUMNS = {
  key: text('代号', 'Key'),
  owner: text('指标代号', 'Indicator'),
  name: text('名称', 'Name'),
  english: text('英文名称', 'English name'),
  aliases: text('别名', 'Aliases'),
  number: text('编号', 'Number'),
  period: text('周期', 'Period'),
  effective: text('生效月份', 'Effective from'),
  total: text('汇总方式', 'Total'),
  coefficient: text('系数', 'Coefficient'),
  commission: text('提成', 'Commission'),
  self: text('自评列', 'Self-assessment'),
  lowest: text('去掉最低', 'Drop lowest'),
  highest: text('去掉最高', 'Drop highest'),
  best: text('取最好', 'Best only'),
  file: text('来源文件', 'Source file'),
  section: text('章节', 'Section'),
  sectionEnglish: text('章节（英文）', 'Section (English)'),
  input: text('输入', 'Input'),
  months: text('月份', 'Months'),
  value: text('数值', 'Value'),
  weight: text('权重', 'Weight'),
  leastWeight: text('最少权重', 'Least weight'),
  mayNotApply: text('可不适用', 'May not apply'),
  floor: text('保底', 'Floor'),
  ceiling: text('封顶', 'Cap'),
  group: text('分组', 'Group'),
  rule: text('规则', 'Rule'),
  max: text('满分', 'Full mark'),
  target: text('目标', 'Target'),
  ratioCap: text('比例上限', 'Ratio cap'),
  small: text('小组人数', 'Small group'),
  step: text('步长', 'Step'),
  values: text('可选分值', 'Allowed points'),
  each: text('每次分值', 'Points each'),
  below: text('可另评低于', 'Or points below'),
  redline: text('红线', 'Red line'),
  of: text('分子', 'Numerator'),
  by: text('分母', 'Denominator'),
  unit: text('单位', 'Unit'),
  goal: text('月目标', 'Month target'),
  note: text('说明', 'Note'),
  noteEnglish: text('说明（英文）', 'Note (English)'),
  sign: text('条件', 'Condition'),
  edge: text('界限', 'Threshold'),
  and: text('且', 'And'),
  limit: text('另一界限', 'Other threshold'),
  score: text('得分', 'Score'),
  per: text('每', 'Per'),
  start: text('起始得分', 'Score at start'),
  from: text('起点', 'From'),
  violations: text('违规上限', 'Most violations'),
  amount: text('金额', 'Amount'),
  code: text('岗位码', 'Position code'),
  base: text('固定工资', 'Base'),
  bonus: text('绩效工资', 'Bonus pool'),
  rated: text('参与评级', 'Rated'),
  share: text('比例', 'Share'),
  level: text('级别', 'Level'),
  kind: text('方式', 'Kind'),
  cap: text('投诉封顶星级', 'Cap with a complaint'),
  leave: text('请假月数上限', 'Most months of leave'),
  star: text('星级', 'Star'),
  window: text('月数', 'Window'),
  need: text('达标月数', 'Months needed'),
  role: text('岗位', 'Role'),
  quota: text('名额比例', 'Quota'),
  reward: text('奖励', 'Reward'),
  plus: text('加发', 'Plus'),
  fact: text('事实', 'Fact'),
  required: text('必填', 'Required'),
  channels: text('渠道', 'Channels'),
  light: text('轻微扣分', 'Light'),
  medium: text('中等扣分', 'Medium'),
  grave: text('严重扣分', 'Grave'),
  severity: text('严重程度', 'Severity'),
  rank: text('名次', 'Rank'),
  periods: text('连续期数', 'Periods'),
} as const satisfies Record<string, Text>;

export type ColumnId = keyof typeof COLUMNS;

/** What is for the eye in any row. */
export const SEEN: readonly ColumnId[] = [
  'name',
  'english',
  'aliases',
  'note',
  'noteEnglish',
  'code',
  'key',
  'owner',
];

interface Section {
  readonly title: Text;
  readonly columns: readonly ColumnId[];
}

/** Columns in lists of a line each. */
const section = (zh: string, en: string, ...lists: readonly (readonly ColumnId[])[]): Section => ({
  title: text(zh, en),
  columns: lists.flat(),
});

/** In the order in which they are printed. A `scheme` part begins a version; all that follows belongs to it. */
export const SECTIONS = {
  scheme: section(
    '方案',
    'Scheme',
    ['key', 'name', 'english', 'number', 'effective', 'period', 'total', 'coefficient'],
    ['lowest', 'highest', 'best', 'leastWeight', 'commission', 'self', 'file', 'section', 'sectionEnglish'],
  ),
  settings: section('设定', 'Settings', ['key', 'name', 'english', 'input', 'months', 'value']),
  groups: section('分组', 'Groups', ['key', 'name', 'english', 'weight', 'total']),
  indicators: section(
    '指标',
    'Indicators',
    ['key', 'name', 'group', 'input', 'rule'],
    ['weight', 'max', 'target', 'ratioCap', 'window', 'small', 'step', 'values', 'each'],
    ['below', 'redline', 'mayNotApply', 'floor', 'ceiling', 'of', 'by', 'goal', 'english', 'aliases'],
    ['section', 'sectionEnglish', 'note', 'noteEnglish'],
  ),
  adjustments: section('加减项', 'Adjustments', [
    'key',
    'name',
    'input',
    'rule',
    'max',
    'target',
    'each',
    'english',
    'aliases',
  ]),
  inputs: section('输入格', 'Input cells', ['owner', 'key', 'name', 'english', 'input', 'weight']),
  bands: section('分档', 'Bands', ['owner', 'sign', 'edge', 'and', 'limit', 'score', 'per', 'start', 'name']),
  levels: section(
    '选项',
    'Levels',
    ['owner', 'name', 'score', 'from', 'limit', 'violations'],
    ['english', 'aliases', 'note', 'noteEnglish'],
  ),
  grades: section('评级', 'Grades', ['name', 'sign', 'edge', 'and', 'limit', 'coefficient', 'amount']),
  pay: section('薪资', 'Pay', [
    'name',
    'code',
    'base',
    'bonus',
    'commission',
    'rated',
    'share',
    'level',
    'aliases',
  ]),
  payLimits: section('奖金上下限', 'Pay limits', ['kind', 'floor', 'ceiling']),
  takingPart: section(
    '参评条件',
    'Taking part',
    ['key', 'name', 'input', 'unit', 'sign', 'edge', 'by'],
    ['english', 'aliases'],
  ),
  starRule: section('星级方式', 'Star rule', ['kind', 'months', 'lowest', 'highest', 'best', 'cap', 'leave']),
  stars: section(
    '星级',
    'Stars',
    ['star', 'code', 'role', 'window', 'need', 'sign', 'edge', 'and', 'limit'],
    ['quota', 'reward', 'share', 'plus'],
  ),
  gates: section('星级条件', 'Star gates', ['star', 'fact', 'sign', 'edge']),
  facts: section('事实', 'Facts', ['key', 'name', 'english', 'aliases', 'input', 'required', 'of', 'by']),
  choices: section('事实选项', 'Fact choices', ['fact', 'name', 'aliases']),
  raw: section('原始数', 'Raw counts', ['key', 'name', 'english', 'input']),
  log: section('问题记录', 'Issue log', ['channels', 'from', 'light', 'medium', 'grave']),
  codes: section('问题码', 'Issue codes', ['key', 'name', 'english', 'aliases', 'severity']),
  pool: section('名次奖金', 'Rank pool', ['rank', 'share', 'plus', 'name', 'english']),
  consequences: section('连续结果', 'Consequences', ['sign', 'edge', 'periods', 'name', 'english']),
  year: section('年度', 'Year', ['kind', 'value']),
  remarks: section('备注列', 'Remark columns', ['name', 'english']),
  notes: section('备注', 'Notes', ['kind', 'name', 'english']),
} as const satisfies Record<string, Section>;

export type SectionId = keyof typeof SECTIONS;
export const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];
