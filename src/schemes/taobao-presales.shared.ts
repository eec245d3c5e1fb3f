import type { Indicator, InputCell } from './indicator';

/** Rows that taobao-presales-points and presales-monthly-kpi share. */

export const salesRows: readonly Indicator[] = [
  {
    key: 'attainment',
    label: { zh: '销售额完成度', en: 'Sales attainment' },
    aliases: ['销售额完成率'],
    input: 'ratio',
    ratio: { of: 'actual', by: 'planned' },
    note: { zh: '实际销售额除以计划销售额', en: 'Actual sales divided by planned sales' },
    rule: { kind: 'proportional', max: 30, target: 1 },
  },
  {
    key: 'conversion',
    label: { zh: '咨询转化率', en: 'Inquiry conversion' },
    input: 'rate',
    ratio: { of: 'payers', by: 'received' },
    rule: { kind: 'proportional', max: 15, target: 0.75 },
  },
  {
    key: 'unitprice',
    label: { zh: '客单价', en: 'Sales per customer' },
    input: 'money',
    ratio: { of: 'actual', by: 'payers' },
    note: { zh: '达到当季目标得满分', en: "Full points at the season's target" },
    rule: { kind: 'proportional', max: 5, target: { setting: 'unitpricetarget' } },
  },
];

export const careRows: readonly Indicator[] = [
  {
    key: 'complaints',
    label: { zh: '维权投诉/低质评价', en: 'Complaints and bad reviews' },
    aliases: ['维权投诉', '低质评价'],
    input: [
      { key: 'attitudecomplaints', label: { zh: '态度投诉数', en: 'Attitude complaints' }, input: 'count' },
      { key: 'badreviews', label: { zh: '低质评价数', en: 'Bad reviews' }, input: 'count' },
    ],
    note: {
      zh: '因态度引起的投诉一次即为 0 分，低质评价每个扣 1 分',
      en: 'Any complaint caused by attitude leaves 0; each bad review costs 1',
    },
    rule: { kind: 'deduction', from: 5, terms: [{ fatal: true }, { each: 1 }] },
  },
  {
    key: 'errors',
    label: { zh: '出错率', en: 'Errors' },
    aliases: ['出错次数'],
    input: 'count',
    rule: { kind: 'deduction', from: 5, terms: [{ each: 0.5 }] },
  },
];

export const conductRows: readonly Indicator[] = [
  {
    key: 'attendance',
    label: { zh: '累计迟到早退', en: 'Late and early minutes' },
    aliases: ['累计迟到早退分钟', '考勤'],
    input: 'minutes',
    note: { zh: '当月迟到与早退的总分钟数', en: 'All minutes late or early in the month' },
    rule: {
      kind: 'bands',
      better: 'lower',
      bands: [
        { edge: 10, score: 5 },
        { edge: 15, score: 4 },
        { edge: 20, score: 3 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'feedback',
    label: { zh: '异常反馈', en: 'Problems reported' },
    input: 'count',
    rule: { kind: 'perUnit', each: 1, max: 5 },
  },
  {
    key: 'teamwork',
    label: { zh: '团队配合', en: 'Teamwork' },
    input: 'points',
    rule: { kind: 'manual', max: 5 },
  },
  {
    key: 'summary',
    label: { zh: '总结与计划', en: 'Summary and plan' },
    input: 'points',
    rule: { kind: 'manual', max: 5 },
  },
];

export const rawCounts: readonly InputCell[] = [
  { key: 'actual', label: { zh: '实际销售额', en: 'Actual sales' }, input: 'money' },
  { key: 'planned', label: { zh: '计划销售额', en: 'Planned sales' }, input: 'money' },
  { key: 'payers', label: { zh: '付款人数', en: 'Paying customers' }, input: 'count' },
  { key: 'received', label: { zh: '咨询人数', en: 'Customers received' }, input: 'count' },
  { key: 'pieces', label: { zh: '售出件数', en: 'Pieces sold' }, input: 'count' },
  { key: 'refunded', label: { zh: '退款金额', en: 'Amount refunded' }, input: 'money' },
];
