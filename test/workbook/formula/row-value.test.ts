/** What a formula of a row shows once other cells of its row have changed. */
import type { Cell } from '../../../src/core/cell';
import { toNumber } from '../../../src/core/number/exact';
import { valueInRow } from '../../../src/workbook/formula/row-value';

/** Row 5 holds A5 = 王芳, B5 = 2000, C5 = 100.1, D5 = "1,200", E5 blank, F5 = "缺", G5 an error; H5 cannot be told. $B$1 is 0.5. */
const ROW: readonly (Cell | undefined)[] = [
  '王芳',
  2000,
  100.1,
  '1,200',
  null,
  '缺',
  { error: '#N/A' },
  undefined,
];
const TITLES = ['姓名', '底薪', '绩效 奖金', '提成'];
const cells = {
  at: (row: number, column: number): Cell | undefined => (row === 4 ? ROW[column] : row === 0 ? 0.5 : 7),
  titled: (title: string) => (TITLES.includes(title) ? TITLES.indexOf(title) : undefined),
};
const valueOf = (formula: string): number | undefined => {
  const value = valueInRow(formula, 4, cells);
  return value === undefined ? undefined : toNumber(value);
};

test.each([
  ['=B5+C5', 2100.1],
  ['=B5+C5+D5+E5', 3300.1],
  ['=+B5-C5', 1899.9],
  ['=-B5', -2000],
  ['= $B5 + C$5 ', 2100.1],
  ['=SUM(B5:C5)', 2100.1],
  // A number typed as text counts for an operator and not for SUM.
  ['=SUM(B5:F5)', 2100.1],
  ['=SUM(B5,C5)+D5', 3300.1],
  ['=SUM(B5:C5,100)-B5', 200.1],
  ['=SUM(B5*2,C5)', 4100.1],
  ['=SUM(B5)', 2000],
  ['=(B5+C5)*2', 4200.2],
  ['=B5*80%', 1600],
  ['=B5*$B$1', 1000],
  ['=B5/22*11', 1000],
  ['=B5-C5*3', 1699.7],
  ['=B5/4/5', 100],
  ['=ROUND(C5/3,2)', 33.37],
  ['=ROUND(B5/3,0)', 667],
  ['=MAX(B5,C5)', 2000],
  ['=MIN(B5:C5,50)', 50],
  ['=0.1+0.2', 0.3],
  ['=Pay[[#This Row],[底薪]]+Pay[[#This Row],[绩效 奖金]]', 2100.1],
  ['=[@底薪]+[@[绩效 奖金]]', 2100.1],
  ['=SUM([@底薪],[@提成])', 2000],
] as const)('%s is %d', (formula, value) => expect(valueOf(formula)).toBe(value));

test.each([
  '=B5+F5',
  '=B5+G5',
  '=SUM(B5:G5)',
  '=B5+H5',
  '=SUM(B5:H5)',
  '=B5/E5',
  '=B5+A5',
  '=IF(B5>0,B5,0)',
  '=VLOOKUP(A5,表,2,0)',
  '=明细!B5+B5',
  '=B5:C5',
  '=B5+',
  '=(B5',
  '=B5^2',
  '=B5&C5',
  '=SUM(B:B)',
  '=[@没有]+1',
  '=底薪+1',
  '=ROUND(B5,-2)',
  '=ROUND(B5)',
  '=MAX()',
  '=',
  '=B5 C5',
])('of %s nobody says a value', (formula) => expect(valueOf(formula)).toBeUndefined());
