import type { Scheme, SchemeNotes } from './scheme';
import { presalesQuantifiedItems } from './presales-quantified.items';

export const presalesQuantified: Scheme = {
  id: 'presales-quantified',
  number: 22,
  name: { zh: '售前量化考核', en: 'Pre-sales in 35 items' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前客服量化考核表', en: 'Itemised sheet for pre-sales agents' },
  },
  period: 'quarter',
  aggregation: { kind: 'points', indicators: presalesQuantifiedItems },
  adjustments: [
    {
      key: 'extra',
      label: { zh: '加减分', en: 'Extra points' },
      aliases: ['附加分', '加扣分'],
      input: 'amount',
      rule: { kind: 'extra' },
    },
  ],
  grades: {
    edge: 'lower',
    bands: [
      { label: '四级', from: 90, coefficient: 1 },
      { label: '三级', from: 80, coefficient: 0.6 },
      { label: '二级', from: 70, coefficient: 0 },
      { label: '一级', coefficient: 0 },
    ],
  },
  coefficient: 'grade',
  consequences: [
    {
      test: { under: 70 },
      periods: 3,
      notice: {
        zh: '连续三期低于 70 分：调岗或离职通知',
        en: 'Three periods running under 70: transfer or exit notice',
      },
    },
  ],
  year: { kind: 'mean', periods: 4 },
};

export const presalesQuantifiedNotes: SchemeNotes = {
  notes: [
    {
      zh: '全年取四个季度的平均分；年终奖为月工资乘等级比例。',
      en: 'The year is the mean of its four quarters; the year-end bonus is monthly pay × share of the grade.',
    },
  ],
  decisions: [
    {
      zh: '原文未载：等级的分数线；90、80、70。',
      en: 'Not in the source: the edges of the grades; 90, 80, 70.',
    },
  ],
  defects: [
    {
      zh: '连续三期不足 70 分写作三个月，而考核按季度；按季度计。',
      en: 'Three periods under 70 are called months while scoring is by quarter; quarters are taken.',
    },
  ],
};
