import type { SchemeNotes } from './scheme';

export const presalesEngineerFormulaNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：“业务”一项的权重；取 5，合计 100。',
      en: 'Not in the source: the weight of business; 5, so that the sum is 100.',
    },
  ],
  defects: [],
};
