import type { SchemeNotes } from './scheme';

export const presalesOutlineNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：四个方面的权重；40、25、15、20，组内各项相等。',
      en: 'Not in the source: the weights of the four groups; 40, 25, 15, 20, equal inside a group.',
    },
    {
      zh: '原文未载：投诉率的算法；从 100 起每 1% 扣 10，按比例，最低 0。',
      en: 'Not in the source: how the complaint rate scores; from 100, 10 per 1% in proportion, floor 0.',
    },
    {
      zh: '原文未载：各项目标；由规则表给出，没有默认值。',
      en: 'Not in the source: the targets; they come from a rules table and have no default.',
    },
  ],
  defects: [],
};
