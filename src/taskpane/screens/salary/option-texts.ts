/** The words of what a run is asked, and its choices. */
import { text, type Text } from '../../../core/words/text';
import { STEPS, WAY_WORDS } from '../../../workbook/salary/rounding';
import type { Prorate, Rounding } from '../../../workbook/salary/roles';

export const optionTexts = {
  from: text('取自其他工作表', 'Taken from other sheets'),
  fromHint: text(
    '本表没有的得分、级别、星级、提成按工号或姓名取自所选工作表；每人的来源写在预览里。',
    'Scores, levels, stars and commissions that have no column here come from the sheets chosen, by employee ID or name; the preview says from which cell.',
  ),
  prorate: text('出勤折算', 'Part of the month'),
  prorateHint: text(
    '折算底薪和奖金基数；提成、按评级的固定奖金不折算。',
    'Base pay and bonus pool are prorated; commissions and fixed amounts of grades are not.',
  ),
  unpaid: (titles: readonly string[]) =>
    text(
      `无薪假取自：${titles.join('、')}；空白为没有。`,
      `Unpaid leave is in: ${titles.join(', ')}; blank is none.`,
    ),
  inFull: text('不折算，按全月', 'Not prorated: the whole month'),
  month: text('工资月份', 'Month of the pay'),
  rounding: text('底薪、奖金取整', 'Rounding of base and bonus'),
  toCents: text('到分', 'to the cent'),
  commission: text('提成怎样来', 'Commission from'),
  asItStands: text('提成列的原值', 'as its column has it'),
  of: (column: string) => text(`按 ${column} 计算`, `computed of ${column}`),
  ofOthers: text('按所选工作表的销售额计算', 'computed of the sales on the sheets ticked'),
  measure: text('选档依据', 'What chooses the rate'),
  theAmount: text('金额本身', 'the amount itself'),
  othersAttainment: text('所选工作表的达成率', 'the attainment on the sheets ticked'),
  rates: text('提成比例表的区域', 'Range of the rates'),
  ratesHint: text(
    '两列：起点、比例，不含标题行，如 提成!A2:B6。',
    'Two columns, threshold and rate, without headings, such as Rates!A2:B6.',
  ),
  takeSelection: text('取所选区域', 'Take the selection'),
  method: text('计算方式', 'Method'),
  basis: text('比例是', 'The rates are'),
  upToHundred: text('不超过 100% 的比例', 'shares of at most 100%'),
  sharesAbove: text('可超过 100% 的比例', 'shares that may pass 100%'),
  perPiece: text('每件若干元', 'yuan per piece'),
};

interface ProrateChoice {
  readonly id: string;
  readonly prorate: Prorate;
  readonly label: Text;
}

const COUNTS = [
  ['calendar', text('日历天', 'calendar days')],
  ['weekdays', text('周一至周五', 'Monday to Friday')],
  ['standard', text('21.75', '21.75')],
] as const;

export const PRORATES: readonly ProrateChoice[] = [
  {
    id: 'days-due',
    prorate: { by: 'days', basis: 'due' },
    label: text('实出勤 ÷ 应出勤', 'days worked ÷ days due'),
  },
  {
    id: 'days-standard',
    prorate: { by: 'days', basis: 'standard' },
    label: text('（21.75 − 缺勤）÷ 21.75', '(21.75 − days missed) ÷ 21.75'),
  },
  {
    id: 'unpaid-due',
    prorate: { by: 'unpaid', basis: 'due' },
    label: text('（应出勤 − 无薪假）÷ 应出勤', '(days due − unpaid leave) ÷ days due'),
  },
  ...COUNTS.map(([basis, count]): ProrateChoice => ({
    id: `unpaid-${basis}`,
    prorate: { by: 'unpaid', basis },
    label: text(`扣无薪假：${count.zh}`, `less unpaid leave: ${count.en}`),
  })),
  ...COUNTS.map(([basis, count]): ProrateChoice => ({
    id: `dates-${basis}`,
    prorate: { by: 'dates', basis },
    label: text(`按入职、离职日期：${count.zh}`, `by days of hiring and leaving: ${count.en}`),
  })),
  ...COUNTS.map(([basis, count]): ProrateChoice => ({
    id: `dates-unpaid-${basis}`,
    prorate: { by: 'dates', basis, unpaid: true },
    label: text(
      `按入职、离职日期，并扣无薪假：${count.zh}`,
      `by days of hiring and leaving, less unpaid leave: ${count.en}`,
    ),
  })),
];

interface RoundingChoice extends Rounding {
  readonly id: string;
  readonly label: Text;
}

export const ROUNDINGS: readonly RoundingChoice[] = STEPS.flatMap((step) =>
  (['half', 'up', 'down'] as const).map((way) => ({
    id: `${step}-${way}`,
    step,
    way,
    label: text(`到 ${step} 元，${WAY_WORDS[way].zh}`, `to ${step} yuan, ${WAY_WORDS[way].en}`),
  })),
);
