import type { SchemeNotes } from './scheme';

export const presalesDepartmentNotes: SchemeNotes = {
  notes: [
    {
      zh: '自评与上级评分并列，以上级为准，并显示差额；另有薪资调整建议一栏。',
      en: "Self-assessment and superior's points stand side by side; the superior's count and the difference shows; pay-change advice is a text column.",
    },
  ],
  decisions: [
    {
      zh: '原文未载：“N 以下”是否含 N；不含。',
      en: 'Not in the source: whether “below N” includes N; it does not.',
    },
    { zh: '原文未载：考核周期；按月。', en: 'Not in the source: the period; monthly.' },
  ],
  defects: [
    {
      zh: '工作业绩中 25 分同属两档；归上一档。',
      en: 'For achievement 25 lies in two levels; it belongs to the higher one.',
    },
  ],
};
