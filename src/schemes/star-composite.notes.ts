import type { SchemeNotes } from './scheme';

export const starCompositeNotes: SchemeNotes = {
  notes: [
    { zh: '五星可提拔为班组长。', en: 'Five stars may be promoted to team leader.' },
    {
      zh: '应届毕业生按一级入职，有经验者按二级；试用期拿级别合计的 80%，原文另有“或低一级”的做法，由用户选择。',
      en: "Graduates start at level 1, experienced staff at 2; probation pays 80% of a level's total, and the source's “or one level down” is left to the user.",
    },
  ],
  decisions: [
    {
      zh: '原文未载：二星一行；取每月 66 分以上。',
      en: 'Not in the source: the row of 2 stars; every month from 66.',
    },
    {
      zh: '原文未载：一星、三星的完整分数线（残留“60–65”“70–79”）；取 60 与 70 以上，及格线 60。',
      en: 'Not in the source: whole thresholds of 1 and 3 stars (“60–65”, “70–79” are left); from 60 and from 70, pass mark 60.',
    },
    {
      zh: '原文未载：名额比例与各星级的对应；五星 10%、四星 20%、三星 50%、二星 30%。',
      en: 'Not in the source: which quota goes with which star; 5 stars 10%, 4 stars 20%, 3 stars 50%, 2 stars 30%.',
    },
    {
      zh: '原文未载：差错投诉率的分母；按处理的业务量。',
      en: 'Not in the source: what the fault rate is divided by; the cases handled.',
    },
    {
      zh: '原文未载：新员工未满三个月时的星级；为零星。',
      en: 'Not in the source: the stars of new staff before three months; none.',
    },
    {
      zh: '原文未载：绩效工资的算法；绩效基数 × 得分 ÷ 100。',
      en: 'Not in the source: how performance pay is reckoned; bonus base × score ÷ 100.',
    },
  ],
  defects: [
    {
      zh: '二星一行缺失，一星写到 65 分、三星从 70 分起，66–69 分无归属。',
      en: 'The row of 2 stars is lost: 1 star ends at 65 and 3 stars begin at 70, so 66–69 belong nowhere.',
    },
  ],
};
