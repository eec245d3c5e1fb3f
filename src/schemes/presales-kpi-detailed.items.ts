import type { Adjustment } from './indicator';
import type { WeightedIndicator } from './scheme';

export const presalesKpiDetailedItems: readonly WeightedIndicator[] = [
  {
    key: 'conversion',
    label: { zh: '询单转化率', en: 'Inquiry conversion' },
    input: 'rate',
    ratio: { of: 'payers', by: 'received' },
    weight: 25,
    rule: {
      kind: 'bands',
      better: 'higher',
      bands: [
        { edge: 0.6, score: 100 },
        { edge: 0.55, score: 90 },
        { edge: 0.45, score: 80 },
        { edge: 0.35, score: 60 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'unitprice',
    label: { zh: '客单价', en: 'Sales per customer' },
    input: [
      { key: 'ownprice', label: { zh: '本人客单价', en: 'Own sales per customer' }, input: 'money' },
      { key: 'teamprice', label: { zh: '团队平均客单价', en: 'Team average' }, input: 'money' },
    ],
    weight: 15,
    note: { zh: '与团队平均客单价相比', en: 'Compared with the team average' },
    rule: {
      kind: 'bands',
      better: 'higher',
      relative: 'average',
      bands: [
        { edge: 1, score: 100 },
        { edge: 0.9, score: 80 },
        { edge: 0.8, score: 60 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'reply',
    label: { zh: '回复率', en: 'Reply rate' },
    input: 'rate',
    ratio: { of: 'replied', by: 'received' },
    weight: 10,
    rule: {
      kind: 'bands',
      better: 'higher',
      bands: [
        { edge: 0.98, score: 100 },
        { edge: 0.95, score: 80 },
        { edge: 0.9, score: 60 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'response',
    label: { zh: '响应时间', en: 'Response time' },
    input: 'seconds',
    weight: 15,
    rule: {
      kind: 'bands',
      better: 'lower',
      bands: [
        { edge: 15, score: 100 },
        { edge: 22, score: 80, open: true },
        { edge: 30, score: 60, open: true },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'teamwork',
    label: { zh: '团队协作', en: 'Teamwork' },
    input: [
      { key: 'handovers', label: { zh: '转交工作次数', en: 'Work handed over' }, input: 'count' },
      { key: 'handovercomplaints', label: { zh: '交接投诉次数', en: 'Handover complaints' }, input: 'count' },
    ],
    weight: 20,
    note: {
      zh: '每月各允许两次，之后每次转交扣 15、交接投诉扣 10',
      en: 'Two of each a month are free; then 15 per handover and 10 per careless-handover complaint',
    },
    rule: {
      kind: 'deduction',
      from: 100,
      terms: [
        { each: 15, beyond: 2 },
        { each: 10, beyond: 2 },
      ],
    },
  },
  {
    key: 'attendance',
    label: { zh: '考勤', en: 'Attendance' },
    input: [
      { key: 'lateshort', label: { zh: '迟到早退≤15分钟次数', en: 'Late/early to 15 min' }, input: 'count' },
      { key: 'latelong', label: { zh: '迟到早退>15分钟次数', en: 'Late/early over 15 min' }, input: 'count' },
    ],
    weight: 15,
    rule: { kind: 'deduction', from: 100, terms: [{ each: 1 }, { each: 2 }] },
  },
];

export const presalesKpiDetailedBonuses: readonly Adjustment[] = [
  {
    key: 'online',
    label: { zh: '在线时长加分', en: 'Online time bonus' },
    aliases: ['在线时长'],
    input: [
      { key: 'ownonline', label: { zh: '本人在线时长', en: 'Own online hours' }, input: 'hours' },
      { key: 'teamonline', label: { zh: '团队平均在线时长', en: 'Team average hours' }, input: 'hours' },
    ],
    rule: {
      kind: 'bands',
      better: 'higher',
      relative: 'average',
      bands: [
        { edge: 1.3, score: 3 },
        { edge: 1.2, score: 2 },
      ],
      otherwise: 0,
    },
  },
  {
    key: 'praise',
    label: { zh: '点名表扬次数', en: 'Praise by name' },
    aliases: ['点名表扬'],
    input: 'count',
    rule: { kind: 'perUnit', each: 2 },
  },
  {
    key: 'offhours',
    label: { zh: '非上班时间工作次数', en: 'Off-hours work' },
    aliases: ['非工作时间工作'],
    input: 'count',
    rule: { kind: 'perUnit', each: 2 },
  },
];
