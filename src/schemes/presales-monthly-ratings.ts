import type { LevelsRule } from './indicator';
import type { Scheme } from './scheme';

const performance: LevelsRule = {
  kind: 'levels',
  numbers: 'ordinal',
  levels: [
    { label: { zh: '优秀', en: 'Excellent' }, score: 100 },
    { label: { zh: '良好', en: 'Good' }, score: 85 },
    { label: { zh: '一般', en: 'Fair' }, score: 70 },
    { label: { zh: '差', en: 'Poor' }, score: 50 },
  ],
};

export const presalesMonthlyRatings: Scheme<'presales-monthly-ratings'> = {
  id: 'presales-monthly-ratings',
  number: 24,
  name: { zh: '售前月度评级', en: 'Pre-sales monthly ratings' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前人员月度评级样表', en: 'Sample sheet of monthly ratings' },
  },
  period: 'month',
  aggregation: {
    kind: 'weighted',
    indicators: [
      {
        key: 'reception',
        label: { zh: '客户接洽数量', en: 'Customers received' },
        input: 'count',
        weight: 25,
        note: { zh: '40 个得满分', en: '40 earn the full score' },
        rule: { kind: 'proportional', max: 100, target: 40 },
      },
      {
        key: 'followup',
        label: { zh: '项目跟进', en: 'Project follow-up' },
        input: 'level',
        weight: 25,
        rule: performance,
      },
      {
        key: 'knowledge',
        label: { zh: '产品知识', en: 'Product knowledge' },
        input: 'level',
        weight: 25,
        rule: performance,
      },
      {
        key: 'feedback',
        label: { zh: '客户反馈', en: 'Customer feedback' },
        input: 'level',
        weight: 25,
        rule: {
          kind: 'levels',
          numbers: 'ordinal',
          levels: [
            { label: { zh: '非常满意', en: 'Very satisfied' }, score: 100 },
            { label: { zh: '满意', en: 'Satisfied' }, score: 85 },
            { label: { zh: '一般', en: 'Fair' }, score: 70 },
            { label: { zh: '不满意', en: 'Dissatisfied' }, score: 50 },
          ],
        },
      },
    ],
  },
};
