/** What a blank cell means, where it may be blank: every other cell that a rule reads is needed. For the document and its test. */
import type { Text } from '../words/text';
import { text } from '../words/text';
import type { ColumnId, SectionId } from './sections';

interface Default {
  readonly column: ColumnId;
  /** The parts where it holds; all where none is named. */
  readonly parts?: readonly SectionId[];
  readonly means: Text;
  /** It changes no result. */
  readonly eye?: true;
}

const NOTHING = text('没有', 'none; it is for the eye or another way to name it');

/** In the order of the document. */
export const DEFAULTS: readonly Default[] = [
  {
    column: 'name',
    means: text('用英文名称', 'the English name stands for both; one of the two is needed'),
    eye: true,
  },
  { column: 'english', means: text('用名称', 'the name stands for both'), eye: true },
  ...(
    [
      'aliases',
      'number',
      'self',
      'file',
      'section',
      'sectionEnglish',
      'note',
      'noteEnglish',
      'goal',
      'code',
    ] as const
  ).map((column): Default => ({ column, means: NOTHING, eye: true })),
  {
    column: 'effective',
    parts: ['scheme'],
    means: text('一直有效（仅限单一版本）', 'always in force (one version only)'),
  },
  { column: 'total', parts: ['scheme'], means: text('不计总分', 'there is no total') },
  {
    column: 'coefficient',
    parts: ['scheme'],
    means: text('没有奖金系数', 'there is no coefficient: KPIRATIO says so'),
  },
  { column: 'commission', parts: ['scheme'], means: text('没有提成', 'no commission') },
  { column: 'commission', parts: ['pay'], means: text('按方案', 'as the scheme says') },
  ...(['lowest', 'highest', 'best'] as const).map((column): Default => ({
    column,
    parts: ['scheme', 'starRule'],
    means: text(
      '多次抽检、各月得分全部平均',
      'all sampled chats, or all months of a yearly rating, are averaged',
    ),
  })),
  { column: 'rated', parts: ['pay'], means: text('参与评级', 'rated') },
  { column: 'months', parts: ['settings'], means: text('全年', 'the whole year') },
  {
    column: 'value',
    parts: ['settings'],
    means: text('尚未设定，用到时为 #N/A', 'not set yet: what needs it is #N/A; seasons need theirs'),
  },
  {
    column: 'input',
    parts: ['indicators', 'adjustments'],
    means: text('见【输入格】', 'its cells stand under 【输入格】'),
  },
  ...(['of', 'by'] as const).map((column): Default => ({
    column,
    parts: ['indicators', 'facts'],
    means: text('直接填数值', 'the value itself is entered'),
  })),
  {
    column: 'max',
    parts: ['indicators', 'adjustments'],
    means: text(
      '按次计分：不封顶（总分折算时要填）',
      'per unit: no limit, and needed where the total is scaled; elsewhere it is needed, or not read',
    ),
  },
  {
    column: 'target',
    parts: ['indicators', 'adjustments'],
    means: text('分档：按数值本身', 'bands hold the value itself; in proportion it is needed'),
  },
  { column: 'ratioCap', parts: ['indicators'], means: text('不封顶', 'no cap') },
  { column: 'window', parts: ['indicators'], means: text('一个月', 'one month') },
  {
    column: 'small',
    parts: ['indicators'],
    means: text('小组也按组均', 'small groups go by their mean too'),
  },
  { column: 'step', parts: ['indicators'], means: text('任意分值', 'any points') },
  { column: 'values', parts: ['indicators'], means: text('任意分值', 'any points') },
  { column: 'below', parts: ['indicators'], means: text('不可另评', 'no other points') },
  { column: 'redline', parts: ['indicators'], means: text('不是红线', 'no red line') },
  {
    column: 'leastWeight',
    parts: ['scheme'],
    means: text(
      '60%：适用的权重不足 60% 的人不参评',
      '60%: nobody is rated to whom less of the weights applies',
    ),
  },
  {
    column: 'mayNotApply',
    parts: ['indicators'],
    means: text('必须考核，不能填“不适用”', 'it applies to everybody: 不适用 is an error'),
  },
  { column: 'unit', means: NOTHING, eye: true },
  {
    column: 'by',
    parts: ['takingPart'],
    means: text('按数值本身', 'the value itself is held against the threshold'),
  },
  {
    column: 'sign',
    parts: ['takingPart'],
    means: text('只供别的条件作分母', 'no condition: a figure that others are divided by'),
  },
  { column: 'floor', parts: ['indicators', 'payLimits'], means: text('不保底', 'no floor') },
  { column: 'ceiling', parts: ['indicators', 'payLimits'], means: text('不封顶', 'no cap') },
  ...(['sign', 'edge'] as const).map((column): Default => ({
    column,
    parts: ['bands'],
    means: text('扣分：从第一次起', 'in a deduction: from the first one on; elsewhere it is needed'),
  })),
  ...(['and', 'limit'] as const).map((column): Default => ({
    column,
    parts: ['bands', 'grades', 'stars'],
    means: text('到相邻一档或取值的尽头', 'up to the next band, or to the end of the values'),
  })),
  { column: 'per', parts: ['bands'], means: text('每 1', 'per 1') },
  { column: 'start', parts: ['bands'], means: text('不渐变', 'no slope: the whole band scores the same') },
  {
    column: 'violations',
    parts: ['levels'],
    means: text('没有上限', 'no limit; for the lowest level alone'),
  },
  { column: 'limit', parts: ['levels'], means: text('到上一级为止', 'up to the next higher level') },
  { column: 'amount', parts: ['grades'], means: text('没有固定金额', 'no fixed amount') },
  { column: 'role', parts: ['stars'], means: text('所有岗位', 'every role') },
  { column: 'need', parts: ['stars'], means: text('每个月都要达标', 'every month of the window') },
  { column: 'quota', parts: ['stars'], means: text('没有名额', 'no limit') },
  { column: 'reward', parts: ['stars'], means: text('没有奖励', 'no reward') },
  {
    column: 'star',
    parts: ['gates'],
    means: text('管全部星级', 'for all stars, where stars go by the total'),
  },
  {
    column: 'required',
    parts: ['facts'],
    means: text('非必填', 'not required: while it is not given, gates on it count as met'),
  },
];

export function defaultOf(part: SectionId, column: ColumnId): Default | undefined {
  return DEFAULTS.find((one) => one.column === column && (one.parts?.includes(part) ?? true));
}
