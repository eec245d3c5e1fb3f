import type { Scheme } from './scheme';
import { presalesQuantifiedItems } from './presales-quantified.items';

export const presalesQuantified: Scheme<'presales-quantified'> = {
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
