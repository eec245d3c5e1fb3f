import type { Indicator } from './indicator';
import type { Text } from '../core/words/text';
import type { Scheme } from './scheme';

const duty: Text = { zh: '工作责任心', en: 'Responsibility' };
const ability: Text = { zh: '工作能力', en: 'Ability' };
const sales: Text = { zh: '销售业绩', en: 'Sales' };

const items: readonly Indicator[] = [
  {
    key: 'execution',
    label: { zh: '执行力', en: 'Execution' },
    section: duty,
    input: 'points',
    rule: { kind: 'manual', max: 10 },
  },
  {
    key: 'learning',
    label: { zh: '学习力', en: 'Learning' },
    section: duty,
    input: 'points',
    rule: { kind: 'manual', max: 5 },
  },
  {
    key: 'service',
    label: { zh: '服务质量', en: 'Service quality' },
    section: duty,
    input: 'points',
    rule: { kind: 'manual', max: 10 },
  },
  {
    key: 'followup',
    label: { zh: '客户跟踪', en: 'Customer follow-up' },
    section: duty,
    input: 'points',
    rule: { kind: 'manual', max: 10 },
  },
  {
    key: 'typing',
    label: { zh: '打字速度', en: 'Typing speed' },
    section: ability,
    input: 'points',
    rule: { kind: 'manual', max: 5 },
  },
  {
    key: 'communication',
    label: { zh: '沟通能力', en: 'Communication' },
    section: ability,
    input: 'points',
    rule: { kind: 'manual', max: 10 },
  },
  {
    key: 'expertise',
    label: { zh: '专业技能', en: 'Expertise' },
    section: ability,
    input: 'points',
    rule: { kind: 'manual', max: 5 },
  },
  {
    key: 'aftersales',
    label: { zh: '售后处理', en: 'After-sales handling' },
    section: ability,
    input: 'points',
    rule: { kind: 'manual', max: 5 },
  },
  {
    key: 'conversion',
    label: { zh: '咨询转化', en: 'Inquiry conversion' },
    section: sales,
    input: 'points',
    rule: { kind: 'manual', max: 10 },
  },
  {
    key: 'margin',
    label: { zh: '毛利/客单均价', en: 'Margin and average sale' },
    section: sales,
    input: 'points',
    rule: { kind: 'manual', max: 10 },
  },
  {
    key: 'personalsales',
    label: { zh: '个人销售', en: 'Personal sales' },
    section: sales,
    input: 'points',
    note: { zh: '此项没有奖励分', en: 'This item never earns bonus points' },
    rule: { kind: 'manual', max: 20 },
  },
];

export const aftersalesEightGrades: Scheme<'aftersales-eight-grades'> = {
  id: 'aftersales-eight-grades',
  number: 3,
  name: { zh: '淘宝售后客服绩效', en: 'Taobao after-sales, eight grades' },
  source: {
    file: '001_f4be1e95abb9d3e6.txt',
    section: {
      zh: '淘宝客服绩效考核表与奖金分级',
      en: 'Assessment sheet and bonus grades for Taobao agents',
    },
  },
  period: 'month',
  aggregation: { kind: 'points', indicators: items },
  adjustments: [
    {
      key: 'bonus',
      label: { zh: '奖励分', en: 'Bonus points' },
      aliases: ['加分'],
      input: [
        { key: 'bonuspoints', label: { zh: '奖励分合计', en: 'Bonus points' }, input: 'number' },
        { key: 'approved', label: { zh: '主管批准', en: 'Approved' }, input: 'flag' },
      ],
      rule: { kind: 'bonus', approval: true },
    },
    {
      key: 'misconduct',
      label: { zh: '工作失职', en: 'Misconduct' },
      aliases: ['失职', '失职扣分', 'fault'],
      input: 'amount',
      rule: { kind: 'fault', max: 10 },
    },
  ],
  grades: {
    edge: 'lower',
    bands: [
      { label: '特', from: 120, coefficient: 1.5 },
      { label: '优', from: 110, coefficient: 1.2 },
      { label: 'A', from: 100, coefficient: 1 },
      { label: 'B', from: 90, coefficient: 0.9 },
      { label: 'C', from: 80, coefficient: 0.7 },
      { label: 'D', from: 70, coefficient: 0.5 },
      { label: 'E', from: 60, coefficient: 0.3 },
      { label: 'F', coefficient: 0 },
    ],
  },
  coefficient: 'grade',
};
