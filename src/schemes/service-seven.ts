import type { Scheme, SchemeNotes } from './scheme';
import type { Example } from './example';

export const serviceSeven: Scheme = {
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

export const serviceSevenNotes: SchemeNotes = {
  decisions: [
    { zh: '原文未载：各维度的权重；七项相等。', en: 'Not in the source: the weights; all seven are equal.' },
    {
      zh: '原文未载：等级；优秀 90、良好 80、合格 60，其余不合格。',
      en: 'Not in the source: the grades; 优秀 from 90, 良好 from 80, 合格 from 60, else 不合格.',
    },
    { zh: '原文未载：考核周期；按月。', en: 'Not in the source: the period; monthly.' },
  ],
  defects: [],
};

export const serviceSevenExamples: readonly Example[] = [
  {
    kind: 'assessment',
    name: '王芳',
    shows: { zh: '满分', en: 'Full score' },
    inputs: [100, 100, 100, 100, 100, 100, 100],
    scores: [100, 100, 100, 100, 100, 100, 100],
    total: 100,
    grade: '优秀',
  },
  {
    kind: 'assessment',
    name: '李强',
    shows: { zh: '七分之一除不尽', en: 'Sevenths that do not end' },
    inputs: [95, 88, 90, 85, 92, 80, 87],
    scores: [95, 88, 90, 85, 92, 80, 87],
    total: 88.1428571428571,
    grade: '良好',
  },
  {
    kind: 'assessment',
    name: '陈静',
    shows: { zh: '89.995 四舍五入为 90，优秀', en: '89.995 rounds to 90' },
    inputs: [90, 90, 90, 90, 90, 90, 89.965],
    scores: [90, 90, 90, 90, 90, 90, 89.965],
    total: 89.995,
    grade: '优秀',
  },
  {
    kind: 'assessment',
    name: '赵敏',
    shows: { zh: '恰好 80，良好', en: 'Exactly 80' },
    inputs: [80, 70, 90, 80, 80, 75, 85],
    scores: [80, 70, 90, 80, 80, 75, 85],
    total: 80,
    grade: '良好',
  },
  {
    kind: 'assessment',
    name: '孙磊',
    shows: { zh: '恰好 60，合格', en: 'Exactly 60' },
    inputs: [60, 60, 60, 50, 70, 60, 60],
    scores: [60, 60, 60, 50, 70, 60, 60],
    total: 60,
    grade: '合格',
  },
  {
    kind: 'assessment',
    name: '周婷',
    shows: { zh: '59.99，不合格', en: '59.99 fails' },
    inputs: [60, 60, 60, 60, 60, 60, 59.93],
    scores: [60, 60, 60, 60, 60, 60, 59.93],
    total: 59.99,
    grade: '不合格',
  },
  {
    kind: 'assessment',
    name: '吴刚',
    shows: { zh: '各项为 0', en: 'Zero throughout' },
    inputs: [0, 0, 0, 0, 0, 0, 0],
    scores: [0, 0, 0, 0, 0, 0, 0],
    total: 0,
    grade: '不合格',
  },
];
