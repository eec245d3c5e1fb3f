/** Relative rules, floors and caps as native formulas over a rules sheet: what the functions give, or a reason why not. */
import type { Cell } from '../../src/core/cell';
import { printTable } from '../../src/core/table/print';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Indicator, InputCell, RelativeRule } from '../../src/schemes/indicator';
import type { Scheme } from '../../src/schemes/scheme';
import { addedRules } from '../../src/workbook/native/added-rules';
import { translate } from '../../src/workbook/native/translate';
import type { Content, Write } from '../../src/workbook/port';
import { callRaw } from '../support/call';
import { indicator, scheme } from '../support/broken';
import { same } from '../workbook/native/same';

const cellsOf = (...kinds: readonly InputCell['input'][]): readonly InputCell[] =>
  kinds.map((input, at) => ({ key: `c${at}`, label: { zh: `格${at}`, en: `Cell ${at}` }, input }));
const relative = (
  key: string,
  more: Partial<RelativeRule>,
  ...kinds: readonly InputCell['input'][]
): Indicator =>
  indicator(
    key,
    { kind: 'relative', max: 20, better: 'higher', ...more },
    { input: cellsOf('number', 'number', ...kinds) },
  );

const team: Scheme = scheme(
  {
    coefficient: 'score',
    pay: { levels: [{ label: '初级', base: 2000, bonus: 300 }], commission: true },
    payLimits: { bonus: { floor: 100, ceiling: 240 }, commission: { floor: -50, ceiling: 1000 } },
  },
  relative('plain', {}),
  relative('less', { better: 'lower', cap: 1.2, months: 2 }, 'seconds', 'seconds'),
  relative('few', { cap: 1.2, small: 3, target: 40 }, 'count'),
  relative(
    'ranked',
    {
      cap: 1.3,
      ceilings: [
        { share: 0.2, score: 26 },
        { share: 0.9, score: 22 },
      ],
    },
    'count',
    'count',
  ),
  indicator('limited', { kind: 'manual', max: 20 }, { input: 'points', floor: 4, ceiling: 15 }),
);

const CASES: readonly (readonly [string, readonly Cell[]])[] = [
  ['KPIBAND(A1:B1,"plain",R)', [50, 60]],
  ['KPIBAND(A1:B1,"plain",R)', [50, 3]],
  ['KPIBAND(A1:B1,"plain",R)', [50, 0]],
  ['KPIBAND(A1:B1,"plain",R)', [null, 60]],
  ['KPIBAND(A1:B1,"plain",R)', ['不适用', 60]],
  ['KPIBAND(A1:D1,"less",R)', [30, 40, 90, 40]],
  ['KPIBAND(A1:D1,"less",R)', [10, 40, 41, 40]],
  ['KPIBAND(A1:C1,"few",R)', [30, 60, 4]],
  ['KPIBAND(A1:C1,"few",R)', [30, 60, 3]],
  ['KPIBAND(A1:C1,"few",R)', [60, 60, 1]],
  ['KPIBAND(A1:C1,"few",R)', [60, 60, 0]],
  ['KPIBAND(A1:C1,"few",R)', [60, 60, 2.5]],
  ['KPIBAND(A1:D1,"ranked",R)', [90, 60, 10, 2]],
  ['KPIBAND(A1:D1,"ranked",R)', [90, 60, 10, 3]],
  ['KPIBAND(A1:D1,"ranked",R)', [90, 60, 10, 9]],
  ['KPIBAND(A1:D1,"ranked",R)', [90, 60, 10, 10]],
  ['KPIBAND(A1:D1,"ranked",R)', [90, 60, 10, 11]],
  ['KPIBAND(A1:D1,"ranked",R)', [90, 60, 15, 3]],
  // Without people and rank: the score before its ceiling.
  ['KPIBAND(A1:B1,"ranked",R)', [90, 60]],
  ['KPIBAND(A1:B1,"ranked",R)', [50, 60]],
  ['KPIBAND(A1:B1,"ranked",R)', [50, null]],
  ['KPIBAND(A1,"limited",R)', [15.01]],
  ['KPIBAND(A1,"limited",R)', [15]],
  ['KPIBAND(A1,"limited",R)', [3.99]],
  ['KPIBAND(A1,"limited",R)', [21]],
  ['KPISCORE(A1:N1,R)', [50, 60, 30, 40, 90, 40, 30, 60, 3, 90, 60, 10, 2, 19]],
  ['KPISCORE(A1:N1,R)', [1, 3, 30, 70, 90, 70, 30, 70, 4, 9, 7, 7, 2, 1]],
  ['KPIRATIO(A1,R)', [112.5]],
  ['KPIBONUS(A1,B1,R)', [80, 300]],
  ['KPIBONUS(A1,B1,R)', [80.01, 300]],
  ['KPIBONUS(A1,B1,R)', [79.99, 300]],
  ['KPIBONUS(A1,B1,R)', [33.33, 300]],
  ['KPIBONUS(A1,B1,R)', [33.34, 300]],
  ['KPISALARY(A1,B1,C1,R)', ['初级', 90, 1200]],
  ['KPISALARY(A1,B1,C1,R)', ['初级', 20, -80]],
  ['KPISALARY(A1,B1,C1,R)', ['初级', 50, null]],
  ['KPISALARY(A1,B1,C1,R,"commission")', ['初级', 50, 1000.01]],
  ['KPISALARY(A1,B1,C1,R,"bonus")', ['初级', 50, 0]],
];

const grid = printTable(team, { decisions: [], defects: [] }, 'zh');
const rules = addedRules(team, '规则', 'R_team', 'zh');
const tables = { ofScheme: () => ({ zh: '没有', en: 'none' }), at: () => rules.reference };

/** Arguments as a host hands them over: ranges from the first row, `R` the rules table. */
function valueOf(call: string, row: readonly Cell[]): Cell {
  const [, name = '', list = ''] = /^([A-Z]+)\((.*)\)$/.exec(call) ?? [];
  const args = list.split(',').map((argument) => {
    if (argument === 'R') return grid;
    if (argument.startsWith('"')) return argument.slice(1, -1);
    const [from = 'A', to = from] = argument.split(':').map((address) => address.replace(/\d/g, ''));
    return [row.slice(from.charCodeAt(0) - 65, to.charCodeAt(0) - 64).map((cell) => cell ?? null)];
  });
  return callRaw(name, args) as Cell;
}

const host = bootHeadless();
afterAll(() => host.dispose());

test('every call is the same in native formulas', async () => {
  const writes = CASES.flatMap(([call, row], at): readonly Write[] => {
    const sheet = `例${at}`;
    const [[native = ''] = []] = translate(`=${call}`, {
      tables,
      cellAt: (_, r, c) => (r === 0 ? (row[c] ?? null) : null),
    });
    return [
      { kind: 'addSheet', name: sheet },
      {
        kind: 'write',
        area: { sheet, row: 0, column: 0, rows: 1, columns: row.length },
        contents: [row as readonly Content[]],
      },
      {
        kind: 'write',
        area: { sheet, row: 0, column: 20, rows: 1, columns: 1 },
        contents: [[{ formula: native }]],
      },
    ];
  });
  const applied = await host.workbook.apply({ title: 'all', writes: [...rules.writes, ...writes] });
  expect(applied.ok).toBe(true);
  const differing: unknown[] = [];
  for (const [at, [call, row]] of CASES.entries()) {
    const { cells } = await host.workbook.read({ sheet: `例${at}`, row: 0, column: 20, rows: 1, columns: 1 });
    const [expected, came] = [valueOf(call, row), cells[0]?.[0] ?? null];
    if (!same(expected, came)) differing.push([call, row, expected, came]);
  }
  expect(differing).toEqual([]);
});

test('a scheme of which something may not apply is refused, with the reason', () => {
  const loose = scheme(
    {},
    indicator('a', { kind: 'manual', max: 10 }, { input: 'points', mayNotApply: true }),
  );
  const added = addedRules(loose, '规则', 'R_loose', 'zh');
  const call = (): unknown =>
    translate('=KPISCORE(A1,R)', { tables: { ...tables, at: () => added.reference }, cellAt: () => null });
  expect(call).toThrow(/change from row to row/);
});
