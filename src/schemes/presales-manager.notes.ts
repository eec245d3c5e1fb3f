import type { SchemeNotes } from './scheme';

export const presalesManagerNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：主动性的名称与较低各档；0–5 分取整数。',
      en: 'Not in the source: the name and lower steps of initiative; whole points 0–5.',
    },
    { zh: '原文未载：考核周期；按月。', en: 'Not in the source: the period; monthly.' },
  ],
  defects: [
    {
      zh: 'KPI 其余各行缺失，按现存 60 分折算。',
      en: 'The other KPI rows are lost; the total is scaled from the 60 points left.',
    },
    {
      zh: '行为其余各行缺失，按现存 12 分折算。',
      en: 'The other behaviour rows are lost; the total is scaled from the 12 points left.',
    },
  ],
};
