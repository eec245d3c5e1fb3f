import type { LevelsRule } from './indicator';
import type { Scheme, SchemeNotes } from './scheme';

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

export const presalesMonthlyRatings: Scheme = {
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

export const presalesMonthlyRatingsNotes: SchemeNotes = {
  decisions: [
    { zh: '原文未载：四项的权重；各 25%。', en: 'Not in the source: the weights of the four; 25% each.' },
    {
      zh: '原文未载：接洽数量的算法；数量 ÷ 40，满分 100。',
      en: 'Not in the source: how the number of customers scores; count ÷ 40, at most 100.',
    },
    {
      zh: '原文未载：各评级的得分；100、85、70、50，按样表拟合，七行中五行相差不超过 2 分。',
      en: "Not in the source: the scores of the ratings; 100, 85, 70, 50, fitted to the source's sample rows, within 2 points on five of seven.",
    },
  ],
  defects: [
    {
      zh: '样表有两行评级相同，接洽更多而得分更低，没有公平的规则能如此。',
      en: 'Two sample rows with equal ratings fall as the count rises, which no fair rule gives.',
    },
  ],
};
