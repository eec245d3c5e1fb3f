import type { Scheme } from './scheme';

export const presalesManager: Scheme<'presales-manager'> = {
  id: 'presales-manager',
  number: 23,
  name: { zh: '售前经理', en: 'Pre-sales manager' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前经理绩效考核', en: 'Assessment of pre-sales managers' },
  },
  period: 'month',
  aggregation: {
    kind: 'groups',
    groups: [
      {
        key: 'kpi',
        label: { zh: 'KPI', en: 'KPI' },
        weight: 80,
        total: {
          kind: 'normalised',
          indicators: [
            {
              key: 'attainment',
              label: { zh: '业绩完成率', en: 'Target attainment' },
              input: 'ratio',
              ratio: { of: 'actual', by: 'planned' },
              rule: { kind: 'proportional', max: 30, target: 1 },
            },
            {
              key: 'conversion',
              label: { zh: '询单转化率', en: 'Inquiry conversion' },
              input: 'rate',
              ratio: { of: 'payers', by: 'received' },
              rule: {
                kind: 'bands',
                better: 'higher',
                bands: [
                  { edge: 0.18, score: 30 },
                  { edge: 0.16, score: 25 },
                  { edge: 0.13, score: 20 },
                  { edge: 0.1, score: 10 },
                ],
                otherwise: 0,
              },
            },
          ],
        },
      },
      {
        key: 'behaviour',
        label: { zh: '行为', en: 'Behaviour' },
        weight: 20,
        total: {
          kind: 'normalised',
          indicators: [
            {
              key: 'initiative',
              label: { zh: '主动性', en: 'Initiative' },
              input: 'points',
              rule: { kind: 'manual', max: 5, step: 1 },
            },
            {
              key: 'awareness',
              label: { zh: '客户意识', en: 'Customer awareness' },
              input: 'points',
              rule: { kind: 'manual', max: 2, values: [0, 0.5, 1, 2] },
            },
            {
              key: 'teamwork',
              label: { zh: '团队协作', en: 'Teamwork' },
              input: 'points',
              rule: { kind: 'manual', max: 3, values: [0, 1, 2, 3] },
            },
            {
              key: 'learning',
              label: { zh: '学习能力', en: 'Learning' },
              input: 'points',
              rule: { kind: 'manual', max: 2, values: [0, 0.5, 1, 2] },
            },
          ],
        },
      },
    ],
  },
  raw: [
    { key: 'actual', label: { zh: '实际业绩', en: 'Actual sales' }, input: 'money' },
    { key: 'planned', label: { zh: '目标业绩', en: 'Planned sales' }, input: 'money' },
    { key: 'payers', label: { zh: '付款人数', en: 'Paying customers' }, input: 'count' },
    { key: 'received', label: { zh: '询单人数', en: 'Customers received' }, input: 'count' },
  ],
};
