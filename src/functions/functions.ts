/** Every custom function, without its help: what the bundle of functions carries. */
import type { CustomFunction } from './description';
import { issueScore } from './list/issue-score';
import { issueStars } from './list/issue-stars';
import { kpiAgree } from './list/kpi-agree';
import { kpiBand } from './list/kpi-band';
import { kpiBonus } from './list/kpi-bonus';
import { kpiCommission } from './list/kpi-commission';
import { kpiEligible } from './list/kpi-eligible';
import { kpiExplain } from './list/kpi-explain';
import { kpiGrade } from './list/kpi-grade';
import { kpiList } from './list/kpi-list';
import { kpiMerge } from './list/kpi-merge';
import { kpiPool } from './list/kpi-pool';
import { kpiProrate } from './list/kpi-prorate';
import { kpiQuota } from './list/kpi-quota';
import { kpiRank } from './list/kpi-rank';
import { kpiRatio } from './list/kpi-ratio';
import { kpiRead } from './list/kpi-read';
import { kpiSalary } from './list/kpi-salary';
import { kpiSchemes } from './list/kpi-schemes';
import { kpiScore } from './list/kpi-score';
import { kpiTable } from './list/kpi-table';
import { kpiCheck } from './list/kpi-check';
import { qaGrade } from './list/qa-grade';
import { qaScore } from './list/qa-score';
import { starLevel } from './list/star-level';
import { starNext } from './list/star-next';
import { starQuota } from './list/star-quota';
import { starReward } from './list/star-reward';
import { starStreak } from './list/star-streak';

const list = [
  kpiBand,
  kpiScore,
  kpiGrade,
  kpiRatio,
  kpiBonus,
  kpiSalary,
  kpiCommission,
  kpiPool,
  kpiRank,
  kpiQuota,
  kpiAgree,
  kpiEligible,
  kpiProrate,
  kpiRead,
  kpiMerge,
  qaScore,
  qaGrade,
  starLevel,
  starNext,
  starStreak,
  starReward,
  starQuota,
  issueStars,
  issueScore,
  kpiExplain,
  kpiSchemes,
  kpiList,
  kpiTable,
  kpiCheck,
] as const satisfies readonly CustomFunction[];

/** The name of a custom function. Help, native forms and metadata follow this list by type. */
export type FunctionName = (typeof list)[number]['name'];

export const functions: readonly CustomFunction<FunctionName>[] = list;

const names: ReadonlySet<string> = new Set(functions.map(({ name }) => name));

/** Whether a name, in capitals, is one of our functions. */
export function isFunctionName(name: string): name is FunctionName {
  return names.has(name);
}
