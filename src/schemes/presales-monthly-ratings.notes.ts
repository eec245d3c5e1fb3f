import type { SchemeNotes } from './scheme';

export const presalesMonthlyRatingsNotes: SchemeNotes = {
  decisions: [
    { zh: '原文未载：四项的权重；各 25%。', en: 'Not in the source: the weights of the four; 25% each.' },
    {
      zh: '原文未载：接洽数量的算法；数量 ÷ 40，满分 100。',
      en: 'Not in the source: how the number of customers scores; count ÷ 40, at most 100.',
    },
    {
      zh: '原文未载：各评级的得分；100、85、70、50，按样表拟合，七行中五行相差不超过 2 分。',
      en: "Not in the source: the scores of the ratings; 100, 85, 70, 50, fitted to the source's sample rows, within 2 points on five of seven.",
    },
  ],
  defects: [
    {
      zh: '样表有两行评级相同，接洽更多而得分更低，没有公平的规则能如此。',
      en: 'Two sample rows with equal ratings fall as the count rises, which no fair rule gives.',
    },
  ],
};
