import type { Indicator } from './indicator';
import type { Group } from './scheme';

const firstRound: readonly Indicator[] = [
  {
    key: 'exam',
    label: { zh: '考试均分', en: 'Exam average' },
    input: 'score',
    note: { zh: '均分 80 以上得 8 分', en: 'An average from 80 earns 8' },
    rule: { kind: 'bands', better: 'higher', bands: [{ edge: 80, score: 8 }], otherwise: 0 },
  },
  {
    key: 'answers',
    label: { zh: '回答清楚', en: 'Clear answers' },
    input: 'points',
    rule: { kind: 'manual', max: 8 },
  },
  {
    key: 'dailylog',
    label: { zh: '每日日志', en: 'Daily log' },
    input: 'points',
    rule: { kind: 'manual', max: 9 },
  },
  {
    key: 'attitude1',
    label: { zh: '第一轮态度', en: 'Attitude, round 1' },
    input: 'points',
    rule: { kind: 'manual', max: 25 },
  },
  {
    key: 'test1',
    label: { zh: '第一轮笔试与打字', en: 'Written and typing, round 1' },
    input: [
      { key: 'written1', label: { zh: '第一轮笔试', en: 'Written test 1' }, input: 'score' },
      { key: 'typing1', label: { zh: '第一轮打字速度', en: 'Typing speed 1' }, input: 'perMinute' },
    ],
    note: { zh: '笔试 75 以上且打字每分钟 60 字以上', en: 'Written from 75 and typing from 60 a minute' },
    rule: { kind: 'conditions', full: 25, otherwise: 0, tests: [{ atLeast: 75 }, { atLeast: 60 }] },
  },
  {
    key: 'interview',
    label: { zh: '面谈', en: 'Interview' },
    input: 'points',
    rule: { kind: 'manual', max: 25 },
  },
];

const secondRound: readonly Indicator[] = [
  {
    key: 'study',
    label: { zh: '每日学习', en: 'Daily study' },
    input: 'points',
    rule: { kind: 'manual', max: 25 },
  },
  {
    key: 'attitude2',
    label: { zh: '第二轮态度', en: 'Attitude, round 2' },
    input: 'points',
    rule: { kind: 'manual', max: 25 },
  },
  {
    key: 'test2',
    label: { zh: '第二轮笔试与打字', en: 'Written and typing, round 2' },
    input: [
      { key: 'written2', label: { zh: '第二轮笔试', en: 'Written test 2' }, input: 'score' },
      { key: 'typing2', label: { zh: '第二轮打字速度', en: 'Typing speed 2' }, input: 'perMinute' },
    ],
    note: { zh: '笔试 80 以上且打字每分钟 70 字以上', en: 'Written from 80 and typing from 70 a minute' },
    rule: { kind: 'conditions', full: 25, otherwise: 0, tests: [{ atLeast: 80 }, { atLeast: 70 }] },
  },
  {
    key: 'handson',
    label: { zh: '实操测试', en: 'Hands-on test' },
    input: 'score',
    note: {
      zh: '抽 10 段聊天，从 100 起，缺步骤、语气、信息、备注每错一处扣 2',
      en: 'Ten sampled chats, from 100: −2 for each missing step, wrong tone, wrong information or wrong note',
    },
    rule: { kind: 'bands', better: 'higher', bands: [{ edge: 80, score: 25 }], otherwise: 0 },
  },
];

const attendance: readonly Indicator[] = [
  {
    key: 'late',
    label: { zh: '迟到次数', en: 'Times late' },
    input: 'count',
    rule: { kind: 'deduction', from: 50, terms: [{ each: 5 }] },
  },
  {
    key: 'leave',
    label: { zh: '请假', en: 'Leave' },
    input: [
      { key: 'leaves', label: { zh: '当月请假次数', en: 'Leaves in the month' }, input: 'count' },
      { key: 'firstweek', label: { zh: '首周请假', en: 'Leave in the first week' }, input: 'flag' },
    ],
    note: { zh: '首周不请假，全月至多一次', en: 'None in the first week, at most one in the month' },
    rule: { kind: 'conditions', full: 50, otherwise: 0, tests: [{ atMost: 1 }, { is: false }] },
  },
];

export const presalesProbationGroups: readonly Group[] = [
  {
    key: 'round1',
    label: { zh: '第一轮', en: 'Round 1' },
    weight: 30,
    total: { kind: 'points', indicators: firstRound },
  },
  {
    key: 'round2',
    label: { zh: '第二轮', en: 'Round 2' },
    weight: 30,
    total: { kind: 'points', indicators: secondRound },
  },
  {
    key: 'round3',
    label: { zh: '第三轮', en: 'Round 3' },
    weight: 30,
    total: {
      kind: 'points',
      indicators: [
        {
          key: 'kpi',
          label: { zh: '试用期 KPI', en: 'Probation KPI' },
          input: 'score',
          rule: { kind: 'manual', max: 100 },
        },
      ],
    },
  },
  {
    key: 'attendance',
    label: { zh: '考勤', en: 'Attendance' },
    weight: 10,
    total: { kind: 'points', indicators: attendance },
  },
];
