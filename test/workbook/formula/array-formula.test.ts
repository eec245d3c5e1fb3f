/** Formulas that must be array formulas where others are read as from before arrays, with a single cell of each range. */
import { computesArrays } from '../../../src/workbook/formula/array-formula';

test.each([
  ['=INDEX(KPIPOOL(IF(ISBLANK($H$5:$H$16),"",$H$5:$H$16),,10000,"x"),A5)', true],
  ["=STARSTREAK(IF(ISBLANK('10月 考核'!C2:K2),\"\",'10月 考核'!C2:K2),80)", true],
  ['=SUM(A1:A3*B1:B3)', true],
  ['=MAX(-A1:A3)', true],
  ['=SUM((A1:A3>2)*1)', true],
  ['=MAX(LEN(Sheet1!$A$1:$A$9))', true],
  ['=SUMPRODUCT(IF(A1:A3>1,1,0))', true],
  // Ranges handed on as they are, and single cells.
  ['=SUM(A1:A3)', false],
  ['=SUM(A1:A3)*2', false],
  ['=KPISCORE(C2:K2,$C$1:$K$1,"presales")', false],
  ['=IF(A1="","",KPIBAND(A1,"conversion"))', false],
  ['=IF(COUNT(A1:A3)<2,"",SUM(A1:A3))', false],
  ['=SUMPRODUCT((A1:A3>1)*(B1:B3))', false],
  ['=LOOKUP(2,1/(A1:A3<=5),B1:B3)', false],
  ['=COUNTIF(A1:A3,">="&B1)', false],
  // Only a text.
  ['="A1:A3*2"&B1', false],
  ['=KPIBAND(A1,"ISBLANK(A1:A3)")', false],
  // A name of another function ends the same way.
  ['=MYROUND(A1:A3)', false],
])('%s', (formula, expected) => {
  expect(computesArrays(formula)).toBe(expected);
});
