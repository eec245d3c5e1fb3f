/** The worked examples of every scheme. Apart from the schemes, so that what only scores need not carry them. */
import { isBuiltIn, type SchemeId } from './all';
import type { Scheme } from './scheme';
import type { Example } from './example';
import { aftersalesEightGradesExamples } from './aftersales-eight-grades.examples';
import { autoDealerMediaExamples } from './auto-dealer-media.examples';
import { centerStarExamples } from './center-star.examples';
import { ecommerceGeneralExamples } from './ecommerce-general.examples';
import { feeCollectionStarExamples } from './fee-collection-star.examples';
import { mallStarExamples } from './mall-star.examples';
import { presalesDepartmentExamples } from './presales-department.examples';
import { presalesEngineerFormulaExamples } from './presales-engineer-formula.examples';
import { presalesEngineerKpiExamples } from './presales-engineer-kpi.examples';
import { presalesKpiDetailedExamples } from './presales-kpi-detailed.examples';
import { presalesManagerExamples } from './presales-manager.examples';
import { presalesMonthlyKpiExamples } from './presales-monthly-kpi.examples';
import { presalesMonthlyRatingsExamples } from './presales-monthly-ratings.examples';
import { presalesOutlineExamples } from './presales-outline.examples';
import { presalesProbationExamples } from './presales-probation.examples';
import { presalesQaExamples } from './presales-qa.examples';
import { presalesQuantifiedExamples } from './presales-quantified.examples';
import { presalesStandardExamples } from './presales-standard.examples';
import { presalesTargetWeightsExamples } from './presales-target-weights.examples';
import { qualitySeverityExamples } from './quality-severity.examples';
import { seniorPresalesEngineerExamples } from './senior-presales-engineer.examples';
import { serviceSevenExamples } from './service-seven.examples';
import { smileStarExamples } from './smile-star.examples';
import { starCompositeExamples } from './star-composite.examples';
import { starRepresentativeExamples } from './star-representative.examples';
import { taobaoPresalesPointsExamples } from './taobao-presales-points.examples';

const examples: Readonly<Record<SchemeId, readonly Example[]>> = {
  'presales-standard': presalesStandardExamples,
  'presales-qa': presalesQaExamples,
  'aftersales-eight-grades': aftersalesEightGradesExamples,
  'quality-severity': qualitySeverityExamples,
  'star-composite': starCompositeExamples,
  'star-representative': starRepresentativeExamples,
  'center-star': centerStarExamples,
  'fee-collection-star': feeCollectionStarExamples,
  'mall-star': mallStarExamples,
  'smile-star': smileStarExamples,
  'service-seven': serviceSevenExamples,
  'presales-kpi-detailed': presalesKpiDetailedExamples,
  'presales-engineer-kpi': presalesEngineerKpiExamples,
  'taobao-presales-points': taobaoPresalesPointsExamples,
  'presales-probation': presalesProbationExamples,
  'presales-department': presalesDepartmentExamples,
  'presales-target-weights': presalesTargetWeightsExamples,
  'senior-presales-engineer': seniorPresalesEngineerExamples,
  'presales-monthly-kpi': presalesMonthlyKpiExamples,
  'ecommerce-general': ecommerceGeneralExamples,
  'presales-engineer-formula': presalesEngineerFormulaExamples,
  'presales-quantified': presalesQuantifiedExamples,
  'presales-manager': presalesManagerExamples,
  'presales-monthly-ratings': presalesMonthlyRatingsExamples,
  'presales-outline': presalesOutlineExamples,
  'auto-dealer-media': autoDealerMediaExamples,
};

/** None for a scheme that is not built in. */
export function examplesOf(scheme: Scheme): readonly Example[] {
  return isBuiltIn(scheme.id) ? examples[scheme.id] : [];
}
