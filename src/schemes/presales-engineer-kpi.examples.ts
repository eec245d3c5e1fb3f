import type { Example } from './example';

export const presalesEngineerKpiExamples: readonly Example[] = [
  {
    kind: 'assessment',
    name: '王芳',
    shows: { zh: '各项满分，满意度恰 95', en: 'Full points; satisfaction of exactly 95' },
    inputs: [0, 95, 0],
    scores: [35, 15, 15],
    total: 100,
  },
  {
    kind: 'assessment',
    name: '李强',
    shows: { zh: '第二档', en: 'The second bands' },
    inputs: [3, 90, 3],
    scores: [30, 12, 12],
    total: 83.0769230769231,
  },
  {
    kind: 'assessment',
    name: '陈静',
    shows: { zh: '刚过第二档', en: 'Just past the second bands' },
    inputs: [4, 94.99, 1],
    scores: [25, 12, 12],
    total: 75.3846153846154,
  },
  {
    kind: 'assessment',
    name: '赵敏',
    shows: { zh: '第三档', en: 'The third bands' },
    inputs: [5, 85, 5],
    scores: [25, 10, 10],
    total: 69.2307692307692,
  },
  {
    kind: 'assessment',
    name: '孙磊',
    shows: { zh: '第四档', en: 'The fourth bands' },
    inputs: [10, 80, 10],
    scores: [20, 5, 5],
    total: 46.1538461538462,
  },
  {
    kind: 'assessment',
    name: '周婷',
    shows: { zh: '最低档', en: 'The lowest bands' },
    inputs: [11, 79.99, 11],
    scores: [10, 0, 0],
    total: 15.3846153846154,
  },
];
