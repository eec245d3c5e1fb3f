import type { Example } from './example';

export const presalesMonthlyRatingsExamples: readonly Example[] = [
  {
    kind: 'assessment',
    name: '王芳',
    shows: { zh: '接洽恰 40 个，全部优秀', en: 'Exactly 40 customers, top ratings' },
    inputs: [40, '优秀', '优秀', '非常满意'],
    scores: [100, 100, 100, 100],
    total: 100,
  },
  {
    kind: 'assessment',
    name: '李强',
    shows: { zh: '接洽 30 个', en: '30 customers' },
    inputs: [30, '良好', '优秀', '满意'],
    scores: [75, 85, 100, 85],
    total: 86.25,
  },
  {
    kind: 'assessment',
    name: '陈静',
    shows: { zh: '超过 40 个不加分，用序号填写', en: 'Beyond 40 earns no more; ordinals' },
    inputs: [55, 3, 2, 3],
    scores: [100, 70, 85, 70],
    total: 81.25,
  },
  {
    kind: 'assessment',
    name: '赵敏',
    shows: { zh: '一半接洽量', en: 'Half the customers' },
    inputs: [20, '一般', '一般', '不满意'],
    scores: [50, 70, 70, 50],
    total: 60,
  },
  {
    kind: 'assessment',
    name: '孙磊',
    shows: { zh: '没有接洽', en: 'No customers' },
    inputs: [0, '差', '差', '不满意'],
    scores: [0, 50, 50, 50],
    total: 37.5,
  },
];
