import type { SchemeNotes } from './scheme';

export const presalesQaNotes: SchemeNotes = {
  notes: [
    {
      zh: '等级用于售前客服绩效考核标准的“QA 质检等级”。',
      en: 'The grade feeds the indicator qa of presales-standard.',
    },
  ],
  decisions: [
    {
      zh: '原文未载：哪些是红线项（原以红色标示）；取 1.06 与 3.03。',
      en: 'Not in the source: which items are red lines (they were marked in red); 1.06 and 3.03.',
    },
    {
      zh: '原文未载：触犯红线后的总分；任何一次抽检为 0 即定为 D，总分照常显示。',
      en: 'Not in the source: what happens to the total; a zero in any sampled chat makes the grade D, and the total still shows.',
    },
    {
      zh: '原文未载：一月多次抽检如何合并；先按人平均再定等级。',
      en: 'Not in the source: how several sampled chats of a month combine; averaged per agent before grading.',
    },
  ],
  defects: [
    {
      zh: '绝对禁止项以红色标示，颜色已丢失。',
      en: 'Items that must never happen were marked in red, and the colour is lost.',
    },
  ],
};
