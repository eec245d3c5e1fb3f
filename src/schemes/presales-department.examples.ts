import type { Example } from './example';

export const presalesDepartmentExamples: readonly Example[] = [
  {
    kind: 'assessment',
    name: '王芳',
    shows: { zh: '各项最高档', en: 'The top level everywhere' },
    inputs: [30, 10, 15, 10, 5, 10, 10, 10],
    scores: [30, 10, 15, 10, 5, 10, 10, 10],
    total: 100,
  },
  {
    kind: 'assessment',
    name: '李强',
    shows: { zh: '各项第二档，29.5 在 25–29 档', en: 'Second levels; 29.5 lies in 25–29' },
    inputs: [29.5, 9, 12, 8, 4, 9.5, 8, 8],
    scores: [29.5, 9, 12, 8, 4, 9.5, 8, 8],
    total: 88,
  },
  {
    kind: 'assessment',
    name: '陈静',
    shows: { zh: '各档下沿', en: 'Lower ends of levels' },
    inputs: [25, 8, 14.5, 7.5, 3, 8, 7, 7],
    scores: [25, 8, 14.5, 7.5, 3, 8, 7, 7],
    total: 80,
  },
  {
    kind: 'assessment',
    name: '赵敏',
    shows: { zh: '各项第三档下沿', en: 'Lower ends of the third levels' },
    inputs: [15, 3, 7, 5, 2, 5, 5, 5],
    scores: [15, 3, 7, 5, 2, 5, 5, 5],
    total: 47,
  },
  {
    kind: 'assessment',
    name: '孙磊',
    shows: { zh: '各项最低档上端', en: 'Upper ends of the lowest levels' },
    inputs: [14.5, 2.5, 6.5, 4.5, 1.5, 4.5, 4.5, 4.5],
    scores: [14.5, 2.5, 6.5, 4.5, 1.5, 4.5, 4.5, 4.5],
    total: 43,
  },
  {
    kind: 'assessment',
    name: '周婷',
    shows: { zh: '各项为 0', en: 'Zero throughout' },
    inputs: [0, 0, 0, 0, 0, 0, 0, 0],
    scores: [0, 0, 0, 0, 0, 0, 0, 0],
    total: 0,
  },
];
