import type { SchemeNotes } from './scheme';

export const feeCollectionStarNotes: SchemeNotes = {
  notes: [
    {
      zh: '全年五星月数最多者为年度最佳，并列同列，优先加薪。',
      en: "Whoever has the most 5★ months is the year's best, ties listed together, with priority for a pay rise.",
    },
    { zh: '前台人员不参加本办法。', en: 'Front-desk staff are outside this scheme.' },
  ],
  decisions: [
    {
      zh: '原文未载：完成率的算法；实收 ÷ 当月目标。',
      en: "Not in the source: how the ratio is formed; collected ÷ the month's target.",
    },
    {
      zh: '原文未载：完成率恰为 85% 的星级；二星。',
      en: 'Not in the source: the stars of a ratio of exactly 85%; 2.',
    },
    {
      zh: '原文未载：完成率达 100% 但违反制度的星级；二星。',
      en: 'Not in the source: the stars of a ratio from 100% with rules broken; 2.',
    },
  ],
  defects: [{ zh: '完成率恰为 85% 时无归属。', en: 'A ratio of exactly 85% belongs nowhere.' }],
};
