import type { Scheme } from './scheme';

export const centerStar: Scheme<'center-star'> = {
  id: 'center-star',
  number: 7,
  name: { zh: '客服中心星级', en: 'Service centre stars' },
  source: {
    file: '002_98c2fc4c1af7c07c.txt',
    section: { zh: '客户服务中心星级标准', en: 'Star standard for service centres' },
  },
  period: 'month',
  aggregation: {
    kind: 'min',
    indicators: [
      {
        key: 'staff',
        label: { zh: '员工素质', en: 'Staff' },
        input: 'score',
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'service',
        label: { zh: '服务质量', en: 'Service' },
        input: 'score',
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'support',
        label: { zh: '技术支持', en: 'Support' },
        input: 'score',
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'performance',
        label: { zh: '绩效考核', en: 'Performance' },
        input: 'score',
        rule: { kind: 'manual', max: 100 },
      },
    ],
  },
  stars: {
    kind: 'total',
    facts: [],
    bands: [
      { star: 5, from: 80 },
      { star: 4, from: 70 },
      { star: 3, from: 60 },
      { star: 2, from: 50 },
      { star: 1 },
    ],
    conditions: [],
  },
};
