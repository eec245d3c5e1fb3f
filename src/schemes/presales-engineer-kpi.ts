import type { Scheme, SchemeNotes } from './scheme';
import type { Example } from './example';

export const presalesEngineerKpi: Scheme = {
  id: 'presales-engineer-kpi',
  number: 13,
  name: { zh: '售前技术支持工程师 KPI', en: 'Pre-sales support engineer KPI' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前技术支持工程师绩效指标', en: 'Indicators for pre-sales support engineers' },
  },
  period: 'month',
  aggregation: {
    kind: 'normalised',
    indicators: [
      {
        key: 'resolution',
        label: { zh: '未独立按时解决项目数', en: 'Projects not solved alone in time' },
        aliases: ['问题解决'],
        input: 'count',
        rule: {
          kind: 'bands',
          better: 'lower',
          bands: [
            { edge: 0, score: 35 },
            { edge: 3, score: 30 },
            { edge: 5, score: 25 },
            { edge: 10, score: 20 },
          ],
          otherwise: 10,
        },
      },
      {
        key: 'satisfaction',
        label: { zh: '满意度', en: 'Satisfaction' },
        input: 'score',
        rule: {
          kind: 'bands',
          better: 'higher',
          bands: [
            { edge: 95, score: 15 },
            { edge: 90, score: 12 },
            { edge: 85, score: 10 },
            { edge: 80, score: 5 },
          ],
          otherwise: 0,
        },
      },
      {
        key: 'followup',
        label: { zh: '未回访项目数', en: 'Projects not visited' },
        aliases: ['回访'],
        input: 'count',
        rule: {
          kind: 'bands',
          better: 'lower',
          bands: [
            { edge: 0, score: 15 },
            { edge: 3, score: 12 },
            { edge: 5, score: 10 },
            { edge: 10, score: 5 },
          ],
          otherwise: 0,
        },
      },
    ],
  },
};

export const presalesEngineerKpiNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：未回访超过 5 个的分值；10 个以内 5 分，再多为 0。',
      en: 'Not in the source: the points beyond 5 projects not visited; 5 up to 10, then 0.',
    },
    { zh: '原文未载：考核周期；按月。', en: 'Not in the source: the period; monthly.' },
  ],
  defects: [
    {
      zh: '100 分中只存 65 分的指标，总分按 65 分折算为百分制。',
      en: 'Only 65 of the 100 points are left; the total is scaled from 65 to 100.',
    },
  ],
};

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
