import type { Scheme, SchemeNotes } from './scheme';
import type { Example } from './example';

export const centerStar: Scheme = {
  id: 'center-star',
  number: 7,
  name: { zh: '客服中心星级', en: 'Star rating of a service centre' },
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

export const centerStarNotes: SchemeNotes = {
  decisions: [{ zh: '原文未载：评定周期；按月。', en: 'Not in the source: the period; monthly.' }],
  defects: [],
};

export const centerStarExamples: readonly Example[] = [
  {
    kind: 'assessment',
    name: '一中心',
    shows: { zh: '最低项恰 80，五星', en: 'The lowest item at exactly 80: 5 stars' },
    inputs: [80, 85, 90, 88],
    scores: [80, 85, 90, 88],
    total: 80,
    stars: 5,
  },
  {
    kind: 'assessment',
    name: '二中心',
    shows: { zh: '一项 79.99，四星', en: 'One item at 79.99: 4 stars' },
    inputs: [100, 79.99, 100, 100],
    scores: [100, 79.99, 100, 100],
    total: 79.99,
    stars: 4,
  },
  {
    kind: 'assessment',
    name: '三中心',
    shows: { zh: '79.995 四舍五入为 80', en: '79.995 rounds to 80' },
    inputs: [90, 90, 79.995, 90],
    scores: [90, 90, 79.995, 90],
    total: 79.995,
    stars: 5,
  },
  {
    kind: 'assessment',
    name: '四中心',
    shows: { zh: '恰 70，四星', en: 'Exactly 70: 4 stars' },
    inputs: [95, 92, 90, 70],
    scores: [95, 92, 90, 70],
    total: 70,
    stars: 4,
  },
  {
    kind: 'assessment',
    name: '五中心',
    shows: { zh: '恰 60，三星', en: 'Exactly 60: 3 stars' },
    inputs: [60, 66, 71, 69.5],
    scores: [60, 66, 71, 69.5],
    total: 60,
    stars: 3,
  },
  {
    kind: 'assessment',
    name: '六中心',
    shows: { zh: '恰 50，二星', en: 'Exactly 50: 2 stars' },
    inputs: [88, 50, 59.9, 90],
    scores: [88, 50, 59.9, 90],
    total: 50,
    stars: 2,
  },
  {
    kind: 'assessment',
    name: '七中心',
    shows: { zh: '一项为 0，一星', en: 'One item at 0: 1 star' },
    inputs: [100, 100, 0, 100],
    scores: [100, 100, 0, 100],
    total: 0,
    stars: 1,
  },
];
