import type { Scheme } from './scheme';
import { presalesStandardConduct } from './presales-standard.conduct';
import { presalesStandardItems } from './presales-standard.items';

export const presalesStandard: Scheme<'presales-standard'> = {
  id: 'presales-standard',
  number: 1,
  name: { zh: '售前客服绩效考核标准', en: 'Pre-sales agent standard' },
  source: {
    file: '000_d4bd4694bea1068f.txt',
    section: { zh: '售前客服绩效考核表与薪资结构', en: 'Pre-sales assessment table and pay structure' },
  },
  period: 'month',
  aggregation: { kind: 'weighted', indicators: [...presalesStandardItems, ...presalesStandardConduct] },
  raw: [
    { key: 'actual', label: { zh: '实际销售额', en: 'Actual sales' }, input: 'money' },
    { key: 'planned', label: { zh: '计划销售额', en: 'Planned sales' }, input: 'money' },
    { key: 'payers', label: { zh: '付款人数', en: 'Paying customers' }, input: 'count' },
    { key: 'received', label: { zh: '接待人数', en: 'Customers received' }, input: 'count' },
    { key: 'replied', label: { zh: '回复人数', en: 'Customers replied to' }, input: 'count' },
    { key: 'timedout', label: { zh: '超时人数', en: 'Timed-out customers' }, input: 'count' },
  ],
  grades: {
    edge: 'lower',
    bands: [{ label: 'A', from: 90 }, { label: 'B', from: 80 }, { label: 'C', from: 60 }, { label: 'D' }],
  },
  coefficient: 'score',
  pay: {
    commission: true,
    levels: [
      {
        label: '试用期',
        aliases: ['试用', 'Trainee'],
        base: 2000,
        bonus: 200,
        commission: false,
        rated: false,
      },
      { label: '初级客服', aliases: ['初级', 'Junior agent'], base: 2000, bonus: 300 },
      { label: '中级客服', aliases: ['中级', 'Intermediate agent'], base: 2300, bonus: 300 },
      { label: '高级客服', aliases: ['高级', 'Senior agent'], base: 2500, bonus: 300 },
    ],
  },
};
