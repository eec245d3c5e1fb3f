import type { Indicator } from './indicator';
import type { Text } from '../core/words/text';

const performance: Text = { zh: '绩效', en: 'Performance' };

export const seniorPresalesEngineerItems: readonly Indicator[] = [
  {
    key: 'research',
    label: { zh: '调研', en: 'Research' },
    section: performance,
    input: 'level',
    note: {
      zh: '不够任何一档时由考核人给 9 分以下',
      en: 'Short of every level, the assessor gives points under 9',
    },
    rule: {
      kind: 'levels',
      numbers: 'points',
      pointsBelow: 9,
      levels: [
        {
          label: { zh: '独立完成', en: 'Full' },
          aliases: ['完整'],
          score: 15,
          meaning: { zh: '独立、完整、按时完成', en: 'Done alone, whole and in time' },
        },
        {
          label: { zh: '指导下完成', en: 'Guided' },
          aliases: ['指导'],
          score: 12,
          meaning: { zh: '在他人指导下完成', en: 'Done with guidance' },
        },
        {
          label: { zh: '多次逾期', en: 'Often late' },
          aliases: ['逾期', 'late'],
          score: 9,
          meaning: { zh: '逾期一周以上超过两次', en: 'Over a week late more than twice' },
        },
      ],
    },
  },
  {
    key: 'proposals',
    label: { zh: '方案', en: 'Proposals' },
    section: performance,
    input: [
      { key: 'reviews', label: { zh: '内审次数', en: 'Internal reviews' }, input: 'count' },
      {
        key: 'dissatisfied',
        label: { zh: '销售不满意次数', en: 'Dissatisfied sales ratings' },
        input: 'count',
      },
      { key: 'customercomplaints', label: { zh: '客户投诉次数', en: 'Customer complaints' }, input: 'count' },
    ],
    note: {
      zh: '内审超过两次每次扣 1，销售不满意每次扣 2，客户投诉每次扣 5',
      en: '−1 per internal review beyond two, −2 per dissatisfied sales rating, −5 per customer complaint',
    },
    rule: { kind: 'deduction', from: 15, terms: [{ each: 1, beyond: 2 }, { each: 2 }, { each: 5 }] },
  },
  {
    key: 'bids',
    label: { zh: '投标', en: 'Bids' },
    section: performance,
    input: [
      { key: 'reworks', label: { zh: '返工次数', en: 'Reworks' }, input: 'count' },
      { key: 'failedbids', label: { zh: '废标次数', en: 'Failed bids' }, input: 'count' },
    ],
    note: { zh: '返工每次扣 2，废标每次扣 5', en: '−2 per rework, −5 per failed bid' },
    rule: { kind: 'deduction', from: 15, terms: [{ each: 2 }, { each: 5 }] },
  },
  {
    key: 'materials',
    label: { zh: '资料', en: 'Materials' },
    section: performance,
    input: 'level',
    note: {
      zh: '不够任何一档时由考核人给 9 分以下',
      en: 'Short of every level, the assessor gives points under 9',
    },
    rule: {
      kind: 'levels',
      numbers: 'points',
      pointsBelow: 9,
      levels: [
        {
          label: { zh: '完整', en: 'Full' },
          score: 15,
          meaning: { zh: '资料完整', en: 'The materials are whole' },
        },
        {
          label: { zh: '仅有文档', en: 'Only documents' },
          aliases: ['文档', 'documents'],
          score: 9,
          meaning: { zh: '只有文档，没有其他资料', en: 'Documents and nothing else' },
        },
      ],
    },
  },
  {
    key: 'attitude',
    label: { zh: '工作态度', en: 'Attitude' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 20,
      levels: [
        { label: { zh: 'A', en: 'A' }, from: 18 },
        { label: { zh: 'B', en: 'B' }, from: 15 },
        { label: { zh: 'C', en: 'C' }, from: 12 },
        { label: { zh: 'D', en: 'D' }, from: 0 },
      ],
    },
  },
  {
    key: 'attendance',
    label: { zh: '考勤', en: 'Attendance' },
    input: [
      { key: 'attendancepoints', label: { zh: '考勤分', en: 'Attendance points' }, input: 'points' },
      { key: 'violations', label: { zh: '违纪次数', en: 'Violations' }, input: 'count' },
      { key: 'bottomline', label: { zh: '触及公司底线', en: 'Bottom line touched' }, input: 'flag' },
    ],
    note: {
      zh: '分数须落在违纪次数所定的一档；触及底线只能低于 12 分',
      en: 'The points must lie in the level that the violations choose; touching the bottom line allows only under 12',
    },
    rule: {
      kind: 'ranged',
      max: 20,
      violations: true,
      levels: [
        { label: { zh: '无违纪', en: 'No violation' }, from: 18, violations: 0 },
        { label: { zh: '违纪≤3次', en: 'Up to 3' }, from: 15, violations: 3 },
        { label: { zh: '违纪≤5次', en: 'Up to 5' }, from: 12, violations: 5 },
        { label: { zh: '违纪>5次', en: 'Over 5' }, from: 0 },
      ],
    },
  },
];
