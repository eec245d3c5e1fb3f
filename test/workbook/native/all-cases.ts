/** Every case of a scheme, one sheet per kind. */
import type { Scheme } from '../../../src/schemes/scheme';
import { commissionCases, prorateCases, salaryCases } from './money-cases';
import { bandCases, rowCases, totalCases, type CaseRow } from './sheet-cases';
import { historyCases, issueCases, periodCases, rewardCases } from './star-cases';

export function allCases(scheme: Scheme): readonly (readonly CaseRow[])[] {
  const scored = scheme.aggregation !== undefined;
  return [
    scored ? bandCases(scheme) : [],
    scored ? rowCases(scheme) : [],
    totalCases(scheme),
    salaryCases(scheme),
    historyCases(scheme),
    periodCases(scheme),
    rewardCases(scheme),
    issueCases(scheme),
    // What needs no scheme: once is enough.
    ...(scheme.number === 1 ? [commissionCases(), prorateCases()] : []),
  ].filter((rows) => rows.length > 0);
}
