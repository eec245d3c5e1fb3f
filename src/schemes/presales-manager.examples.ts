import type { Example } from './example';

export const presalesManagerExamples: readonly Example[] = [
  {
    kind: 'assessment',
    name: '王芳',
    shows: { zh: '各项满分', en: 'Full points' },
    inputs: [1, 0.18, 5, 2, 3, 2],
    scores: [30, 30, 5, 2, 3, 2],
    total: 100,
  },
  {
    kind: 'assessment',
    name: '李强',
    shows: { zh: '第二档，除不尽', en: 'Second levels: an endless fraction' },
    inputs: [0.9, 0.16, 4, 1, 2, 1],
    scores: [27, 25, 4, 1, 2, 1],
    total: 82.6666666666667,
  },
  {
    kind: 'assessment',
    name: '陈静',
    shows: { zh: '转化率恰 13%', en: 'A conversion of exactly 13%' },
    inputs: [0.5, 0.13, 3, 0.5, 1, 0.5],
    scores: [15, 20, 3, 0.5, 1, 0.5],
    total: 55,
  },
  {
    kind: 'assessment',
    name: '赵敏',
    shows: { zh: '超额不加分，行为为 0', en: 'Beyond target earns no more; behaviour 0' },
    inputs: [1.2, 0.1, 0, 0, 0, 0],
    scores: [30, 10, 0, 0, 0, 0],
    total: 53.3333333333333,
  },
  {
    kind: 'assessment',
    name: '孙磊',
    shows: { zh: 'KPI 为 0，行为满分', en: 'KPI 0, behaviour full' },
    inputs: [0, 0.0999, 5, 2, 3, 2],
    scores: [0, 0, 5, 2, 3, 2],
    total: 20,
  },
];
