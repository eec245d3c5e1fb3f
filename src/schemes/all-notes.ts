/** Notes, decisions and source defects of every scheme. Apart from the schemes, so that what only scores need not carry them. */
import { isBuiltIn, type SchemeId } from './all';
import { ownExamples } from './own/own';
import type { Scheme, SchemeNotes } from './scheme';
import { aftersalesEightGradesNotes } from './aftersales-eight-grades.notes';
import { autoDealerMediaNotes } from './auto-dealer-media.notes';
import { centerStarNotes } from './center-star.notes';
import { ecommerceGeneralNotes } from './ecommerce-general.notes';
import { feeCollectionStarNotes } from './fee-collection-star.notes';
import { mallStarNotes } from './mall-star.notes';
import { presalesDepartmentNotes } from './presales-department.notes';
import { presalesEngineerFormulaNotes } from './presales-engineer-formula.notes';
import { presalesEngineerKpiNotes } from './presales-engineer-kpi.notes';
import { presalesKpiDetailedNotes } from './presales-kpi-detailed.notes';
import { presalesManagerNotes } from './presales-manager.notes';
import { presalesMonthlyKpiNotes } from './presales-monthly-kpi.notes';
import { presalesMonthlyRatingsNotes } from './presales-monthly-ratings.notes';
import { presalesOutlineNotes } from './presales-outline.notes';
import { presalesProbationNotes } from './presales-probation.notes';
import { presalesQaNotes } from './presales-qa.notes';
import { presalesQuantifiedNotes } from './presales-quantified.notes';
import { presalesStandardNotes } from './presales-standard.notes';
import { presalesTargetWeightsNotes } from './presales-target-weights.notes';
import { qualitySeverityNotes } from './quality-severity.notes';
import { seniorPresalesEngineerNotes } from './senior-presales-engineer.notes';
import { serviceSevenNotes } from './service-seven.notes';
import { smileStarNotes } from './smile-star.notes';
import { starCompositeNotes } from './star-composite.notes';
import { starRepresentativeNotes } from './star-representative.notes';
import { taobaoPresalesPointsNotes } from './taobao-presales-points.notes';

const notes: Readonly<Record<SchemeId, SchemeNotes>> = {
  'presales-standard': presalesStandardNotes,
  'presales-qa': presalesQaNotes,
  'aftersales-eight-grades': aftersalesEightGradesNotes,
  'quality-severity': qualitySeverityNotes,
  'star-composite': starCompositeNotes,
  'star-representative': starRepresentativeNotes,
  'center-star': centerStarNotes,
  'fee-collection-star': feeCollectionStarNotes,
  'mall-star': mallStarNotes,
  'smile-star': smileStarNotes,
  'service-seven': serviceSevenNotes,
  'presales-kpi-detailed': presalesKpiDetailedNotes,
  'presales-engineer-kpi': presalesEngineerKpiNotes,
  'taobao-presales-points': taobaoPresalesPointsNotes,
  'presales-probation': presalesProbationNotes,
  'presales-department': presalesDepartmentNotes,
  'presales-target-weights': presalesTargetWeightsNotes,
  'senior-presales-engineer': seniorPresalesEngineerNotes,
  'presales-monthly-kpi': presalesMonthlyKpiNotes,
  'ecommerce-general': ecommerceGeneralNotes,
  'presales-engineer-formula': presalesEngineerFormulaNotes,
  'presales-quantified': presalesQuantifiedNotes,
  'presales-manager': presalesManagerNotes,
  'presales-monthly-ratings': presalesMonthlyRatingsNotes,
  'presales-outline': presalesOutlineNotes,
  'auto-dealer-media': autoDealerMediaNotes,
};

/** None for a scheme that is neither built in nor an example of our own. */
export function schemeNotes(scheme: Scheme): SchemeNotes {
  if (isBuiltIn(scheme.id)) return notes[scheme.id];
  return ownExamples.find((one) => one.scheme === scheme)?.notes ?? { decisions: [], defects: [] };
}
