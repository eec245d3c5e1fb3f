import type { SchemeNotes } from './scheme';

export const presalesEngineerKpiNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：未回访超过 5 个的分值；10 个以内 5 分，再多为 0。',
      en: 'Not in the source: the points beyond 5 projects not visited; 5 up to 10, then 0.',
    },
    { zh: '原文未载：考核周期；按月。', en: 'Not in the source: the period; monthly.' },
  ],
  defects: [
    {
      zh: '100 分中只存 65 分的指标，总分按 65 分折算为百分制。',
      en: 'Only 65 of the 100 points are left; the total is scaled from 65 to 100.',
    },
  ],
};
