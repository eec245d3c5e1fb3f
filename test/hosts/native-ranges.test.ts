/** Calls as help shows them, over ranges, with literals, headers and several rows: each in native formulas beside the function. */
import type { Cell } from '../../src/core/cell';
import { catalogue } from '../../src/functions/catalogue';
import type { Example } from '../../src/functions/description';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { schemes } from '../../src/schemes/all';
import { columnNumber } from '../../src/workbook/formula/address';
import { addedRules, type AddedRules } from '../../src/workbook/native/added-rules';
import { NATIVE_FORMS, translate } from '../../src/workbook/native/translate';
import type { Content, Write } from '../../src/workbook/port';
import { functionGrid } from '../workbook/native/function-values';
import { TEAM } from '../workbook/native/money-cases';
import { same } from '../workbook/native/same';

type Ranges = NonNullable<Example['ranges']>;

const MET = new Array<Cell>(16).fill('满足');
const RUDE = MET.map((cell, at) => (at === 5 ? '不满足' : cell));

const MORE: readonly (readonly [string, Ranges])[] = [
  ['=KPIRANK(A1:A9)', { A1: TEAM }],
  ['=KPIRANK(A1:A9,B1:B9)', { A1: TEAM }],
  ['=KPIRANK(A1:A9,,"low")', { A1: TEAM }],
  ['=KPIRANK(A1:A9,B1:B9,"升序","跳号")', { A1: TEAM }],
  ['=KPIRANK(A1:A5)', { A1: [[90], ['不参评'], [95], ['仅参照'], [' Not rated ']] }],
  ['=KPIGRADE(A1:A5)', { A1: [[90], [89.994], [null], ['x'], [101]] }],
  ['=KPIGRADE(A1:A5)', { A1: [[90], [0.9], [1], [1.5], [0]] }],
  ['=KPIGRADE(A1:A5)', { A1: [[1.5], [0.9], [1], [null], [0]] }],
  ['=KPIGRADE(A1)', { A1: [[0.865]] }],
  ['=KPIGRADE(A1)', { A1: [[1.5]] }],
  ['=KPIGRADE(A1)', { A1: [[1.51]] }],
  ['=KPIRATIO(A1:B2)', { A1: [[86.5, 1], [0.999, 0]] }], // prettier-ignore
  ['=STARLEVEL(A1:I1)', { A1: [[0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 1.05]] }],
  ['=STARLEVEL(A1:C1)', { A1: [[95, 0.5, 95]] }],
  ['=STARSTREAK(A1:C1,B3)', { A1: [[0.95, 0.9, 1]], B3: [[0.9]] }],
  ['=STARSTREAK(A1:C1,B3)', { A1: [[0.95, 0.9, 1]], B3: [[80]] }],
  ['=KPIBAND(A1:A5,"response")', { A1: [[80 / 86_400], [0.999], [1], [0], [35]] }],
  ['=KPIBAND(A1:A3,"attendance","taobao-presales-points")', { A1: [[1 / 60], [0.0166], [12]] }],
  ['=KPISALARY("高级",A1,B1)', { A1: [[86.5, -120]] }],
  ['=KPICOMMISSION(A1:A4,C1:D2)', { A1: [[-200, null, 0, 0.04], [0, null, 1000, 0.06], [999.99], [1000]] }],
  ['=KPICOMMISSION(A1:A3,C1:D2,"tiered")', { A1: [[-200, null, 10, 0.04], [10, null, 1000, 0.06], [2000]] }],
  [
    '=KPICOMMISSION(A1:A2,C1:D2)',
    {
      A1: [
        [2000, null, 0, 1],
        [500, null, 1000, 1.25],
      ],
    },
  ],
  [
    '=KPICOMMISSION(A1:A2,C1:D2,"whole","按比例")',
    {
      A1: [
        [2000, null, 0, 1],
        [500, null, 1000, 1.25],
      ],
    },
  ],
  [
    '=KPICOMMISSION(A1:A2,C1:D2,"whole","piece")',
    {
      A1: [
        [45, null, 0, 2],
        [-3, null, 30, 3],
      ],
    },
  ],
  ['=KPIBONUS(A1:A3,300)', { A1: [[90], [61.115], [null]] }],
  [
    '=KPIBONUS(A1:A3,B1:B3,"aftersales-eight-grades")',
    {
      A1: [
        [120, 100],
        [59.9, 33.33],
        [75, null],
      ],
    },
  ],
  [
    '=KPISALARY(A1:A3,B1:B3,C1:C3)',
    {
      A1: [
        ['初级', 80, 10.005],
        ['试用期', 90, 50],
        [null, null, null],
      ],
    },
  ],
  ['=KPISALARY(A1:A3,80,5)', { A1: [['高级客服'], ['a'], [null]] }],
  [
    '=KPIBAND(A1:B3,"conversion")',
    {
      A1: [
        [0.55, 0.449],
        [null, 1.2],
        [0.35, 'x'],
      ],
    },
  ],
  ['=QAGRADE(A1:P1)', { A1: [MET] }],
  ['=QASCORE(A1:P1)', { A1: [RUDE] }],
  [
    '=STARLEVEL(A1:F2)',
    {
      A1: [
        [80, 81, 82, 83, 84, 85],
        [70, 60, 70, 70, 71, null],
      ],
    },
  ],
  [
    '=STARLEVEL(A1:A6,,C1:D3)',
    {
      A1: [[90], [90], [90], [80], [80], [80]],
      C1: [
        ['投诉', 1],
        ['work', 90],
        ['差错', null],
      ],
    },
  ],
  ['=KPIBAND(A1,"unitprice","taobao-presales-points",B1)', { A1: [[85, '2026-11']] }],
  ['=KPIBAND(A1,"unitprice","taobao-presales-points")', { A1: [[85]] }],
  ['=STARSTREAK(A1:F1,B3)', { A1: [[80, 79.995, 79.99, 80, null, null]], B3: [[80]] }],
];

function cellsOf(ranges: Ranges): (row: number, column: number) => Cell {
  const grid = new Map<string, Cell>();
  for (const [address, rows] of Object.entries(ranges)) {
    const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    rows.forEach((row, r) =>
      row.forEach((cell, c) => grid.set(`${Number(digits) - 1 + r},${columnNumber(letters) + c}`, cell)),
    );
  }
  return (row, column) => grid.get(`${row},${column}`) ?? null;
}

/** More than one formula holds; a threshold in words; a rate that another figure chooses; ranks without gaps. */
const REFUSED = [
  '=QASCORE(A1:P2)',
  '=KPICOMMISSION(45,A1:B2,"累进","按件")',
  '=KPICOMMISSION(50000,A1:B3,,,95%)',
  '=KPIRANK(A1:A4,,,"dense")',
];
const EXAMPLES = catalogue
  .filter(({ name }) => typeof NATIVE_FORMS[name] === 'function')
  .flatMap(({ examples }) => examples.map((one) => [one.formula, one.ranges ?? {}] as const))
  .filter(([formula]) => !REFUSED.includes(formula));
const CASES = [...EXAMPLES, ...MORE].map(([formula, ranges], at) => ({
  formula,
  cells: cellsOf(ranges),
  sheet: `例${at}`,
}));
const [ROWS, COLUMNS, RESULTS] = [12, 20, 30];

const host = bootHeadless();
const rules = new Map<string, AddedRules>(
  schemes.map((scheme) => [
    scheme.id,
    addedRules(scheme, `规则${scheme.number}`, `R_${scheme.number}`, 'zh'),
  ]),
);
const none = { zh: '没有', en: 'none' };
const tables = { ofScheme: (id: string) => rules.get(id)?.reference ?? none, at: () => none };

/** Inputs in the first rows and columns, results far to the right. */
function writesOf({ formula, cells, sheet }: (typeof CASES)[number]): readonly Write[] {
  const native = translate(formula, { tables, cellAt: (_, row, column) => cells(row, column) });
  const area = { sheet, row: 0, column: 0, rows: ROWS, columns: COLUMNS };
  const inputs = Array.from({ length: ROWS }, (_, r) =>
    Array.from({ length: COLUMNS }, (_unused, c): Content => cells(r, c)),
  );
  const results = { sheet, row: 0, column: RESULTS, rows: native.length, columns: native[0]?.length ?? 0 };
  return [
    { kind: 'addSheet', name: sheet },
    { kind: 'write', area, contents: inputs },
    { kind: 'write', area: results, contents: native.map((row) => row.map((one) => ({ formula: one }))) },
  ];
}

beforeAll(async () => {
  const used = new Set([
    'presales-standard',
    'presales-qa',
    'center-star',
    'star-composite',
    'quality-severity',
    'aftersales-eight-grades',
    'presales-target-weights',
    'fee-collection-star',
    'smile-star',
    'taobao-presales-points',
  ]);
  const writes = [...rules].flatMap(([id, one]) => (used.has(id) ? one.writes : []));
  const applied = await host.workbook.apply({
    title: 'all',
    writes: [...writes, ...CASES.flatMap(writesOf)],
  });
  if (!applied.ok) throw new Error(applied.fault.en);
});
afterAll(() => host.dispose());

test.each(CASES.map((one) => [one.formula, one] as const))('%s', async (formula, { cells, sheet }) => {
  const expected = functionGrid(formula, cells);
  const [rows, columns] = [expected.length, expected[0]?.length ?? 0];
  const { cells: came } = await host.workbook.read({ sheet, row: 0, column: RESULTS, rows, columns });
  const differing = expected.flatMap((row, r) =>
    row.flatMap((cell, c) => (same(cell, came[r]?.[c] ?? null) ? [] : [[r, c, cell, came[r]?.[c]]])),
  );
  expect(differing).toEqual([]);
});

test('says so when a formula would be too long', () => {
  const call = (): unknown => translate('=QASCORE(A1:P2)', { tables, cellAt: () => null });
  expect(call).toThrow(/at most 8192/);
});
