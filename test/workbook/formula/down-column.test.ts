/** A formula written down a column is what it reads as from each of its cells. */
import { absoluteFrom, downColumn, relativeTo } from '../../../src/workbook/formula/relative';

const FORMULAS = [
  '=A5+$B5*C$5-$D$5',
  '=SUM(A1:A5)+SUM(B$1:B5)&"A5"',
  `=IF(COUNTBLANK(D5:P5)>0,"",KPIBAND(D5:P5,"a"))`,
  `='A5''s'!B4+七月!$C6*LOG10(AB5)`,
  '=A1&A2&A9&A10&A99',
  '=PI()',
];

test.each(FORMULAS)('%s', (formula) => {
  const relative = relativeTo(formula, 4, 3);
  for (const column of [3, 0, 27]) {
    const textAt = downColumn(relative, column);
    for (const row of [4, 0, 3, 5, 8, 9, 99, 999, 1_048_000])
      expect([row, textAt(row)]).toEqual([row, absoluteFrom(relative, row, column)]);
  }
  expect(downColumn(relative, 3)(4)).toBe(formula);
});
