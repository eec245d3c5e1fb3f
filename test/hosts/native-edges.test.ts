/** Native formulas where tables are edited and numbers are a hair off: as the function, or refused by name. */
import type { Cell } from '../../src/core/cell';
import type { Scheme } from '../../src/schemes/scheme';
import type { ByRole } from '../../src/schemes/stars';
import { bands, indicator, scheme } from '../support/broken';
import { filled, schemeById } from '../support/schemes';
import { allCases } from '../workbook/native/all-cases';
import { compareInUniver, sheetOf } from '../workbook/native/in-univer';
import { rowCases, type CaseRow } from '../workbook/native/sheet-cases';
import { functionValue } from '../workbook/native/function-values';
import { addedRules } from '../../src/workbook/native/added-rules';

/** Smile stars whose figures all differ by role: the second role's are `more` than the first one's. */
function byRole(): Scheme {
  const { stars, ...rest } = filled(schemeById('smile-star'));
  if (stars?.kind !== 'ladder') throw new Error('no ladder');
  const differ = (figure: ByRole, more: number): ByRole => {
    const own = typeof figure === 'number' ? figure : Math.min(...Object.values(figure));
    return { 话务员: own, 在线客服员: own + more };
  };
  const steps = stars.steps.map((step) => ({
    ...step,
    window: differ(step.window, 1),
    atLeast: differ(step.atLeast, 2.5),
    ...(step.reward === undefined ? {} : { reward: differ(step.reward, 100) }),
  }));
  return { ...rest, stars: { ...stars, steps } };
}

/** Composite stars that ask for some of the months alone: 2 of 3, 5 of 6, 1 of 12 … */
function someMonths(): Scheme {
  const { stars, ...rest } = filled(schemeById('star-composite'));
  if (stars?.kind !== 'ladder') throw new Error('no ladder');
  const steps = stars.steps.map((step, index) => ({
    ...step,
    need: Math.max(1, Number(step.window) - 1 - (index % 2)),
    ...(step.quota === undefined ? {} : { quota: { atMost: 0.2 } }),
  }));
  return { ...rest, stars: { ...stars, steps } };
}

test('n of m months', async () => {
  const { compared, differences } = await compareInUniver(someMonths(), allCases(someMonths()));
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(50);
});

test('windows, thresholds and rewards by role', async () => {
  const { compared, differences } = await compareInUniver(byRole(), allCases(byRole()));
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(50);
});

/** 甲 and 丙 in one group, 乙 between them in another; calls name a scheme that there is. */
const interleaved = scheme({
  id: 'service-seven',
  aggregation: {
    kind: 'groups',
    order: ['a', 'b', 'c'],
    groups: [
      {
        key: 'g1',
        label: { zh: '一', en: 'one' },
        weight: 0.7,
        total: {
          kind: 'weighted',
          indicators: [
            { ...indicator('a', bands('higher', 90, 80)), weight: 0.25 },
            { ...indicator('c', bands('lower', 5, 8)), weight: 0.75 },
          ],
        },
      },
      {
        key: 'g2',
        label: { zh: '二', en: 'two' },
        weight: 0.3,
        total: { kind: 'weighted', indicators: [{ ...indicator('b', bands('higher', 3)), weight: 1 }] },
      },
    ],
  },
});

test('groups whose inputs stand between each other', async () => {
  // 0.7 × (0.25 × 99 + 0.75 × 100) + 0.3 × 100; then 乙 below its edge; then 甲 and 丙 below theirs.
  const known: readonly (readonly [readonly Cell[], number])[] = [
    [[85, 3, 5], 99.825],
    [[90, 2.99, 8], 69.475],
    [[79, 3, 9], 30],
  ];
  const rows: readonly CaseRow[] = known.map(([cells]) => ({
    cells,
    formulas: (row) => [`=KPISCORE(A${row + 1}:C${row + 1},"service-seven")`],
  }));
  const { checks } = sheetOf('x', rows, addedRules(interleaved, '规则', 'RULES', 'zh'));
  expect(checks.map(({ expected }) => expected)).toEqual(known.map(([, total]) => total));
  const { differences } = await compareInUniver(interleaved, [rows, rowCases(interleaved)]);
  expect(differences).toEqual([]);
});

test.each<[string, string, readonly (readonly [readonly Cell[], string, Cell | 'error'])[]]>([
  [
    'points are in steps at 15 digits',
    'presales-department',
    [
      [[7], '=KPIBAND(A1,"cost","presales-department")', 7],
      [[7.5], '=KPIBAND(A2,"cost","presales-department")', 7.5],
      [[7.00000000000001], '=KPIBAND(A3,"cost","presales-department")', 'error'],
      [[0.1 * 3 * 25], '=KPIBAND(A4,"cost","presales-department")', 7.5],
      [[7.25], '=KPIBAND(A5,"cost","presales-department")', 'error'],
    ],
  ],
  [
    'money from a score of fourteen digits',
    'presales-standard',
    [
      [[89.999999999999, 3161.05], '=KPIBONUS(A1,B1)', 2844.94],
      [[90, 3161.05], '=KPIBONUS(A2,B2)', 2844.95],
      [[0.3 * 3 * 100, 3161.05], '=KPIBONUS(A3,B3)', 2844.95],
    ],
  ],
])('%s', async (_, id, cases) => {
  const own = filled(schemeById(id));
  const rows: readonly CaseRow[] = cases.map(([cells, formula]) => ({ cells, formulas: () => [formula] }));
  const at = (row: number, column: number): Cell => cases[row]?.[0][column] ?? null;
  const said = cases.map(([, formula]) => functionValue(formula, at));
  expect(said.map((cell) => (typeof cell === 'object' && cell !== null ? 'error' : cell))).toEqual(
    cases.map(([, , value]) => value),
  );
  const { differences } = await compareInUniver(own, [rows]);
  expect(differences).toEqual([]);
});
