import type { SchemeNotes } from './scheme';

export const presalesStandardNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：差评与点名批评是否分列；合并为一项，多出的一个 5% 不用，权重合计正好 100。',
      en: 'Not in the source: whether bad reviews and criticism by name are separate; they are one indicator and one 5% is left out, so the weights sum to exactly 100.',
    },
    {
      zh: '原文未载：各权重归哪一项；按现有分配。',
      en: 'Not in the source: which weight belongs to which indicator; assigned as shown.',
    },
    {
      zh: '原文未载：考勤最低一档的两个条件如何连接；按“或”处理。',
      en: 'Not in the source: how the two conditions of the lowest attendance level are joined; read as “or”.',
    },
    {
      zh: '原文未载：绩效系数的算法；按得分 ÷ 100。',
      en: 'Not in the source: how the coefficient is formed; score ÷ 100.',
    },
  ],
  defects: [
    {
      zh: '十三组评分档却有十四个权重，合计 105%，且未说明归属。',
      en: 'Thirteen sets of bands stand beside fourteen weights that sum to 105%, without saying which is whose.',
    },
    {
      zh: '等级写作 80–89、90 以上，89.5 之类的得分无归属。',
      en: 'Grades are written 80–89 and from 90, so a score such as 89.5 belongs nowhere.',
    },
    {
      zh: '提到另有级别评定文件，原文中没有。',
      en: 'Refers to a separate level-rating document that it does not contain.',
    },
  ],
};
