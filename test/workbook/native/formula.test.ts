/** Formulas taken apart and put together again. */
import { callsOf, replaced, withInner } from '../../../src/workbook/formula/calls';
import { partOf, rangeOf, textOf } from '../../../src/workbook/formula/range';
import { absoluteFrom, relativeTo } from '../../../src/workbook/formula/relative';
import { tokensOf } from '../../../src/workbook/formula/tokens';

const FORMULAS = [
  '=IF(COUNTBLANK(C5)>0,"",KPIBAND(C5,"conversion","presales-standard"))',
  '=KPISCORE(IF(ISBLANK(C5:P5),"",C5:P5),"id",,$C$2)',
  "=SUM('July ''26 (1)'!$B$2:D9,规则!A1)-1.5E-3%",
  '=CHOOSE({1,2},TRANSPOSE($O$4:$V$4),TRANSPOSE(IF(ISBLANK(O5:V5),"",O5:V5)))',
  '=KPIBAND( 1-0.45 , "a ""quoted"", name" )&"(x"',
  '=-A1^2+(B1<>C1)*Table1[[#This Row],[金额]]',
  '=INDEX(A:A,2):INDEX($1:$3,1)+StarBand_x.y',
  '=#N/A',
  '',
];

test.each(FORMULAS)('the tokens of %s are the formula again', (formula) => {
  expect(
    tokensOf(formula)
      .map((token) => token.text)
      .join(''),
  ).toBe(formula);
});

test.each([
  ['=A1+$B$2', ['A1', '$B$2']],
  ["='规则 1'!$C$5:$C$9*LOG10(A1)", ["'规则 1'!$C$5:$C$9", 'A1']],
  ['=规则!A1&"B2"&ABC1234X&A1B', ['规则!A1']],
  ['=SUM(A:C,2:3)', ['A:C', '2:3']],
])('the references of %s', (formula, references) => {
  const found = tokensOf(formula).filter((token) => token.kind === 'reference');
  expect(found.map((token) => token.text)).toEqual(references);
});

test.each([
  ['=KPIBAND(A1,"x")+SUM(B1)', ['KPIBAND', 'SUM']],
  ['=IF(A1="","(",KPIGRADE((B1+C1)*2))', ['IF', 'KPIGRADE']],
  ['=(KPIBAND(A1,"x"))', ['KPIBAND']],
  ['=_xldudf_KPIBAND(A1,"x")+kpigrade(A1)', ['KPIBAND', 'KPIGRADE']],
  ['=A1', []],
])('the calls of %s', (formula, names) => {
  expect(
    callsOf(formula)
      .flatMap(withInner)
      .map((call) => call.name),
  ).toEqual(names);
});

test('arguments keep their places, lists and nested calls', () => {
  const [call] = callsOf('=KPISALARY(B5,(C5+1),,"a,b",{1,2;3,4},IF(A1,2,3))');
  expect(call?.args.map((argument) => argument.text)).toEqual([
    'B5',
    '(C5+1)',
    '',
    '"a,b"',
    '{1,2;3,4}',
    'IF(A1,2,3)',
  ]);
  expect(callsOf('=NA()')[0]?.args).toEqual([]);
});

test('calls are replaced where they stand', () => {
  const formula = '=F(1)+G(2)+F(3)';
  const replacements = callsOf(formula).map(({ start, end, name }) => ({ start, end, text: `<${name}>` }));
  expect(replaced(formula, replacements)).toBe('=<F>+<G>+<F>');
});

test.each([
  ['C5', 'C5', 'C5'],
  ['$C$5:F5', 'E5', 'C5:F5'],
  ["'July ''26'!$C$5:$F$7", "'July ''26'!$E$5", "'July ''26'!$C$5:$F$7"],
  ['F7:C5', 'E5', 'C5:F7'],
])('the cells of %s', (text, third, whole) => {
  const range = rangeOf(text);
  if (range === undefined) throw new Error('no range');
  if (range.columns > 2) expect(partOf(range, { row: 0, column: 2 })).toBe(third);
  expect(textOf(range)).toBe(whole);
});

test.each(['A:C', '1:3', 'A1+1', 'name', '"A1"', 'A1,B2'])('%s is no range of cells', (text) => {
  expect(rangeOf(text)).toBeUndefined();
});

describe('a formula as seen from its own cell', () => {
  test.each([
    ['=A5+$B$2*C$4-$D5', '=B6+$B$2*D$4-$D6'],
    ['=\'规则 A1\'!$C$5:D9&"A1"', '=\'规则 A1\'!$C$5:E10&"A1"'],
    ["=SUM('x A1'!A:A,名A1,LOG10(A5),规则!B5)", "=SUM('x A1'!A:A,名A1,LOG10(B6),规则!C6)"],
  ])('%s one row down and one column to the right', (formula, moved) => {
    const relative = relativeTo(formula, 4, 0);
    expect(absoluteFrom(relative, 4, 0)).toBe(formula);
    expect(absoluteFrom(relative, 5, 1)).toBe(moved);
  });

  test('has none where a reference would leave the sheet', () => {
    expect(absoluteFrom(relativeTo('=A5', 4, 1), 4, 0)).toBeUndefined();
  });
});
