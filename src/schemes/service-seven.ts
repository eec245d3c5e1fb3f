import type { Scheme } from './scheme';

export const serviceSeven: Scheme<'service-seven'> = {
  id: 'service-seven',
  number: 11,
  name: { zh: '客服七维', en: 'Seven sides of service' },
  source: {
    file: '002_98c2fc4c1af7c07c.txt',
    section: { zh: '客服人员七个维度的考核', en: 'Assessment of agents on seven sides' },
  },
  period: 'month',
  aggregation: {
    kind: 'weighted',
    indicators: [
      {
        key: 'attitude',
        label: { zh: '工作态度', en: 'Attitude' },
        input: 'score',
        weight: 1,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'communication',
        label: { zh: '沟通', en: 'Communication' },
        input: 'score',
        weight: 1,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'solving',
        label: { zh: '问题解决', en: 'Problem solving' },
        input: 'score',
        weight: 1,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'efficiency',
        label: { zh: '效率', en: 'Efficiency' },
        input: 'score',
        weight: 1,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'teamwork',
        label: { zh: '团队', en: 'Teamwork' },
        input: 'score',
        weight: 1,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'growth',
        label: { zh: '自我提升', en: 'Self-improvement' },
        input: 'score',
        weight: 1,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'satisfaction',
        label: { zh: '满意度', en: 'Satisfaction' },
        input: 'score',
        weight: 1,
        rule: { kind: 'manual', max: 100 },
      },
    ],
  },
  grades: {
    edge: 'lower',
    bands: [
      { label: '优秀', from: 90 },
      { label: '良好', from: 80 },
      { label: '合格', from: 60 },
      { label: '不合格' },
    ],
  },
};
