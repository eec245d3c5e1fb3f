import type { SchemeNotes } from './scheme';

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
