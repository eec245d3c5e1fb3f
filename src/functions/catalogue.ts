/** Every custom function with its help, in the order in which help lists them. */
import type { CustomFunction, FunctionDescription, FunctionHelp } from './description';
import { functions, type FunctionName } from './functions';
import { issueScoreHelp } from './list/issue-score';
import { issueStarsHelp } from './list/issue-stars';
import { kpiAgreeHelp } from './list/kpi-agree';
import { kpiBandHelp } from './list/kpi-band';
import { kpiBonusHelp } from './list/kpi-bonus';
import { kpiCommissionHelp } from './list/kpi-commission';
import { kpiEligibleHelp } from './list/kpi-eligible';
import { kpiExplainHelp } from './list/kpi-explain';
import { kpiGradeHelp } from './list/kpi-grade';
import { kpiListHelp } from './list/kpi-list';
import { kpiMergeHelp } from './list/kpi-merge';
import { kpiPoolHelp } from './list/kpi-pool';
import { kpiProrateHelp } from './list/kpi-prorate';
import { kpiQuotaHelp } from './list/kpi-quota';
import { kpiRankHelp } from './list/kpi-rank';
import { kpiRatioHelp } from './list/kpi-ratio';
import { kpiReadHelp } from './list/kpi-read';
import { kpiSalaryHelp } from './list/kpi-salary';
import { kpiSchemesHelp } from './list/kpi-schemes';
import { kpiScoreHelp } from './list/kpi-score';
import { kpiTableHelp } from './list/kpi-table';
import { kpiCheckHelp } from './list/kpi-check';
import { qaGradeHelp } from './list/qa-grade';
import { qaScoreHelp } from './list/qa-score';
import { starLevelHelp } from './list/star-level';
import { starNextHelp } from './list/star-next';
import { starQuotaHelp } from './list/star-quota';
import { starRewardHelp } from './list/star-reward';
import { starStreakHelp } from './list/star-streak';

const help: Readonly<Record<FunctionName, FunctionHelp>> = {
  KPIBAND: kpiBandHelp,
  KPISCORE: kpiScoreHelp,
  KPIGRADE: kpiGradeHelp,
  KPIRATIO: kpiRatioHelp,
  KPIBONUS: kpiBonusHelp,
  KPISALARY: kpiSalaryHelp,
  KPICOMMISSION: kpiCommissionHelp,
  KPIPOOL: kpiPoolHelp,
  KPIRANK: kpiRankHelp,
  KPIQUOTA: kpiQuotaHelp,
  KPIAGREE: kpiAgreeHelp,
  KPIELIGIBLE: kpiEligibleHelp,
  KPIPRORATE: kpiProrateHelp,
  KPIREAD: kpiReadHelp,
  KPIMERGE: kpiMergeHelp,
  QASCORE: qaScoreHelp,
  QAGRADE: qaGradeHelp,
  STARLEVEL: starLevelHelp,
  STARNEXT: starNextHelp,
  STARSTREAK: starStreakHelp,
  STARREWARD: starRewardHelp,
  STARQUOTA: starQuotaHelp,
  ISSUESTARS: issueStarsHelp,
  ISSUESCORE: issueScoreHelp,
  KPIEXPLAIN: kpiExplainHelp,
  KPISCHEMES: kpiSchemesHelp,
  KPILIST: kpiListHelp,
  KPITABLE: kpiTableHelp,
  KPICHECK: kpiCheckHelp,
};

export const catalogue: readonly FunctionDescription<FunctionName>[] = functions.map((one) =>
  described(one, help[one.name]),
);

function described(
  one: CustomFunction<FunctionName>,
  { arguments: about, ...rest }: FunctionHelp,
): FunctionDescription<FunctionName> {
  return {
    ...one,
    ...rest,
    parameters: one.parameters.map((parameter, index) => {
      const words = about[index];
      if (words === undefined) throw new Error(`${one.name} does not say what ${parameter.name} is.`);
      return { ...parameter, about: words };
    }),
  };
}
