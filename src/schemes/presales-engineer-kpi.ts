import type { Scheme } from './scheme';

export const presalesEngineerKpi: Scheme<'presales-engineer-kpi'> = {
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
