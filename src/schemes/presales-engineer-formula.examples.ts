import type { Example } from './example';

export const presalesEngineerFormulaExamples: readonly Example[] = [
  {
    kind: 'assessment',
    name: '王芳',
    shows: { zh: '独自完成全队销售额', en: "All of the team's sales are personal" },
    inputs: [800000, 800000, 100, 100, 100, 100, 100, 100],
    scores: [100, 100, 100, 100, 100, 100, 100],
    total: 100,
  },
  {
    kind: 'assessment',
    name: '李强',
    shows: { zh: '占团队四分之一', en: "A quarter of the team's sales" },
    inputs: [1000000, 4000000, 90, 95, 92, 88, 100, 80],
    scores: [25, 90, 95, 92, 88, 100, 80],
    total: 68.45,
  },
  {
    kind: 'assessment',
    name: '陈静',
    shows: { zh: '占三分之一，除不尽', en: 'A third: an endless fraction' },
    inputs: [100000, 300000, 80, 80, 80, 80, 80, 80],
    scores: [33.3333333333333, 80, 80, 80, 80, 80, 80],
    total: 63.6666666666667,
  },
  {
    kind: 'assessment',
    name: '赵敏',
    shows: { zh: '个人没有销售额', en: 'No personal sales' },
    inputs: [0, 500000, 60, 60, 60, 60, 60, 60],
    scores: [0, 60, 60, 60, 60, 60, 60],
    total: 39,
  },
  {
    kind: 'assessment',
    name: '孙磊',
    shows: { zh: '各项为 0', en: 'Zero throughout' },
    inputs: [0, 500000, 0, 0, 0, 0, 0, 0],
    scores: [0, 0, 0, 0, 0, 0, 0],
    total: 0,
  },
];
