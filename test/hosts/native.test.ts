/** Native formulas say what the functions say: every scheme, every worked example, every boundary. */
import { schemes } from '../../src/schemes/all';
import { filled } from '../support/schemes';
import { commissionCases, salaryCases } from '../workbook/native/money-cases';
import { bandCases, rowCases, totalCases } from '../workbook/native/sheet-cases';
import { historyCases, issueCases, periodCases, rewardCases } from '../workbook/native/star-cases';
import { compareInUniver } from '../workbook/native/in-univer';

describe.each(schemes.map((scheme) => [scheme.id, filled(scheme)] as const))('%s', (_, scheme) => {
  it('gives the same scores, totals, grades and bonuses', async () => {
    const groups = scheme.aggregation === undefined ? [] : [bandCases(scheme), rowCases(scheme)];
    const outcome = await compareInUniver(scheme, [
      ...groups,
      totalCases(scheme),
      salaryCases(scheme),
      historyCases(scheme),
      periodCases(scheme),
      rewardCases(scheme),
      issueCases(scheme),
      scheme.number === 1 ? commissionCases() : [],
    ]);
    console.log(scheme.id, outcome.compared, outcome.longest);
    expect(outcome.differences.slice(0, 12)).toEqual([]);
  });
});
