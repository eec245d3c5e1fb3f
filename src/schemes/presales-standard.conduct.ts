import type { WeightedIndicator } from './scheme';

export const presalesStandardConduct: readonly WeightedIndicator[] = [
  {
    key: 'attitude',
    label: { zh: '工作态度', en: 'Work attitude' },
    input: 'level',
    weight: 5,
    rule: {
      kind: 'levels',
      numbers: 'ordinal',
      levels: [
        { label: { zh: '优', en: 'Excellent' }, score: 100 },
        { label: { zh: '中', en: 'Fair' }, score: 70 },
        { label: { zh: '差', en: 'Poor' }, score: 30 },
      ],
    },
  },
  {
    key: 'cooperation',
    label: { zh: '配合度', en: 'Cooperation' },
    input: 'level',
    weight: 3,
    rule: {
      kind: 'levels',
      numbers: 'ordinal',
      levels: [
        { label: { zh: '积极', en: 'Active' }, score: 100 },
        { label: { zh: '不积极', en: 'Passive' }, score: 70 },
        { label: { zh: '推诿', en: 'Evasive' }, score: 0 },
      ],
    },
  },
  {
    key: 'meeting',
    label: { zh: '部门会议/培训', en: 'Meetings and training' },
    aliases: ['部门会议', '会议培训'],
    input: 'level',
    weight: 3,
    rule: {
      kind: 'levels',
      numbers: 'ordinal',
      levels: [
        { label: { zh: '全勤', en: 'Attended all' }, aliases: ['all'], score: 100 },
        { label: { zh: '请假', en: 'On leave' }, aliases: ['leave'], score: 70 },
        { label: { zh: '缺勤', en: 'Absent' }, score: 60 },
      ],
    },
  },
  {
    key: 'attendance',
    label: { zh: '考勤', en: 'Attendance' },
    input: 'level',
    weight: 3,
    rule: {
      kind: 'levels',
      numbers: 'ordinal',
      levels: [
        {
          label: { zh: '满勤', en: 'Full attendance' },
          aliases: ['full'],
          score: 100,
          meaning: { zh: '全月无缺勤', en: 'No absence in the month' },
        },
        {
          label: { zh: '缺勤≤2次且报备', en: 'Up to 2 reported absences' },
          aliases: ['缺勤≤2次', '≤2次', '2次内'],
          score: 80,
          meaning: { zh: '缺勤不超过两次，且都报备', en: 'At most two absences, all reported' },
        },
        {
          label: { zh: '缺勤≤3次且报备', en: 'Up to 3 reported absences' },
          aliases: ['缺勤≤3次', '≤3次', '3次内'],
          score: 70,
          meaning: { zh: '缺勤三次，且都报备', en: 'Three absences, all reported' },
        },
        {
          label: { zh: '缺勤>3次或未报备', en: 'Over 3 absences or unreported' },
          aliases: ['缺勤>3次', '>3次', '超3次', '未报备'],
          score: 60,
          meaning: {
            zh: '缺勤超过三次，或有缺勤未报备',
            en: 'More than three absences, or one not reported',
          },
        },
      ],
    },
  },
  {
    key: 'datacollection',
    label: { zh: '数据采集', en: 'Data collection' },
    input: 'level',
    weight: 3,
    rule: {
      kind: 'levels',
      numbers: 'ordinal',
      levels: [
        { label: { zh: '按要求', en: 'As required' }, aliases: ['按要求完成'], score: 100 },
        { label: { zh: '基本', en: 'Mostly' }, aliases: ['基本完成'], score: 80 },
        { label: { zh: '未按要求', en: 'Not as required' }, aliases: ['未完成'], score: 60 },
      ],
    },
  },
];
