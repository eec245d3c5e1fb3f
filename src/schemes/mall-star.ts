import type { Scheme } from './scheme';

export const mallStar: Scheme<'mall-star'> = {
  id: 'mall-star',
  number: 9,
  name: { zh: '商场星级服务', en: 'Star service in a mall' },
  source: {
    file: '002_98c2fc4c1af7c07c.txt',
    section: { zh: '商场星级服务员评选', en: 'Choice of star staff in a mall' },
  },
  period: 'month',
  settings: [
    { key: 'leavelimit', label: { zh: '事假上限', en: 'Limit of personal leave' }, input: 'days', value: 2 },
    { key: 'reward3', label: { zh: '三星奖励', en: 'Reward for 3 stars' }, input: 'money' },
    { key: 'reward2', label: { zh: '二星奖励', en: 'Reward for 2 stars' }, input: 'money' },
    { key: 'reward1', label: { zh: '一星奖励', en: 'Reward for 1 star' }, input: 'money' },
  ],
  aggregation: {
    kind: 'points',
    indicators: [
      {
        key: 'task',
        label: { zh: '工作任务', en: 'Tasks' },
        input: 'points',
        rule: { kind: 'manual', max: 25 },
      },
      {
        key: 'quality',
        label: { zh: '工作质量', en: 'Quality' },
        input: 'points',
        rule: { kind: 'manual', max: 25 },
      },
      {
        key: 'skill',
        label: { zh: '工作技能', en: 'Skill' },
        input: 'points',
        rule: { kind: 'manual', max: 25 },
      },
      {
        key: 'conduct',
        label: { zh: '行为规范', en: 'Conduct' },
        input: 'points',
        rule: { kind: 'manual', max: 25 },
      },
    ],
  },
  stars: {
    kind: 'total',
    facts: [
      {
        key: 'complaints',
        label: { zh: '投诉数', en: 'Complaints' },
        aliases: ['投诉', '顾客或供应商投诉'],
        input: 'count',
      },
      {
        key: 'violations',
        label: { zh: '违纪数', en: 'Violations' },
        aliases: ['违纪', '违规', 'violation'],
        input: 'count',
      },
      {
        key: 'mistakes',
        label: { zh: '重大失误数', en: 'Major mistakes' },
        aliases: ['重大失误'],
        input: 'count',
      },
      {
        key: 'absences',
        label: { zh: '迟到早退旷工数', en: 'Late, early, absent' },
        aliases: ['迟到早退旷工', '缺勤'],
        input: 'count',
      },
      {
        key: 'activities',
        label: { zh: '参加集体活动', en: 'Joins company activities' },
        aliases: ['集体活动'],
        input: 'flag',
      },
      {
        key: 'leavedays',
        label: { zh: '事假天数', en: 'Days of personal leave' },
        aliases: ['事假'],
        input: 'days',
      },
    ],
    bands: [
      { star: 3, from: 95, reward: { setting: 'reward3' } },
      { star: 2, from: 90, reward: { setting: 'reward2' } },
      { star: 1, from: 85, reward: { setting: 'reward1' } },
      { star: 0 },
    ],
    conditions: [
      { fact: 'complaints', test: { atMost: 0 } },
      { fact: 'violations', test: { atMost: 0 } },
      { fact: 'mistakes', test: { atMost: 0 } },
      { fact: 'absences', test: { atMost: 0 } },
      { fact: 'activities', test: { is: true } },
      { fact: 'leavedays', test: { atMost: { setting: 'leavelimit' } } },
    ],
  },
};
