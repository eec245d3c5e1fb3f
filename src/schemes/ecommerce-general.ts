import type { Scheme, WeightedIndicator } from './scheme';

const items: readonly WeightedIndicator[] = [
  {
    key: 'connect',
    label: { zh: '接通率', en: 'Connect rate' },
    input: 'rate',
    ratio: { of: 'pickedup', by: 'rung' },
    weight: 20,
    note: { zh: '接听数除以呼入数，低于 99% 每 1% 扣 1', en: 'Picked up ÷ rung; −1 per 1% under 99%' },
    rule: { kind: 'deduction', from: 100, terms: [{ each: 1, per: 0.01, short: 0.99 }] },
  },
  {
    key: 'firstresponse',
    label: { zh: '平均首响', en: 'Average first response' },
    input: 'minutes',
    weight: 20,
    rule: {
      kind: 'bands',
      better: 'lower',
      bands: [
        { edge: 1, score: 100, name: 'S' },
        { edge: 3, score: 90, name: 'A' },
        { edge: 5, score: 80, name: 'B' },
        { edge: 10, score: 70, name: 'C' },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'ticket',
    label: { zh: '工单处理时长', en: 'Ticket handling time' },
    input: 'days',
    weight: 20,
    rule: {
      kind: 'bands',
      better: 'lower',
      bands: [
        { edge: 1, score: 100 },
        { edge: 3, score: 90 },
        { edge: 4, score: 80 },
        { edge: 7, score: 70 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'mistakes',
    label: { zh: '失误次数', en: 'Mistakes' },
    input: 'count',
    weight: 15,
    rule: { kind: 'deduction', from: 100, terms: [{ each: 10 }] },
  },
  {
    key: 'completion',
    label: { zh: '当班完成质量', en: 'Completion on shift' },
    input: 'rate',
    weight: 15,
    rule: {
      kind: 'bands',
      better: 'higher',
      bands: [
        { edge: 1, score: 100 },
        { edge: 0.9, score: 90 },
        { edge: 0.8, score: 80 },
        { edge: 0.7, score: 70 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'superior',
    label: { zh: '上级评分', en: "Superior's mark" },
    input: 'ten',
    weight: 10,
    note: { zh: '0–10 分，乘以 10', en: '0–10, times 10' },
    rule: { kind: 'perUnit', each: 10, max: 100 },
  },
];

export const ecommerceGeneral: Scheme<'ecommerce-general'> = {
  id: 'ecommerce-general',
  number: 20,
  name: { zh: '电商售前售后通用', en: 'E-commerce service, general' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '电商客服售前售后通用考核表', en: 'General sheet for e-commerce pre- and after-sales' },
  },
  period: 'month',
  aggregation: { kind: 'weighted', indicators: items },
  raw: [
    { key: 'pickedup', label: { zh: '接听数', en: 'Calls picked up' }, input: 'count' },
    { key: 'rung', label: { zh: '呼入数', en: 'Calls rung' }, input: 'count' },
  ],
};
