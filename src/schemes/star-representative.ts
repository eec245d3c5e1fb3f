import type { Scheme } from './scheme';

export const starRepresentative: Scheme<'star-representative'> = {
  id: 'star-representative',
  number: 6,
  name: { zh: '客服代表星级评定', en: 'Star representatives' },
  source: {
    file: '002_98c2fc4c1af7c07c.txt',
    section: { zh: '客服代表年度星级评定办法', en: 'Yearly star rating of service representatives' },
  },
  period: 'year',
  stars: {
    kind: 'annual',
    months: 6,
    facts: [
      {
        key: 'current',
        label: { zh: '现有星级', en: 'Current stars' },
        aliases: ['当前星级', '原星级'],
        input: 'count',
      },
      {
        key: 'applied',
        label: { zh: '已申请', en: 'Applied' },
        aliases: ['申请', '是否申请'],
        input: 'flag',
      },
      {
        key: 'confirmed',
        label: { zh: '已转正', en: 'Confirmed in the job' },
        aliases: ['转正', '是否转正'],
        input: 'flag',
      },
      {
        key: 'leaving',
        label: { zh: '将离职', en: 'Leaving' },
        aliases: ['离职', '是否离职'],
        input: 'flag',
      },
      {
        key: 'leavemonths',
        label: { zh: '请假月数', en: 'Months of leave' },
        aliases: ['休假月数'],
        input: 'months',
      },
      {
        key: 'complaints',
        label: { zh: '有效投诉数', en: 'Valid complaints' },
        aliases: ['投诉', '投诉数', '有效投诉'],
        input: 'count',
      },
      {
        key: 'violation',
        label: { zh: '严重违纪', en: 'Grave violation' },
        aliases: ['违纪', '严重违规', 'violations'],
        input: 'flag',
      },
      {
        key: 'satisfaction',
        label: { zh: '客户满意度', en: 'Satisfaction' },
        aliases: ['满意度'],
        input: 'score',
      },
    ],
    bands: [
      { star: 5, from: 95 },
      { star: 4, from: 90 },
      { star: 3, from: 85 },
      { star: 2, from: 80 },
      { star: 1 },
    ],
    complaintCap: 3,
    leaveLimit: 2,
  },
};
