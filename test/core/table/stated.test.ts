/** Bands with both ends stated score exactly as their rows say, and what cannot be meant is refused. */
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { rulesTable } from '../../../src/core/table/rules-table';
import { readTable } from '../../../src/core/table/read';
import { call } from '../../support/call';

type Row = readonly Cell[];

/** A scheme of one indicator, 0 to 10. */
const table = (...bands: readonly Row[]): Cell[][] =>
  [
    ['【方案】', '代号', '名称', '周期', '汇总方式'],
    [null, 'x', '试验', '每月', '累计得分'],
    ['【指标】', '代号', '名称', '输入', '规则'],
    [null, 'k', '指标', '0–10', '分档'],
    ['【分档】', '指标代号', '条件', '界限', '且', '另一界限', '得分'],
    ...bands.map((band) => [null, 'k', ...band]),
  ].map((row) => Array.from({ length: 7 }, (_, index) => row[index] ?? null));

/** The same with a column for what a slope starts from, and any kind of input. */
const sloping = (input: string, ...bands: readonly Row[]): Cell[][] => {
  const rows = table(...bands.map(([, ...band]) => band));
  const starts: Row = [null, null, null, null, '起始得分', ...bands.map(([start = null]) => start)];
  (rows[3] as Cell[])[3] = input;
  return rows.map((row, at) => [...row, starts[at] ?? null]);
};

/** [start, condition, threshold, and, other threshold, score]; a slope goes on to the end of its input, 0–10. */
test.each<readonly [string, readonly Row[], readonly (readonly [number, number])[]]>([
  [
    'down to the lowest value',
    [
      [null, '≥', 9, null, null, 100],
      [90, '≥', 0, null, null, 0],
    ],
    [
      [9, 100],
      [8.99, 89.9],
      [4.5, 45],
      [0, 0],
    ],
  ],
  [
    'from both ends stated to the lowest value',
    [
      [null, '≥', 9, '≤', 10, 100],
      [90, '<', 9, null, null, 0],
    ],
    [
      [9, 100],
      [4.5, 45],
      [0, 0],
    ],
  ],
  [
    'up to the greatest value, where less is better',
    [
      [null, '<', 2, null, null, 100],
      [80, '≥', 2, null, null, 0],
    ],
    [
      [1.99, 100],
      [2, 80],
      [6, 40],
      [10, 0],
    ],
  ],
  [
    'to the greatest value, with the rest in between',
    [
      [null, '<', 2, null, null, 100],
      [80, '≥', 6, null, null, 0],
      [null, '其余', null, null, null, 90],
    ],
    [
      [1.99, 100],
      [2, 90],
      [5.99, 90],
      [6, 80],
      [8, 40],
      [10, 0],
    ],
  ],
])('a slope %s', (_, rows, values) => {
  const rules = sloping('0–10', ...rows);
  expect(rulesTable(rules).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(values.map(([value]) => [value, call('KPIBAND', value, 'k', rules)])).toEqual(values);
});

test('a slope without an end is refused', () => {
  const rules = sloping('数值', [null, '<', 2, null, null, 100], [80, '≥', 2, null, null, 0]);
  expect(rulesTable(rules).findings.map(({ code, row, message }) => [code, row, message.zh])).toContainEqual([
    'missing',
    6,
    expect.stringContaining('渐变没有终点，请写出另一界限'),
  ]);
});

const islands = table(['≥', 0, '≤', 2, 30], ['≥', 4, '≤', 6, 80], ['其余', null, null, null, 10]);

test.each([
  [0, 30],
  [2, 30],
  [2.01, 10],
  [3, 10],
  [3.99, 10],
  [4, 80],
  [6, 80],
  [6.01, 10],
  [10, 10],
])('bands with the rest between and above them: %d scores %d', (value, score) => {
  expect(call('KPIBAND', value, 'k', islands)).toBe(score);
});

test.each([
  [2.9, 100],
  [3, 100],
  [3.1, 60],
  [7, 60],
  [7.1, 0],
])('falling, both ends stated: %d scores %d', (value, score) => {
  const falling = table(['≥', 0, '≤', 3, 100], ['>', 3, '≤', 7, 60], ['>', 7, '≤', 10, 0]);
  expect(rulesTable(falling).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(call('KPIBAND', value, 'k', falling)).toBe(score);
});

test.each<readonly [string, readonly Row[], readonly (readonly [number, number])[]]>([
  [
    'the best row states its far end alone',
    [
      ['≤', 3.5, null, null, 100],
      ['>', 3.5, '≤', 4.5, 80],
      ['其余', null, null, null, 0],
    ],
    [
      [2, 100],
      [3.5, 100],
      [3.51, 80],
      [4.5, 80],
      [4.51, 0],
      [10, 0],
    ],
  ],
  [
    'the rest is the best',
    [
      ['<', 6, null, null, 0],
      ['≥', 6, '<', 9, 50],
      ['其余', null, null, null, 100],
    ],
    [
      [1, 0],
      [5.99, 0],
      [6, 50],
      [8.99, 50],
      [9, 100],
      [10, 100],
    ],
  ],
  [
    'one end each, and the rest between',
    [
      ['<', 6, null, null, 0],
      ['≥', 9, null, null, 100],
      ['其余', null, null, null, 50],
    ],
    [
      [5.99, 0],
      [6, 50],
      [8.99, 50],
      [9, 100],
    ],
  ],
  [
    'the rest on both sides of a peak',
    [
      ['>', 4, '<', 6, 100],
      ['其余', null, null, null, 20],
    ],
    [
      [0, 20],
      [4, 20],
      [4.01, 100],
      [5.99, 100],
      [6, 20],
      [10, 20],
    ],
  ],
  [
    'a single value',
    [
      ['为', 5, null, null, 100],
      ['其余', null, null, null, 20],
    ],
    [
      [4.99, 20],
      [5, 100],
      [5.01, 20],
    ],
  ],
])('%s', (_, rows, expected) => {
  const rules = table(...rows);
  expect(rulesTable(rules).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const [value, score] of expected)
    expect([value, call('KPIBAND', value, 'k', rules)]).toEqual([value, score]);
});

test.each<readonly [string, readonly Row[]]>([
  [
    'the best is the rest',
    [
      ['D', '<', 60],
      ['C', '≥', 60, '<', 80],
      ['B', '≥', 80, '<', 90],
      ['A', '其余'],
    ],
  ],
  [
    'upper ends alone',
    [
      ['D', '<', 60],
      ['C', '<', 80],
      ['B', '<', 90],
      ['A', '其余'],
    ],
  ],
  [
    'the middle is the rest',
    [
      ['A', '≥', 90],
      ['B', '≥', 80],
      ['D', '<', 60],
      ['C', '其余'],
    ],
  ],
  [
    'both ends, and the worst is the rest',
    [
      ['A', '≥', 90, '≤', 100],
      ['B', '≥', 80, '<', 90],
      ['C', '≥', 60, '<', 80],
      ['D', '其余'],
    ],
  ],
])('grades: %s', (_, rows) => {
  const grades: Cell[][] = [
    ['【方案】', '代号', '名称', '周期', '汇总方式', null, null],
    [null, 'x', '试验', '每月', '加权', null, null],
    ['【指标】', '代号', '名称', '输入', '规则', '满分', '权重'],
    [null, 'k', '指标', '0–100 分', '人工评分', 100, 100],
    ['【评级】', '名称', '条件', '界限', '且', '另一界限', null],
    ...rows.map((row) => Array.from({ length: 7 }, (_unused, at) => row[at - 1] ?? null)),
  ];
  expect(rulesTable(grades).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const graded = [0, 59.99, 60, 79.99, 80, 89.99, 90, 100].map((total) => call('KPIGRADE', total, grades));
  expect(graded).toEqual(['D', 'D', 'C', 'C', 'B', 'B', 'A', 'A']);
});

test('grades whose rest falls apart are refused', () => {
  const grades: Cell[][] = [
    ['【方案】', '代号', '名称', '周期', '汇总方式', null, null],
    [null, 'x', '试验', '每月', '加权', null, null],
    ['【指标】', '代号', '名称', '输入', '规则', '满分', '权重'],
    [null, 'k', '指标', '0–100 分', '人工评分', 100, 100],
    ['【评级】', '名称', '条件', '界限', '且', '另一界限', null],
    [null, 'B', '≥', 60, '<', 80, null],
    [null, 'A', '其余', null, null, null, null],
  ];
  expect(rulesTable(grades).findings[0]?.message.zh).toContain('“其余”落在不相连的几段上');
});

test('any bands that cover the domain once score as their rows say', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 6 });
  const scores = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 7, maxLength: 7 });
  const sides = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(
      edges,
      scores,
      sides,
      fc.boolean(),
      fc.nat(7),
      fc.boolean(),
      (cuts, points, belowOwns, withRest, hole, bare) => {
        const at = [0, ...[...cuts].sort((a, b) => a - b).map((cut) => cut / 2), 10];
        const bands = at.slice(1).map((to, index) => ({
          from: at[index] ?? 0,
          closedFrom: index === 0 || !(belowOwns[index - 1] ?? false),
          to,
          closedTo: index === at.length - 2 || (belowOwns[index] ?? false),
          score: points[index] ?? 0,
        }));
        const stated = withRest ? bands.filter((_, index) => index !== hole) : bands;
        const rows: Row[] = stated.map((band) => {
          const low = [band.closedFrom ? '≥' : '>', band.from] as const;
          const high = [band.closedTo ? '≤' : '<', band.to] as const;
          // The outermost ends say nothing that the domain does not.
          if (bare && band.from === 0) return [...high, null, null, band.score];
          if (bare && band.to === 10) return [...low, null, null, band.score];
          return [...low, ...high, band.score];
        });
        if (withRest) rows.push(['其余', null, null, null, 55]);
        const rules = table(...rows);
        for (let value = 0; value <= 10; value += 0.25) {
          const band = stated.find(
            ({ from, to, closedFrom, closedTo }) =>
              (closedFrom ? value >= from : value > from) && (closedTo ? value <= to : value < to),
          );
          expect(call('KPIBAND', value, 'k', rules)).toBe(band?.score ?? 55);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test.each<readonly [string, Cell[][], RegExp]>([
  [
    'an indicator without a key',
    islands.map((row) => row.map((cell) => (cell === 'k' ? null : cell))),
    /missing/,
  ],
  ['a condition of an unknown kind', table(['约', 3, null, null, 1]), /unknown/],
  ['a second condition that runs the same way', table(['≥', 3, '≥', 5, 1]), /same way/],
  ['a second threshold without a condition', table(['≥', 3, null, 5, 1]), /incomplete/],
  [
    'a part with a misspelt name',
    [...islands, ['[Bandz]', null, null, null, null, null, null]],
    /no part \[Bandz\].*Did you mean \[bands\]/,
  ],
])('%s is a finding', (_, rules, message) => {
  const words = readTable(rules).flatMap((draft) => draft.faults.map((fault) => fault.message.en));
  expect(words.join('\n')).toMatch(message);
  expect(call('KPIBAND', 3, 'k', rules)).toBe('#VALUE!');
});
