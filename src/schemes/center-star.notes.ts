import type { SchemeNotes } from './scheme';

export const centerStarNotes: SchemeNotes = {
  decisions: [{ zh: '原文未载：评定周期；按月。', en: 'Not in the source: the period; monthly.' }],
  defects: [],
};
