/** Native formulas say what the functions say: every scheme, every boundary, everything outside its domain. */
import { schemes } from '../../src/schemes/all';
import { filled } from '../support/schemes';
import { allCases } from '../workbook/native/all-cases';
import { compareInUniver } from '../workbook/native/in-univer';

test.each(schemes.map((scheme) => [scheme.id, filled(scheme)] as const))('%s', async (_, scheme) => {
  const { compared, differences } = await compareInUniver(scheme, allCases(scheme));
  expect(differences.slice(0, 12)).toEqual([]);
  expect(compared).toBeGreaterThan(20);
});
