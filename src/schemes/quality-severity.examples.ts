import type { Example } from './example';

export const qualitySeverityExamples: readonly Example[] = [
  {
    kind: 'log',
    name: '王芳',
    shows: { zh: '没有问题', en: 'No issue' },
    codes: [],
    severities: [],
    score: 100,
  },
  {
    kind: 'log',
    name: '李强',
    shows: { zh: '三条轻微问题，旧编号与重复编号', en: 'Three light issues; old and repeated codes' },
    codes: ['Q101', '1-02', 'Q109'],
    severities: [1, 1, 1],
    score: 97,
  },
  {
    kind: 'log',
    name: '陈静',
    shows: { zh: '一条中等、一条严重，小写编号', en: 'One medium and one grave, in lower case' },
    codes: ['q203', 'Q301'],
    severities: [2, 3],
    score: 87,
  },
  {
    kind: 'log',
    name: '赵敏',
    shows: { zh: '三级都有', en: 'All three severities' },
    codes: ['Q110', 'Q103', 'Q208', '2-01', 'Q206', '3-01'],
    severities: [1, 1, 2, 2, 2, 3],
    score: 79,
  },
  {
    kind: 'log',
    name: '孙磊',
    shows: { zh: '扣到 0 为止', en: 'The score stops at 0' },
    codes: ['Q301', 'Q301', 'Q301', 'Q301', 'Q301', 'Q301', 'Q301', 'Q301', 'Q301', 'Q301', 'Q104'],
    severities: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1],
    score: 0,
  },
];
