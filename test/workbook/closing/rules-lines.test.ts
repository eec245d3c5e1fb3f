/** Rules that an earlier version sealed, with formulas as they were written. */
import { compareRules } from '../../../src/workbook/closing/compare-rules';
import { rulesOf } from '../../../src/workbook/closing/rules-lines';
import { computedRules, workbookOf } from './by-hand';

test('formulas that were kept as they were written are compared as such', async () => {
  const block = await workbookOf(computedRules()).readUsed('规则 一组');
  if (block === null) throw new Error('no rules');
  const earlier = rulesOf(block, true);
  expect(earlier.lines[4]?.[1]).toEqual({ value: 40, formula: '=B5-20' });
  expect(compareRules(earlier, block)).toEqual([]);
  const edited = { ...block, formulas: block.formulas.map((line) => line.map((one) => one && `${one}+1-1`)) };
  const places = compareRules(earlier, edited).map(({ kind, at }) => [kind, at?.row, at?.column]);
  expect(places).toEqual([['rules', 5, 1], ['rules', 6, 1]]); // prettier-ignore
});
