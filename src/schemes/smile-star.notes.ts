import type { SchemeNotes } from './scheme';

export const smileStarNotes: SchemeNotes = {
  notes: [
    {
      zh: '投诉数为最近三个月的次数，客户自身原因引起的不算。',
      en: 'Complaints are those of the newest three months; ones caused by the customer do not count.',
    },
  ],
  decisions: [
    {
      zh: '原文未载：在线客服员四星、话务员与在线客服员五星的奖励；都取每月 500。',
      en: 'Not in the source: the rewards of 4 stars for online agents and of 5 stars for both roles; 500 a month each.',
    },
    {
      zh: '原文未载：五星是否须先达四星；须先达到。',
      en: 'Not in the source: whether 5 stars need the conditions of 4; they do.',
    },
  ],
  defects: [
    {
      zh: '“微笑服务”条件的内容缺失，只能填是或否。',
      en: 'The text of the “smile service” condition is lost; it can only be given as yes or no.',
    },
    { zh: '十个奖励金额只剩七个。', en: 'Only seven of the ten rewards are left.' },
  ],
};
