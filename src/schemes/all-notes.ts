/** Notes, decisions and source defects of every scheme. Apart from the schemes, so that what only scores need not carry them. */
import type { Scheme, SchemeNotes } from './scheme';
import { aftersalesEightGradesNotes } from './aftersales-eight-grades';
import { autoDealerMediaNotes } from './auto-dealer-media';
import { centerStarNotes } from './center-star';
import { ecommerceGeneralNotes } from './ecommerce-general';
import { feeCollectionStarNotes } from './fee-collection-star';
import { mallStarNotes } from './mall-star';
import { presalesDepartmentNotes } from './presales-department';
import { presalesEngineerFormulaNotes } from './presales-engineer-formula';
import { presalesEngineerKpiNotes } from './presales-engineer-kpi';
import { presalesKpiDetailedNotes } from './presales-kpi-detailed';
import { presalesManagerNotes } from './presales-manager';
import { presalesMonthlyKpiNotes } from './presales-monthly-kpi';
import { presalesMonthlyRatingsNotes } from './presales-monthly-ratings';
import { presalesOutlineNotes } from './presales-outline';
import { presalesProbationNotes } from './presales-probation';
import { presalesQaNotes } from './presales-qa';
import { presalesQuantifiedNotes } from './presales-quantified';
import { presalesStandardNotes } from './presales-standard';
import { presalesTargetWeightsNotes } from './presales-target-weights';
import { qualitySeverityNotes } from './quality-severity';
import { seniorPresalesEngineerNotes } from './senior-presales-engineer';
import { serviceSevenNotes } from './service-seven';
import { smileStarNotes } from './smile-star';
import { starCompositeNotes } from './star-composite';
import { starRepresentativeNotes } from './star-representative';
import { taobaoPresalesPointsNotes } from './taobao-presales-points';

const notes: Readonly<Record<string, SchemeNotes>> = {
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

export function schemeNotes(scheme: Scheme): SchemeNotes {
  return notes[scheme.id] ?? { decisions: [], defects: [] };
}
