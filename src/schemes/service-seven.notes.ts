import type { SchemeNotes } from './scheme';

export const serviceSevenNotes: SchemeNotes = {
  decisions: [
    { zh: '原文未载：各维度的权重；七项相等。', en: 'Not in the source: the weights; all seven are equal.' },
    {
      zh: '原文未载：等级；优秀 90、良好 80、合格 60，其余不合格。',
      en: 'Not in the source: the grades; 优秀 from 90, 良好 from 80, 合格 from 60, else 不合格.',
    },
    { zh: '原文未载：考核周期；按月。', en: 'Not in the source: the period; monthly.' },
  ],
  defects: [],
};
