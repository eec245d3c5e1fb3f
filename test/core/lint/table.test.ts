/** Findings of whole tables: where they stand, and that a table without errors scores what its rows say. */
import fc from 'fast-check';
import { isError, type Cell } from '../../../src/core/cell';
import { NOT_APPLICABLE } from '../../../src/core/input/not-applicable';
import { compileScheme } from '../../../src/core/compile/compile';
import { lintVersions } from '../../../src/core/lint/lint';
import { toNumber } from '../../../src/core/number/exact';
import { scoreRow } from '../../../src/core/score/row';
import { readTable } from '../../../src/core/table/read';

type Grid = readonly (readonly Cell[])[];

const HEAD: Grid = [
  ['【方案】', '代号', '名称', '周期', '汇总方式'],
  [null, 'test', '测试', '每月', '累计得分'],
];

/** One indicator `a` with bands. */
const table = (input: string, ...bands: Grid): Grid => [
  ...HEAD,
  ['【指标】', '代号', '名称', '输入', '规则'],
  [null, 'a', '甲', input, '分档'],
  ['【分档】', '指标代号', '条件', '界限', '且', '另一界限', '得分'],
  ...bands.map((band) => [null, 'a', ...band]),
];

const found = (grid: Grid): readonly string[] =>
  lintVersions(readTable(grid)).map(
    ({ severity, code, row, column }) => `${severity} ${code} ${row}:${column ?? ''}`,
  );

describe('findings stand where the fault is', () => {
  it.each<[string, Grid, readonly string[]]>([
    ['nothing', table('0–10', ['≥', 5, null, null, 100], ['其余', null, null, null, 0]), []],
    ['a gap', table('0–10', ['≥', 5, null, null, 100], ['≥', 3, null, null, 50]), ['error gap 6:']],
    [
      'a band that starts twice',
      table('0–10', ['≥', 5, null, null, 100], ['≥', 5, null, null, 50], ['其余', null, null, null, 0]),
      ['error shadowed 6:'],
    ],
    [
      'two indicators of one key',
      [
        ...HEAD,
        ['【指标】', '名称', '代号', '输入', '规则', '满分'],
        [null, '甲', 'a', '分数', '人工评分', 60],
        [null, '乙', 'A', '分数', '人工评分', 40],
      ],
      ['error duplicate-key 4:2'],
    ],
    [
      'a weight below 0',
      [
        ['【方案】', '代号', '名称', '周期', '汇总方式'],
        [null, 'test', '测试', '每月', '加权'],
        ['【指标】', '代号', '名称', '输入', '规则', '满分', '权重'],
        [null, 'a', '甲', '0–100 分', '人工评分', 100, 110],
        [null, 'b', '乙', '0–100 分', '人工评分', 100, -10],
      ],
      ['error bad-number 4:6'],
    ],
    [
      'a setting without months in its second row',
      [
        ...table('0–10', ['≥', 5, null, null, 100], ['其余', null, null, null, 0]),
        ['【设定】', '代号', '名称', '输入', '数值'],
        [null, 's', '设', '数值', 1],
        [null, 's', '设', '数值', 2],
      ],
      ['error duplicate-key 9:1', 'warning setting-unused 8:1'],
    ],
    [
      'versions of one month',
      [
        ...[1, 2].flatMap(() => [
          ['【方案】', '代号', '名称', '周期', '汇总方式', '生效月份'],
          [null, 'test', '测试', '每月', '累计得分', '2026-03'],
          ['【指标】', '代号', '名称', '输入', '规则', '满分'],
          [null, 'a', '甲', '分数', '人工评分', 100],
        ]),
      ],
      ['error version-order 5:5'],
    ],
  ])('%s', (_, grid, expected) => {
    expect(found(grid)).toEqual(expected);
  });
});

/** Rows with one or two conditions on 0–10, cut at halves, some of them a little off. */
const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 4 });
const rows = fc
  .record({
    cuts,
    closed: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    shape: fc.integer({ min: 0, max: 3 }),
    order: fc.boolean(),
  })
  .map(({ cuts: all, closed, shape, order }): Grid => {
    const edges = [0, ...all.sort((a, b) => a - b).map((half) => half / 2), 10];
    const score = (index: number): number => 100 - 10 * (order ? index : edges.length - index);
    const last = edges.length - 2;
    const bands = edges.slice(1).map((high, index): readonly Cell[] => {
      const low = edges[index] ?? 0;
      const above = closed[index] ? '≥' : '>';
      const below = closed[index + 1] ? '<' : '≤';
      if (shape === 0)
        return index === 0 ? ['其余', null, null, null, score(0)] : [above, low, null, null, score(index)];
      if (shape === 1)
        return index === last
          ? ['其余', null, null, null, score(last)]
          : [below, high, null, null, score(index)];
      if (index === 0) return [below, high, null, null, score(0)];
      if (index === last) return [above, low, null, null, score(last)];
      return shape === 2 ? [above, low, below, high, score(index)] : [below, high, above, low, score(index)];
    });
    return table('0–10', ...bands);
  });

/** What the rows say of a value: the first that holds from the best on, where each has one condition. */
function stated(grid: Grid, value: number): readonly number[] {
  const bands = grid.slice(5);
  const holds = (sign: Cell | undefined, edge: Cell | undefined): boolean => {
    if (typeof edge !== 'number') return true;
    return sign === '≥'
      ? value >= edge
      : sign === '>'
        ? value > edge
        : sign === '≤'
          ? value <= edge
          : value < edge;
  };
  const held = bands.filter(
    ([, , sign, edge, and, limit]) => sign !== '其余' && holds(sign, edge) && holds(and, limit),
  );
  const ladder = bands.some(([, , sign]) => sign === '其余');
  const scores = (held.length > 0 ? held : bands.filter(([, , sign]) => sign === '其余')).map((band) =>
    Number(band[6]),
  );
  if (!ladder || held.length < 2) return scores;
  const nearest = held.map((band) => [Math.abs(Number(band[3]) - value), Number(band[6])] as const);
  return [[...nearest].sort(([a], [b]) => a - b)[0]?.[1] ?? Number.NaN];
}

it('scores what the rows of a table without errors say', () => {
  let sound = 0;
  fc.assert(
    fc.property(rows, (grid) => {
      const drafts = readTable(grid);
      const errors = lintVersions(drafts).filter(({ severity }) => severity === 'error');
      const [draft] = drafts;
      if (errors.length > 0 || draft === undefined) return;
      sound++;
      const compiled = compileScheme(draft.scheme);
      for (let value = 0; value <= 10; value += 0.25) {
        const [score] = scoreRow(compiled, [value]).scores;
        if (score === null || score === undefined || score === NOT_APPLICABLE || isError(score))
          throw new Error('no score');
        expect([toNumber(score)]).toEqual(stated(grid, value));
      }
    }),
    { numRuns: 400 },
  );
  expect(sound).toBeGreaterThan(100);
});
