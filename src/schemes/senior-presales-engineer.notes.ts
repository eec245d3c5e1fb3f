import type { SchemeNotes } from './scheme';

export const seniorPresalesEngineerNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：绩效 60 分如何分到四部分；各 15 分。',
      en: 'Not in the source: how the 60 performance points divide; 15 for each of four parts.',
    },
  ],
  defects: [
    {
      zh: '各档分数首尾相同（15、18 同属两档）；归较高一档。',
      en: 'The level ranges share their ends (15, 18); a shared end belongs to the higher level.',
    },
    {
      zh: '恰 5 次违纪同属两档；按 5 次以内处理。',
      en: 'Exactly 5 violations lie in two levels; kept as up to 5.',
    },
  ],
};
