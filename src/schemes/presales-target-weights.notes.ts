import type { SchemeNotes } from './scheme';

export const presalesTargetWeightsNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：客单价的分档；按目标的 100%、90%、80%。',
      en: 'Not in the source: the bands of sales per customer; 100%, 90% and 80% of the target.',
    },
    {
      zh: '原文未载：响应时间的分档；9、15、22 秒，9 秒为原文月目标。',
      en: "Not in the source: the bands of response time; 9, 15 and 22 seconds, 9 being the source's month target.",
    },
    {
      zh: '原文未载：回复率的上两档；99.86% 与 95%，99.86% 为原文月目标。',
      en: "Not in the source: the upper two bands of the reply rate; 99.86% and 95%, 99.86% being the source's month target.",
    },
  ],
  defects: [],
};
