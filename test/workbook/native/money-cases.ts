/** Salaries, commissions and ranks as sheets of cases. */
import type { Cell } from '../../../src/core/cell';
import type { Scheme } from '../../../src/schemes/scheme';
import { examplesOf } from '../../../src/schemes/all-examples';
import { cellAddress } from '../../../src/workbook/formula/address';
import type { CaseRow } from './sheet-cases';

/** Every level by every name, examples, and what cannot be paid. */
export function salaryCases(scheme: Scheme): readonly CaseRow[] {
  const { pay } = scheme;
  if (pay === undefined) return [];
  const names = pay.levels.flatMap((level) =>
    [level.label, ...(level.aliases ?? []), level.code ?? []].flat(),
  );
  const probation =
    pay.probation === undefined
      ? []
      : ['试用', '试用期', ...names.map((name) => `试用${name}`), '试用期三级'];
  const extra: Cell = pay.commission ? 1234.565 : null;
  const known = [...names, ...probation].map((name, at): readonly Cell[] => [name, 61.5 + at * 3.217, extra]);
  const examples = examplesOf(scheme).flatMap((one): readonly (readonly Cell[])[] =>
    (one.kind === 'assessment' || one.kind === 'history') && one.pay !== undefined
      ? [
          [
            one.pay.level,
            one.kind === 'history' ? one.pay.score : (one.total ?? null),
            one.pay.commission ?? null,
          ],
        ]
      : [],
  );
  const first = names[0] ?? '';
  const odd: readonly (readonly Cell[])[] = [
    [` ${first} `, 80, null],
    [first, null, null],
    [first, 101, null],
    [first, -1, null],
    [first, 'abc', null],
    [first, 80, -5],
    [first, 80, 0],
    ['不存在', 80, null],
    [null, 80, null],
    [null, null, null],
    [first, 66.665, 0.005],
    [first, 100, 1.005],
    ['试用', null, null],
  ];
  const parts = ['total', 'base', 'bonus', ...(pay.commission ? ['commission'] : [])];
  return [...known, ...examples, ...odd].map((cells): CaseRow => ({
    cells,
    formulas: (row) =>
      parts.map(
        (part) =>
          `=KPISALARY(${cellAddress(row, 0)},${cellAddress(row, 1)},${cellAddress(row, 2)},"${scheme.id}","${part}")`,
      ),
  }));
}

const RATES: readonly (readonly Cell[])[] = [
  [1000, 0.01],
  [10000, 0.02],
  [50000.5, 0.035],
  [null, null],
];

/** Amounts around every threshold; the table stands in the first rows beside them. */
export function commissionCases(): readonly CaseRow[] {
  const amounts: readonly Cell[] = [
    0,
    999.99,
    1000,
    1000.01,
    9999.99,
    10000,
    10000.01,
    50000.49,
    50000.5,
    50000.51,
    1e6,
    123.456,
    -1,
    'abc',
    null,
  ];
  return amounts.map((amount, at): CaseRow => ({
    cells: [amount, ...(RATES[at] ?? [null, null])],
    formulas: (row) =>
      ['', ',"tiered"', ',"linear"'].map(
        (method) => `=KPICOMMISSION(${cellAddress(row, 0)},$B$1:$C$4${method})`,
      ),
  }));
}

/** Amounts, days worked and due, around what they may be. */
export function prorateCases(): readonly CaseRow[] {
  const rows: readonly (readonly Cell[])[] = [
    [2500, 11, 22],
    [3000, 20, 21.75],
    [1000, 1, 3],
    [1, 1, 8],
    [-1, 1, 8],
    [1.005, 22, 22],
    [4305.55, 9.5, 23],
    [2500, 0, 22],
    [2500, 22, 22],
    [2500, 22.5, 22],
    [2500, -1, 22],
    [2500, 0, 0],
    [2500, null, 22],
    [2500, 11, null],
    ['abc', 11, 22],
    [2500, 'abc', 22],
    [null, 11, 22],
    [2500, 45292, 45300],
    [1e13, 1, 2],
  ];
  return rows.map((cells): CaseRow => ({
    cells,
    formulas: (row) =>
      ['', ',0.1', ',1', ',10'].map(
        (step) => `=KPIPRORATE(${[0, 1, 2].map((at) => cellAddress(row, at)).join(',')}${step})`,
      ),
  }));
}

/** Teams one below the other; blanks take no part. */
export const TEAM: readonly (readonly Cell[])[] = [
  [90, 5000],
  [95, 4000],
  [90, 6000],
  [90, 6000],
  [80, null],
  [80, 0],
  [null, 100],
  [70.5, null],
  [88.05, 12.5],
];
