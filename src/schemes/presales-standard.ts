import type { Scheme, SchemeNotes } from './scheme';
import { presalesStandardConduct } from './presales-standard.conduct';
import { presalesStandardItems } from './presales-standard.items';

export const presalesStandard: Scheme = {
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
      { label: '试用期', aliases: ['试用'], base: 2000, bonus: 200, commission: false, rated: false },
      { label: '初级客服', aliases: ['初级'], base: 2000, bonus: 300 },
      { label: '中级客服', aliases: ['中级'], base: 2300, bonus: 300 },
      { label: '高级客服', aliases: ['高级'], base: 2500, bonus: 300 },
    ],
  },
};

export const presalesStandardNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：差评与点名批评是否分列；合并为一项，多出的一个 5% 不用，权重合计正好 100。',
      en: 'Not in the source: whether bad reviews and criticism by name are separate; they are one indicator and one 5% is left out, so the weights sum to exactly 100.',
    },
    {
      zh: '原文未载：各权重归哪一项；按现有分配。',
      en: 'Not in the source: which weight belongs to which indicator; assigned as shown.',
    },
    {
      zh: '原文未载：考勤最低一档的两个条件如何连接；按“或”处理。',
      en: 'Not in the source: how the two conditions of the lowest attendance level are joined; read as “or”.',
    },
    {
      zh: '原文未载：绩效系数的算法；按得分 ÷ 100。',
      en: 'Not in the source: how the coefficient is formed; score ÷ 100.',
    },
  ],
  defects: [
    {
      zh: '十三组评分档却有十四个权重，合计 105%，且未说明归属。',
      en: 'Thirteen sets of bands stand beside fourteen weights that sum to 105%, without saying which is whose.',
    },
    {
      zh: '等级写作 80–89、90 以上，89.5 之类的得分无归属。',
      en: 'Grades are written 80–89 and from 90, so a score such as 89.5 belongs nowhere.',
    },
    {
      zh: '提到另有级别评定文件，原文中没有。',
      en: 'Refers to a separate level-rating document that it does not contain.',
    },
  ],
};
