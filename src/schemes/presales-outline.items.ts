import type { Group } from './scheme';

export const presalesOutlineGroups: readonly Group[] = [
  {
    key: 'performance',
    label: { zh: '业绩', en: 'Performance' },
    weight: 40,
    total: {
      kind: 'weighted',
      indicators: [
        {
          key: 'inquiries',
          label: { zh: '咨询量', en: 'Inquiries' },
          input: 'count',
          weight: 1,
          rule: { kind: 'proportional', max: 100, target: { setting: 'inquiriestarget' } },
        },
        {
          key: 'conversion',
          label: { zh: '转化率', en: 'Conversion' },
          input: 'rate',
          weight: 1,
          rule: { kind: 'proportional', max: 100, target: { setting: 'conversiontarget' } },
        },
        {
          key: 'amount',
          label: { zh: '成交金额', en: 'Amount sold' },
          input: 'money',
          weight: 1,
          rule: { kind: 'proportional', max: 100, target: { setting: 'amounttarget' } },
        },
      ],
    },
  },
  {
    key: 'satisfaction',
    label: { zh: '满意', en: 'Satisfaction' },
    weight: 25,
    total: {
      kind: 'weighted',
      indicators: [
        {
          key: 'complaintrate',
          label: { zh: '投诉率', en: 'Complaint rate' },
          input: 'rate',
          weight: 1,
          note: { zh: '每 1% 扣 10，按比例', en: '−10 per 1%, in proportion' },
          rule: { kind: 'deduction', from: 100, terms: [{ each: 10, per: 0.01 }] },
        },
        {
          key: 'rating',
          label: { zh: '客户评分', en: 'Customer rating' },
          input: 'score',
          weight: 1,
          rule: { kind: 'manual', max: 100 },
        },
      ],
    },
  },
  {
    key: 'cooperation',
    label: { zh: '协作', en: 'Cooperation' },
    weight: 15,
    total: {
      kind: 'weighted',
      indicators: [
        {
          key: 'assists',
          label: { zh: '协助次数', en: 'Assists' },
          input: 'count',
          weight: 1,
          rule: { kind: 'proportional', max: 100, target: { setting: 'assiststarget' } },
        },
        {
          key: 'exchanges',
          label: { zh: '交流次数', en: 'Exchanges' },
          input: 'count',
          weight: 1,
          rule: { kind: 'proportional', max: 100, target: { setting: 'exchangestarget' } },
        },
      ],
    },
  },
  {
    key: 'expertise',
    label: { zh: '专业', en: 'Expertise' },
    weight: 20,
    total: {
      kind: 'weighted',
      indicators: [
        {
          key: 'skill',
          label: { zh: '销售技能', en: 'Sales skill' },
          input: 'score',
          weight: 1,
          rule: { kind: 'manual', max: 100 },
        },
        {
          key: 'knowledge',
          label: { zh: '产品知识', en: 'Product knowledge' },
          input: 'score',
          weight: 1,
          rule: { kind: 'manual', max: 100 },
        },
      ],
    },
  },
];
