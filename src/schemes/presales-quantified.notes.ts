import type { SchemeNotes } from './scheme';

export const presalesQuantifiedNotes: SchemeNotes = {
  notes: [
    {
      zh: '全年取四个季度的平均分；年终奖为月工资乘等级比例。',
      en: 'The year is the mean of its four quarters; the year-end bonus is monthly pay × share of the grade.',
    },
  ],
  decisions: [
    {
      zh: '原文未载：等级的分数线；90、80、70。',
      en: 'Not in the source: the edges of the grades; 90, 80, 70.',
    },
  ],
  defects: [
    {
      zh: '连续三期不足 70 分写作三个月，而考核按季度；按季度计。',
      en: 'Three periods under 70 are called months while scoring is by quarter; quarters are taken.',
    },
  ],
};
