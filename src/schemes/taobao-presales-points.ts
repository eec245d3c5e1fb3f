import type { Scheme } from './scheme';
import { careRows, conductRows, rawCounts, salesRows } from './taobao-presales.shared';

export const taobaoPresalesPoints: Scheme<'taobao-presales-points'> = {
  id: 'taobao-presales-points',
  number: 14,
  name: { zh: '淘宝售前绩效（12 项）', en: 'Taobao pre-sales, twelve items' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '淘宝售前客服十二项绩效考核表', en: 'Twelve-item sheet for Taobao pre-sales agents' },
  },
  period: 'month',
  settings: [
    {
      key: 'unitpricetarget',
      label: { zh: '客单价目标', en: 'Target sales per customer' },
      input: 'money',
      seasons: [
        { months: [3, 4, 5, 6, 7], value: 170 },
        { months: [8, 9, 10, 11, 12, 1, 2], value: 170 },
      ],
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
        rule: { kind: 'proportional', max: 10, target: 1.8 },
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
            { edge: 40, score: 3 },
          ],
          otherwise: 2,
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
            { edge: 0.05, score: 5 },
            { edge: 0.08, score: 4 },
            { edge: 0.1, score: 3 },
            { edge: 0.15, slopeFrom: 3, score: 1 },
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
