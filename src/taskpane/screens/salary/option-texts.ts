/** The words of what a run is asked, and its choices. */
import { text, type Text } from '../../../core/words/text';
import { STEPS, WAY_WORDS } from '../../../workbook/salary/rounding';
import type { Rounding } from '../../../workbook/salary/roles';

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
  inFull: text('不折算，按全月', 'Not prorated: the whole month'),
  month: text('工资月份', 'Month of the pay'),
  rounding: text('底薪、奖金取整', 'Rounding of base and bonus'),
  toCents: text('到分', 'to the cent'),
};

export const PRORATES = [
  { id: 'days-due', by: 'days', basis: 'due', label: text('实出勤 ÷ 应出勤', 'days worked ÷ days due') },
  {
    id: 'days-standard',
    by: 'days',
    basis: 'standard',
    label: text('（21.75 − 缺勤）÷ 21.75', '(21.75 − days missed) ÷ 21.75'),
  },
  {
    id: 'dates-calendar',
    by: 'dates',
    basis: 'calendar',
    label: text('按入职、离职日期：日历天', 'by days of hiring and leaving: calendar days'),
  },
  {
    id: 'dates-weekdays',
    by: 'dates',
    basis: 'weekdays',
    label: text('按入职、离职日期：周一至周五', 'by days of hiring and leaving: Monday to Friday'),
  },
  {
    id: 'dates-standard',
    by: 'dates',
    basis: 'standard',
    label: text('按入职、离职日期：21.75', 'by days of hiring and leaving: 21.75'),
  },
] as const;

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
