import type { WeightedIndicator } from './scheme';

export const presalesTargetWeightsItems: readonly WeightedIndicator[] = [
  {
    key: 'inquirypay',
    label: { zh: '询单付款成功率', en: 'Inquiries paid' },
    input: 'rate',
    ratio: { of: 'payers', by: 'received' },
    weight: 20,
    target: 0.85,
    rule: {
      kind: 'bands',
      better: 'higher',
      bands: [
        { edge: 0.8, score: 100 },
        { edge: 0.75, score: 90 },
        { edge: 0.7, score: 50 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'finalpay',
    label: { zh: '最终付款成功率', en: 'Orders paid in the end' },
    input: 'rate',
    ratio: { of: 'finalpayers', by: 'orderers' },
    weight: 15,
    target: 0.9657,
    rule: {
      kind: 'bands',
      better: 'higher',
      bands: [
        { edge: 0.9, score: 100 },
        { edge: 0.88, score: 90 },
        { edge: 0.85, score: 80 },
      ],
      otherwise: 50,
    },
  },
  {
    key: 'unitprice',
    label: { zh: '客单价', en: 'Sales per customer' },
    input: 'money',
    ratio: { of: 'sales', by: 'finalpayers' },
    weight: 10,
    target: 205,
    note: { zh: '按与目标之比评分', en: 'Scored by its share of the target' },
    rule: {
      kind: 'bands',
      better: 'higher',
      target: { setting: 'unitpricetarget' },
      bands: [
        { edge: 1, score: 100 },
        { edge: 0.9, score: 90 },
        { edge: 0.8, score: 80 },
      ],
      otherwise: 50,
    },
  },
  {
    key: 'response',
    label: { zh: '响应时间', en: 'Response time' },
    input: 'seconds',
    weight: 15,
    target: 9,
    rule: {
      kind: 'bands',
      better: 'lower',
      bands: [
        { edge: 9, score: 100 },
        { edge: 15, score: 90 },
        { edge: 22, score: 80 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'reply',
    label: { zh: '回复率', en: 'Reply rate' },
    input: 'rate',
    ratio: { of: 'replied', by: 'received' },
    weight: 15,
    target: 0.9986,
    rule: {
      kind: 'bands',
      better: 'higher',
      bands: [
        { edge: 0.9986, score: 100 },
        { edge: 0.95, score: 80 },
        { edge: 0.9, score: 50 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'daily',
    label: { zh: '客服日常工作', en: 'Daily work' },
    aliases: ['日常工作'],
    input: 'level',
    weight: 10,
    rule: {
      kind: 'levels',
      numbers: 'ordinal',
      levels: [
        { label: { zh: '非常好', en: 'Very good' }, score: 100 },
        { label: { zh: '较好', en: 'Good' }, score: 80 },
        { label: { zh: '一般', en: 'Fair' }, score: 60 },
        { label: { zh: '差', en: 'Poor' }, score: 0 },
      ],
    },
  },
  {
    key: 'ability',
    label: { zh: '接待与售后能力', en: 'Reception and after-sales' },
    input: 'level',
    weight: 15,
    rule: {
      kind: 'levels',
      numbers: 'ordinal',
      levels: [
        { label: { zh: '专业', en: 'Professional' }, score: 100 },
        { label: { zh: '妥当', en: 'Apt' }, score: 80 },
        { label: { zh: '正常', en: 'Normal' }, score: 60 },
        { label: { zh: '无', en: 'None' }, score: 0 },
      ],
    },
  },
];
