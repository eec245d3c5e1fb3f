/** Every custom function with its help, in the order in which help lists them. */
import type { CustomFunction, FunctionDescription, FunctionHelp } from './description';
import { issueScore, issueScoreHelp } from './list/issue-score';
import { issueStars, issueStarsHelp } from './list/issue-stars';
import { kpiBand, kpiBandHelp } from './list/kpi-band';
import { kpiBonus, kpiBonusHelp } from './list/kpi-bonus';
import { kpiCommission, kpiCommissionHelp } from './list/kpi-commission';
import { kpiExplain, kpiExplainHelp } from './list/kpi-explain';
import { kpiGrade, kpiGradeHelp } from './list/kpi-grade';
import { kpiList, kpiListHelp } from './list/kpi-list';
import { kpiPool, kpiPoolHelp } from './list/kpi-pool';
import { kpiRank, kpiRankHelp } from './list/kpi-rank';
import { kpiRatio, kpiRatioHelp } from './list/kpi-ratio';
import { kpiSalary, kpiSalaryHelp } from './list/kpi-salary';
import { kpiSchemes, kpiSchemesHelp } from './list/kpi-schemes';
import { kpiScore, kpiScoreHelp } from './list/kpi-score';
import { kpiTable, kpiTableHelp } from './list/kpi-table';
import { kpiCheck, kpiCheckHelp } from './list/kpi-check';
import { qaGrade, qaGradeHelp } from './list/qa-grade';
import { qaScore, qaScoreHelp } from './list/qa-score';
import { starLevel, starLevelHelp } from './list/star-level';
import { starNext, starNextHelp } from './list/star-next';
import { starQuota, starQuotaHelp } from './list/star-quota';
import { starReward, starRewardHelp } from './list/star-reward';
import { starStreak, starStreakHelp } from './list/star-streak';

export const catalogue: readonly FunctionDescription[] = [
  described(kpiBand, kpiBandHelp),
  described(kpiScore, kpiScoreHelp),
  described(kpiGrade, kpiGradeHelp),
  described(kpiRatio, kpiRatioHelp),
  described(kpiBonus, kpiBonusHelp),
  described(kpiSalary, kpiSalaryHelp),
  described(kpiCommission, kpiCommissionHelp),
  described(kpiPool, kpiPoolHelp),
  described(kpiRank, kpiRankHelp),
  described(qaScore, qaScoreHelp),
  described(qaGrade, qaGradeHelp),
  described(starLevel, starLevelHelp),
  described(starNext, starNextHelp),
  described(starStreak, starStreakHelp),
  described(starReward, starRewardHelp),
  described(starQuota, starQuotaHelp),
  described(issueStars, issueStarsHelp),
  described(issueScore, issueScoreHelp),
  described(kpiExplain, kpiExplainHelp),
  described(kpiSchemes, kpiSchemesHelp),
  described(kpiList, kpiListHelp),
  described(kpiTable, kpiTableHelp),
  described(kpiCheck, kpiCheckHelp),
];

function described(one: CustomFunction, help: FunctionHelp): FunctionDescription {
  const { arguments: about, ...rest } = help;
  const missing = { zh: '', en: '' };
  return {
    ...one,
    ...rest,
    parameters: one.parameters.map((parameter, index) => ({ ...parameter, about: about[index] ?? missing })),
  };
}
