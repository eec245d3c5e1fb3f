import type { SchemeNotes } from './scheme';

export const presalesProbationNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：笔试与打字只满足一项时的分值；0 分。',
      en: 'Not in the source: the points when only one of written and typing holds; 0.',
    },
    {
      zh: '原文未载：实操测试不足 80 的分值；0 分。',
      en: 'Not in the source: the points of a hands-on test under 80; 0.',
    },
    {
      zh: '原文未载：请假不合要求时的分值；0 分。',
      en: 'Not in the source: the points when leave breaks the rule; 0.',
    },
    {
      zh: '原文未载：考核结果的分数线；转正 80，延期 60，其余不合格。',
      en: 'Not in the source: the results; passed from 80, extended from 60, else failed.',
    },
    {
      zh: '原文未载：考核周期；转正时一次，模板按月。',
      en: 'Not in the source: the period; once at the end of probation, in monthly templates.',
    },
  ],
  defects: [],
};
