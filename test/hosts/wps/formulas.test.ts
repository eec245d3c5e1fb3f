/** Formulas: kept, told apart from text, calculated by the test's evaluator. */
import { assign, put, start } from './support';

test('Formula gives the text of constants, and does not tell text from a formula', () => {
  const { range } = start();
  put(range('A1:F1'), [[1.5, true, "'=1+1", null, '=B1', 'a']]);
  expect(range('A1:F1').Formula).toEqual([['1.5', 'TRUE', '=1+1', '', '=B1', 'a']]);
  expect([range('C1').HasFormula, range('E1').HasFormula, range('C1:E1').HasFormula]).toEqual([
    false,
    true,
    null,
  ]);
  expect([range('C1').Value2, range('C1').PrefixCharacter]).toEqual(['=1+1', "'"]);
});

test('without an evaluator a formula gives 0', () => {
  const { range } = start();
  put(range('A1'), '=B1');
  expect(range('A1').Value2).toBe(0);
});

test('the evaluator is given the formula and its place, counted from 0', () => {
  const { range } = start({
    evaluate: (formula, { sheet, row, column }) => `${formula} ${sheet} ${row} ${column}`,
  });
  assign(range('B3'), { Formula: '=A1' });
  expect(range('B3').Value2).toBe('=A1 Sheet1 2 1');
});

test('while calculation is manual, values stay until calculated', () => {
  let rate = 1;
  const { host, range } = start({ evaluate: () => rate });
  put(range('A1'), '=X1');
  expect(range('A1').Value2).toBe(1);
  host.application.Calculation = -4135;
  rate = 2;
  put(range('X1'), 5);
  expect([range('A1').Value2, host.application.CalculationState]).toEqual([1, 2]);
  host.application.CalculateFull();
  expect([range('A1').Value2, host.application.CalculationState]).toEqual([2, 0]);
});

describe('spilling', () => {
  const rows = [
    [1, 2],
    [3, null],
  ];
  const spilled = (formula: 'Formula' | 'Formula2', spilledFormula: 'none' | 'parent' = 'none') => {
    const started = start({ evaluate: () => rows, spilledFormula });
    assign(started.range('B2'), { [formula]: '=F()' });
    return started;
  };

  test('a formula written through Formula2 fills the cells beside it, a blank as 0', () => {
    const { range } = spilled('Formula2');
    expect(range('B2:C3').Value2).toEqual([[1, 2], [3, 0]]); // prettier-ignore
    expect([range('B2').HasSpill, range('C3').HasSpill, range('D2').HasSpill]).toEqual([true, true, false]);
    expect(range('C3').SpillParent.Address(false, false)).toBe('B2');
    expect(range('B2').SpillingToRange.Address(false, false)).toBe('B2:C3');
  });

  test('one written through Formula shows its first value', () => {
    expect(spilled('Formula').range('B2:C3').Value2).toEqual([[1, null], [null, null]]); // prettier-ignore
  });

  test('what stands in the way makes it an error', () => {
    const { range } = spilled('Formula2');
    put(range('C3'), 'in the way');
    expect(range('B2:C2').Value2).toEqual([[-2146826243, null]]);
  });

  test.each([
    ['none', '2'],
    ['parent', '=F()'],
  ] as const)('Formula of a filled cell (%s)', (mode, expected) => {
    expect(spilled('Formula2', mode).range('C2').Formula).toBe(expected);
  });
});
