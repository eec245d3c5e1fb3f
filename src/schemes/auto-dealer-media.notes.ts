import type { SchemeNotes } from './scheme';

export const autoDealerMediaNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：平台各项月底未达成的分值；3 分（扣 2）。',
      en: "Not in the source: the points of a platform item not met at month's end; 3 (2 off).",
    },
    {
      zh: '原文未载：第二账号的扣分；每少一篇扣 2，最低 0。',
      en: 'Not in the source: the deduction of the second account; 2 for each missing post, floor 0.',
    },
  ],
  defects: [],
};
