import type { Scheme, SchemeNotes } from './scheme';
import { autoDealerMediaItems } from './auto-dealer-media.items';

export const autoDealerMedia: Scheme = {
  id: 'auto-dealer-media',
  number: 26,
  name: { zh: '汽车门店新媒体', en: 'New media of a car dealer' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '汽车门店新媒体岗位月度考核', en: 'Monthly assessment of new-media staff at car dealers' },
  },
  period: 'month',
  aggregation: { kind: 'points', indicators: autoDealerMediaItems },
};

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
