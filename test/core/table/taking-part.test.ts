/** 可不适用, limits and conditions of taking part in a rules table: there and back, and what is wrong with them. */
import { lintVersions } from '../../../src/core/lint/lint';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import type { Scheme } from '../../../src/schemes/scheme';
import { callRaw } from '../../support/call';
import { schemeById } from '../../support/schemes';

const NOTES = { decisions: [], defects: [] };
const base = schemeById('service-seven');
const indicators = base.aggregation?.kind === 'weighted' ? base.aggregation.indicators : [];
const rich: Scheme = {
  ...base,
  leastWeight: 0.7,
  aggregation: {
    kind: 'weighted',
    indicators: indicators.map((one, at) =>
      at === 0 ? { ...one, mayNotApply: true } : at === 1 ? { ...one, floor: 40 } : one,
    ),
  },
  coefficient: 'score',
  payLimits: { bonus: { floor: 100, ceiling: 800 }, commission: { ceiling: 5000 } },
  takingPart: [
    { key: 'days', label: { zh: '出勤', en: 'Days' }, input: 'days', test: { atLeast: 15 } },
    { key: 'leave', label: { zh: '请假', en: 'Leave' }, input: 'days', test: { atMost: 5 } },
    {
      key: 'work',
      label: { zh: '接待', en: 'Served' },
      aliases: ['接待量'],
      input: 'count',
      unit: '人',
      test: { atLeast: 0.9 },
      by: 'mean',
    },
    { key: 'mean', label: { zh: '组均', en: 'Mean' }, input: 'number' },
  ],
};

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const grid = printTable(rich, NOTES, language);

  it('is the same after printing and reading', () => {
    const [draft] = readTable(grid);
    expect(draft?.faults).toEqual([]);
    expect(draft?.scheme).toEqual(rich);
    expect(lintVersions(readTable(grid)).map(({ code, severity }) => [code, severity])).toEqual([]);
  });

  it('scores by it', () => {
    const row = [80, 90, 70, 100, 60, 80, 90];
    // The mean of seven, and of the six that are left.
    expect(callRaw('KPISCORE', [[row], grid])).toBeCloseTo(570 / 7, 12);
    expect(callRaw('KPISCORE', [[['不适用', ...row.slice(1)]], grid])).toBeCloseTo(490 / 6, 12);
    expect(callRaw('KPIBAND', ['不适用', 'attitude', grid])).toBe('不适用');
    expect(callRaw('KPIGRADE', ['不参评', grid])).toBe('不参评');
    expect(callRaw('KPIRATIO', ['不参评', grid])).toBe('不参评');
    expect(callRaw('KPIBONUS', ['不参评', 500, grid])).toMatchObject({ error: '#N/A' });
    expect(callRaw('KPIGRADE', ['不参评', 'service-seven'])).toMatchObject({ error: '#VALUE!' });
    expect(callRaw('KPIBAND', ['不适用', 'attitude', 'service-seven'])).toMatchObject({ error: '#VALUE!' });
  });

  it.each([
    [79.99, 799.9],
    [80, 800],
    [80.01, 800],
    [10, 100],
    [9.99, 100],
    [10.01, 100.1],
    [0, 100],
  ])('a bonus of 1000 at %p points is %p', (score, money) => {
    expect(callRaw('KPIBONUS', [score, 1000, grid])).toBe(money);
  });

  it.each([
    [42, language === 'zh' ? '接待 42 人，低于组均的 90%' : 'Served 42 人, below 90% of Mean'],
    [45, true],
  ])('%p served: %p', (served, expected) => {
    const facts = [
      ['出勤', 20],
      ['leave', 0],
      ['接待量', served],
      ['mean', 50],
    ];
    expect(callRaw('KPIELIGIBLE', [facts, grid], language)).toBe(expected);
  });
});

/** The codes of what is found when one cell of the table says something else. */
function findings(from: string, to: unknown, column = 0): readonly string[] {
  const grid = printTable(rich, NOTES, 'zh').map((row) => [...row]);
  const row = grid.find((cells) => cells[1] === from);
  if (row === undefined) throw new Error(`no row ${from}`);
  row[column] = to as never;
  return lintVersions(readTable(grid)).map(({ code, severity }) => `${severity} ${code}`);
}

it.each<[string, string, number, unknown, readonly string[]]>([
  ['a floor above the cap', '奖金', 2, 900, ['error missing']],
  ['no limit at all', '提成', 3, null, ['error missing']],
  ['a limit of something else', '提成', 1, '底薪', ['error unknown-word']],
  ['the same twice', '提成', 1, '奖金', ['error duplicate-key']],
  ['no threshold beside a sign', 'days', 6, null, ['error missing']],
  ['a sign of another kind', 'days', 5, '<', ['error unknown-word']],
  ['an unknown divisor', 'work', 7, 'means', ['error missing', 'error missing']],
])('%s', (_, row, column, value, expected) => {
  expect(findings(row, value, column).filter((one) => one.startsWith('error'))).toEqual(expected);
});
