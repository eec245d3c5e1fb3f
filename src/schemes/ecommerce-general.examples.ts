import type { Example } from './example';

export const ecommerceGeneralExamples: readonly Example[] = [
  {
    kind: 'assessment',
    name: '王芳',
    shows: { zh: '各项恰在满分线', en: 'Every indicator exactly at its top edge' },
    inputs: [0.99, 1, 1, 0, 1, 10],
    scores: [100, 100, 100, 100, 100, 100],
    total: 100,
  },
  {
    kind: 'assessment',
    name: '李强',
    shows: { zh: '接通率 98.5% 得 99.5', en: 'A connect rate of 98.5% scores 99.5' },
    inputs: [0.985, 3, 3, 1, 0.9, 9],
    scores: [99.5, 90, 90, 90, 90, 90],
    total: 91.9,
  },
  {
    kind: 'assessment',
    name: '陈静',
    shows: { zh: '第三档，接通率 95% 得 96', en: 'Third bands; a connect rate of 95% scores 96' },
    inputs: [0.95, 5, 4, 2, 0.8, 8],
    scores: [96, 80, 80, 80, 80, 80],
    total: 83.2,
  },
  {
    kind: 'assessment',
    name: '赵敏',
    shows: { zh: '首响恰 10 分钟为 C', en: 'A first response of exactly 10 minutes is C' },
    inputs: [0.9, 10, 7, 3, 0.7, 7.5],
    scores: [91, 70, 70, 70, 70, 75],
    total: 74.7,
  },
  {
    kind: 'assessment',
    name: '孙磊',
    shows: { zh: '刚过各档', en: 'Just past the bands' },
    inputs: [1, 1.01, 1.5, 10, 0.9999, 0],
    scores: [100, 90, 90, 0, 90, 0],
    total: 69.5,
  },
  {
    kind: 'assessment',
    name: '周婷',
    shows: { zh: '各项最低', en: 'Every indicator at its lowest' },
    inputs: [0, 10.01, 7.5, 11, 0.6999, 0],
    scores: [1, 0, 0, 0, 0, 0],
    total: 0.2,
  },
];
