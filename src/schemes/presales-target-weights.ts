import type { Scheme } from './scheme';
import { presalesTargetWeightsItems } from './presales-target-weights.items';

export const presalesTargetWeights: Scheme<'presales-target-weights'> = {
  id: 'presales-target-weights',
  number: 17,
  name: { zh: '售前绩效（目标权重）', en: 'Pre-sales by target and weight' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前客服绩效：月目标与权重', en: 'Pre-sales agents: month targets and weights' },
  },
  period: 'month',
  settings: [
    {
      key: 'unitpricetarget',
      label: { zh: '客单价目标', en: 'Target sales per customer' },
      input: 'money',
      value: 205,
    },
  ],
  aggregation: { kind: 'weighted', indicators: presalesTargetWeightsItems },
  raw: [
    { key: 'received', label: { zh: '询单人数', en: 'Customers received' }, input: 'count' },
    { key: 'payers', label: { zh: '询单付款人数', en: 'Inquirers who paid' }, input: 'count' },
    { key: 'orderers', label: { zh: '下单人数', en: 'Customers who ordered' }, input: 'count' },
    {
      key: 'finalpayers',
      label: { zh: '最终付款人数', en: 'Customers who paid in the end' },
      input: 'count',
    },
    { key: 'sales', label: { zh: '销售额', en: 'Sales' }, input: 'money' },
    { key: 'replied', label: { zh: '回复人数', en: 'Customers replied to' }, input: 'count' },
  ],
  grades: {
    edge: 'upper',
    bands: [
      { label: 'A', from: 95, amount: 300 },
      { label: 'B', from: 85, amount: 200 },
      { label: 'C', from: 75, amount: 0 },
      { label: 'D', amount: -200 },
    ],
  },
};
