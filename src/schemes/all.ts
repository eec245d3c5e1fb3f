import type { Scheme } from './scheme';
import { aftersalesEightGrades } from './aftersales-eight-grades';
import { autoDealerMedia } from './auto-dealer-media';
import { centerStar } from './center-star';
import { ecommerceGeneral } from './ecommerce-general';
import { feeCollectionStar } from './fee-collection-star';
import { mallStar } from './mall-star';
import { presalesDepartment } from './presales-department';
import { presalesEngineerFormula } from './presales-engineer-formula';
import { presalesEngineerKpi } from './presales-engineer-kpi';
import { presalesKpiDetailed } from './presales-kpi-detailed';
import { presalesManager } from './presales-manager';
import { presalesMonthlyKpi } from './presales-monthly-kpi';
import { presalesMonthlyRatings } from './presales-monthly-ratings';
import { presalesOutline } from './presales-outline';
import { presalesProbation } from './presales-probation';
import { presalesQa } from './presales-qa';
import { presalesQuantified } from './presales-quantified';
import { presalesStandard } from './presales-standard';
import { presalesTargetWeights } from './presales-target-weights';
import { qualitySeverity } from './quality-severity';
import { seniorPresalesEngineer } from './senior-presales-engineer';
import { serviceSeven } from './service-seven';
import { smileStar } from './smile-star';
import { starComposite } from './star-composite';
import { starRepresentative } from './star-representative';
import { taobaoPresalesPoints } from './taobao-presales-points';

/** Every scheme, in the order of the catalogue. This list is where a scheme is known from; all others follow it by type. */
const list = [
  presalesStandard,
  presalesQa,
  aftersalesEightGrades,
  qualitySeverity,
  starComposite,
  starRepresentative,
  centerStar,
  feeCollectionStar,
  mallStar,
  smileStar,
  serviceSeven,
  presalesKpiDetailed,
  presalesEngineerKpi,
  taobaoPresalesPoints,
  presalesProbation,
  presalesDepartment,
  presalesTargetWeights,
  seniorPresalesEngineer,
  presalesMonthlyKpi,
  ecommerceGeneral,
  presalesEngineerFormula,
  presalesQuantified,
  presalesManager,
  presalesMonthlyRatings,
  presalesOutline,
  autoDealerMedia,
] as const satisfies readonly Scheme[];

/** The id of a built-in scheme. */
export type SchemeId = (typeof list)[number]['id'];

export const schemes: readonly Scheme<SchemeId>[] = list;

const ids: ReadonlySet<string> = new Set(schemes.map(({ id }) => id));

/** Whether a scheme of this id is built in; a rules table may carry any other. */
export function isBuiltIn(id: string): id is SchemeId {
  return ids.has(id);
}
