import type { Scheme, SchemeNotes } from './scheme';

export const mallStar: Scheme = {
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

export const mallStarNotes: SchemeNotes = {
  notes: [{ zh: '得星者列入“每月之星”名单。', en: 'Whoever earns stars is listed as “star of the month”.' }],
  decisions: [
    {
      zh: '原文未载：四个方面的分值；各 25 分。',
      en: 'Not in the source: the points of the four aspects; 25 each.',
    },
    {
      zh: '原文未载：事假上限；2 天，可改。',
      en: 'Not in the source: the limit of personal leave; 2 days, a setting.',
    },
    {
      zh: '原文未载：各星级的分数线；95、90、85，其余不评星。',
      en: 'Not in the source: the points for each star; 95, 90, 85, else none.',
    },
    {
      zh: '原文未载：三档奖励金额；由规则表给出，没有默认值。',
      en: 'Not in the source: the three rewards; they come from a rules table and have no default.',
    },
  ],
  defects: [
    { zh: '事假上限与三档奖励金额留空。', en: 'The limit of leave and the three rewards are blank.' },
  ],
};
