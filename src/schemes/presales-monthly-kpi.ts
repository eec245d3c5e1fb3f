import type { Scheme } from './scheme';
import { careRows, conductRows, rawCounts, salesRows } from './taobao-presales.shared';

export const presalesMonthlyKpi: Scheme<'presales-monthly-kpi'> = {
  id: 'presales-monthly-kpi',
  number: 19,
  name: { zh: '售前月度 KPI', en: 'Pre-sales monthly KPI' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前客服月度 KPI 考核表', en: 'Monthly KPI sheet for pre-sales agents' },
  },
  period: 'month',
  settings: [
    {
      key: 'unitpricetarget',
      label: { zh: '客单价目标', en: 'Target sales per customer' },
      input: 'money',
      seasons: [
        { months: [3, 4, 5, 6, 7], value: 200 },
        { months: [8, 9, 10, 11, 12, 1, 2], value: 200 },
      ],
    },
    {
      key: 'itemstarget',
      label: { zh: '客件数目标', en: 'Target pieces per customer' },
      input: 'number',
      value: 1.8,
    },
  ],
  aggregation: {
    kind: 'points',
    indicators: [
      ...salesRows,
      {
        key: 'items',
        label: { zh: '客件数', en: 'Pieces per customer' },
        input: 'number',
        ratio: { of: 'pieces', by: 'payers' },
        rule: { kind: 'proportional', max: 10, target: { setting: 'itemstarget' } },
      },
      {
        key: 'typing',
        label: { zh: '打字速度', en: 'Typing speed' },
        input: 'perMinute',
        rule: {
          kind: 'bands',
          better: 'higher',
          bands: [
            { edge: 70, score: 5 },
            { edge: 60, score: 4 },
            { edge: 50, score: 3 },
          ],
          otherwise: 0,
        },
      },
      ...careRows,
      {
        key: 'refund',
        label: { zh: '退款比例', en: 'Refund rate' },
        input: 'rate',
        ratio: { of: 'refunded', by: 'actual' },
        note: { zh: '退款金额除以销售额', en: 'Amount refunded divided by sales' },
        rule: {
          kind: 'bands',
          better: 'lower',
          bands: [
            { edge: 0.05, score: 5, open: true },
            { edge: 0.07, score: 4 },
            { edge: 0.09, score: 3 },
            { edge: 0.15, slopeFrom: 2, score: 0 },
          ],
          otherwise: 0,
        },
      },
      ...conductRows,
    ],
  },
  raw: rawCounts,
  selfAssessment: true,
};
