/** What people write in the cells of a rules table, and what it means. */
import type { Cell } from '../../../src/core/cell';
import { readTable } from '../../../src/core/table/read';
import type { Scheme } from '../../../src/schemes/scheme';
import { grid } from './grid';
import { faultsOf, indicator, part, scheme, type Row } from './faults';

const schemeOf = (...rows: readonly Row[]): Scheme => {
  const [draft, ...others] = readTable(grid(...rows));
  expect(others).toEqual([]);
  expect(draft?.faults).toEqual([]);
  return draft?.scheme as Scheme;
};
const first = (of: Scheme): unknown =>
  of.aggregation !== undefined && 'indicators' in of.aggregation ? of.aggregation.indicators[0] : undefined;

/** A column of the indicator, what stands in it, and what the indicator then holds. */
test.each<readonly [string, Cell, object]>([
  ['别名', '好、 更好；最好;顶好|绝', { aliases: ['好', '更好', '最好', '顶好', '绝'] }],
  ['别名', '、好、；', { aliases: ['好'] }],
  ['可选分值', '0、0.5、1', { rule: { kind: 'manual', max: 100, values: [0, 0.5, 1] } }],
  ['可选分值', '0,５; 7|9  11', { rule: { kind: 'manual', max: 100, values: [0, 5, 7, 9, 11] } }],
  ['可选分值', '、1、', { rule: { kind: 'manual', max: 100, values: [1] } }],
  ['可选分值', '3-5、10–12、7~7', { rule: { kind: 'manual', max: 100, values: [3, 4, 5, 10, 11, 12, 7] } }],
  ['可选分值', '8-11', { rule: { kind: 'manual', max: 100, values: [8, 9, 10, 11] } }],
  ['可选分值', '-5', { rule: { kind: 'manual', max: 100, values: [-5] } }],
  ['步长', '０.５', { rule: { kind: 'manual', max: 100, step: 0.5 } }],
  ['步长', 0.1 + 0.2, { rule: { kind: 'manual', max: 100, step: 0.3 } }],
  ['步长', '  ', { rule: { kind: 'manual', max: 100 } }],
  ['红线', '√', { redLine: true }],
  ['红线', true, { redLine: true }],
  ['红线', 'yes', { redLine: true }],
  ['可不适用', 1, { mayNotApply: true }],
  ['月目标', '60%', { target: 0.6 }],
])('%s %p', (column, cell, expected) => {
  expect(first(schemeOf(...scheme(), ...indicator([column, cell])))).toEqual({
    key: 'a',
    label: { zh: '甲', en: '甲' },
    input: 'points',
    rule: { kind: 'manual', max: 100 },
    ...expected,
  });
});

test.each<readonly [string, Cell]>([
  ['红线', '否'],
  ['红线', 0],
  ['可不适用', 'no'],
])('%s %p is the same as nothing', (column, cell) => {
  expect(first(schemeOf(...scheme(), ...indicator([column, cell])))).toEqual({
    key: 'a',
    label: { zh: '甲', en: '甲' },
    input: 'points',
    rule: { kind: 'manual', max: 100 },
  });
});

test.each<readonly [Cell, string]>([
  ['2026-03', '2026-03'],
  ['2026年3月', '2026-03'],
  ['２０２６/１１', '2026-11'],
  [46082, '2026-03'],
])('%p is the month %s', (cell, month) => {
  expect(schemeOf(...scheme(['生效月份', cell]), ...indicator()).effectiveFrom).toBe(month);
});

test.each<readonly [Cell, unknown]>([
  [0.2, 0.2],
  ['20%', 0.2],
  ['<20%', 0.2],
  ['＜ 20％', 0.2],
  ['≤20%', { atMost: 0.2 }],
  ['<= 0.2', { atMost: 0.2 }],
])('a quota of %p', (cell, quota) => {
  const rows = [
    ...scheme(),
    ...indicator(),
    ...part('星级方式', ['方式'], ['逐月阶梯']),
    ...part('星级', ['星级', '月数', '条件', '界限', '名额比例'], [1, 3, '≥', 60, cell]),
  ];
  expect(schemeOf(...rows).stars).toEqual({
    kind: 'ladder',
    facts: [],
    steps: [{ star: 1, window: 3, atLeast: 60, quota, gates: [] }],
  });
});

test.each<readonly [string, Cell, unknown]>([
  ['a number', 50, { reward: 50 }],
  ['a number as text', '¥50', { reward: 50 }],
  ['the key of a setting', ' My Prize ', { reward: { setting: 'myprize' } }],
])('a reward by %s', (_, cell, reward) => {
  const rows = [
    ...scheme(),
    ...indicator(),
    ...part('星级方式', ['方式'], ['按总分']),
    ...part('星级', ['星级', '条件', '界限', '奖励'], [1, '≥', 60, cell], [0, '其余', null, 0]),
  ];
  expect(schemeOf(...rows).stars).toEqual({
    kind: 'total',
    facts: [],
    bands: [
      { star: 1, from: 60, ...(reward as object) },
      { star: 0, reward: 0 },
    ],
    conditions: [],
  });
});

test('stars of a ladder and of conditions are put in order, and so are ranks', () => {
  const ladder = schemeOf(
    ...scheme(),
    ...indicator(),
    ...part('星级方式', ['方式'], ['逐月阶梯']),
    ...part('星级', ['星级', '月数', '条件', '界限'], [3, 3, '≥', 80], [1, 3, '≥', 60], [2, 3, '≥', 70]),
    ...part('名次奖金', ['名次', '比例', '名称'], [2, 0.3], ['奖金池', 0.1, '销售额'], [3, 0.1], [1, 0.5]),
  );
  expect(ladder.stars?.kind === 'ladder' && ladder.stars.steps.map(({ star }) => star)).toEqual([1, 2, 3]);
  expect(ladder.pool).toEqual({
    rate: 0.1,
    of: { zh: '销售额', en: '销售额' },
    ranks: [
      { share: 0.5, plus: 0 },
      { share: 0.3, plus: 0 },
      { share: 0.1, plus: 0 },
    ],
    rest: 0,
  });
  const byConditions = schemeOf(
    ...scheme(),
    ...indicator(),
    ...part('星级方式', ['方式'], ['按条件']),
    ...part('星级', ['星级', '比例', '加发'], [0, 1, 0], [5, 1, 2], [3, 1, 1]),
  );
  expect(
    byConditions.stars?.kind === 'conditions' && byConditions.stars.steps.map(({ star }) => star),
  ).toEqual([5, 3, 0]);
});

test('figures of a star that are the same for all roles stand once, but for its threshold', () => {
  const rows = [
    ...scheme(),
    ...indicator(),
    ...part('星级方式', ['方式'], ['逐月阶梯']),
    ...part(
      '星级',
      ['星级', '岗位', '月数', '达标月数', '条件', '界限', '奖励'],
      [1, '甲', 3, null, '≥', 60, 100],
      [1, '乙', 3, null, '≥', 60, 100],
      [2, '甲', 6, 4, '≥', 70, 200],
      [2, '乙', 6, null, '≥', 75, 250],
    ),
  ];
  expect(schemeOf(...rows).stars).toEqual({
    kind: 'ladder',
    facts: [],
    steps: [
      { star: 1, window: 3, atLeast: { 甲: 60, 乙: 60 }, reward: 100, gates: [] },
      // A blank 达标月数 is every month of the window.
      {
        star: 2,
        window: 6,
        atLeast: { 甲: 70, 乙: 75 },
        need: { 甲: 4, 乙: 6 },
        reward: { 甲: 200, 乙: 250 },
        gates: [],
      },
    ],
  });
});

test('only pay is there, and only a commission', () => {
  const pay = part('薪资', ['名称', '固定工资', '绩效工资'], ['一级', 1000, 100]);
  expect(schemeOf(...scheme(), ...indicator(), ...pay).pay).toEqual({
    levels: [{ label: '一级', base: 1000, bonus: 100 }],
    commission: false,
  });
  expect(schemeOf(...scheme(['提成', '是']), ...indicator()).pay).toEqual({ levels: [], commission: true });
  expect(schemeOf(...scheme(), ...indicator())).toStrictEqual({
    id: 'x',
    number: 0,
    name: { zh: '试验', en: '试验' },
    period: 'month',
    source: { file: '', section: { zh: '', en: '' } },
    aggregation: {
      kind: 'points',
      indicators: [
        { key: 'a', label: { zh: '甲', en: '甲' }, input: 'points', rule: { kind: 'manual', max: 100 } },
      ],
    },
  });
});

/** What stands around a table and does it no harm: docs/rules-table.md. */
test.each<readonly [string, readonly Row[]]>([
  ['a heading above', [['2026 年规则'], ...scheme(), ...indicator()]],
  [
    'rows in front that look like a row of a part',
    [[null, 'x', '试验', '每月'], ...scheme(), ...indicator()],
  ],
  [
    'English brackets and spaces',
    [['[ 方案 ]', ...(scheme()[0]?.slice(1) ?? [])], ...scheme().slice(1), ...indicator()],
  ],
  [
    'spaces around the brackets',
    [[' 【方案】 ', ...(scheme()[0]?.slice(1) ?? [])], ...scheme().slice(1), ...indicator()],
  ],
  [
    'a column of comments in front',
    [...scheme(), ...indicator()].map((row, index) => [index === 0 ? '请看' : null, ...row]),
  ],
  ['a comment under a header of its own', [...scheme(['备考', '好']), ...indicator(['谁', '王'])]],
  [
    'the title behind its columns',
    [...scheme(), ...indicator()].map(([title = null, ...rest]) => [...rest, title]),
  ],
  [
    'a row of comments beside the columns',
    [...scheme(), ...indicator(['谁', null]), [null, null, null, null, null, null, '请核对']],
  ],
  ['an empty part', [...scheme(), ...indicator(), ['【评级】', '名称', '条件', '界限']]],
  ['a key in other letters', [scheme()[0] ?? [], [null, ' X ', '试验', '每月', '累计得分'], ...indicator()]],
  ['full-width words', [scheme()[0] ?? [], [null, 'ｘ', '试验', '每 月', '累计 得分'], ...indicator()]],
])('%s', (_, rows) => {
  expect(schemeOf(...rows)).toEqual(schemeOf(...scheme(), ...indicator()));
});

test('brackets that only begin or end a text are no part', () => {
  const notes = [
    ['注【评级】', '名称'],
    ['【评级】见下', '名称'],
    ['【】', '名称'],
  ];
  expect(readTable(grid(...notes, ...scheme(), ...indicator()))).toHaveLength(1);
  expect(faultsOf(...notes, ...scheme(), ...indicator())).toEqual([]);
  expect(readTable(grid(...notes))).toEqual([]);
});

test('a part that stands twice goes on', () => {
  const rows = [
    ...scheme(),
    ...indicator(),
    ...part('指标', ['名称', '代号', '输入', '规则', '满分'], ['乙', 'b', '分数', '人工评分', 10]),
  ];
  const { aggregation } = schemeOf(...rows);
  expect(
    aggregation !== undefined && 'indicators' in aggregation && aggregation.indicators.map(({ key }) => key),
  ).toEqual(['a', 'b']);
  expect(readTable(grid(...rows))[0]?.rowOf('indicators')).toBe(2);
  expect(readTable(grid(...rows))[0]?.rowOf('grades')).toBe(0);
});

test('grades and stars keep what their rows state; without a row for the rest there is none', () => {
  const [draft] = readTable(
    grid(
      ...scheme(),
      ...indicator(),
      ...part(
        '评级',
        ['名称', '条件', '界限', '且', '另一界限'],
        ['B', '≥', 60, '<', 80],
        ['A', '≥', 80, null, null],
      ),
      ...part('星级方式', ['方式'], ['按总分']),
      ...part('星级', ['星级', '条件', '界限'], [1, '≥', 60], [2, '≥', 80]),
    ),
  );
  expect(draft?.grades).toStrictEqual([
    { row: 5, label: 'B', low: { value: 60, closed: true }, high: { value: 80, closed: false } },
    { row: 6, label: 'A', low: { value: 80, closed: true } },
  ]);
  expect(draft?.stars.map(({ row, label }) => [row, label])).toEqual([
    [10, '1'],
    [11, '2'],
  ]);
  expect(draft?.scheme.grades).toStrictEqual({
    edge: 'lower',
    bands: [
      { label: 'A', from: 80 },
      { label: 'B', from: 60 },
    ],
  });
  expect(draft?.scheme.stars).toStrictEqual({
    kind: 'total',
    facts: [],
    bands: [
      { star: 2, from: 80 },
      { star: 1, from: 60 },
    ],
    conditions: [],
  });
});

test('limits of pay stand under what they limit; a finding without a column has none', () => {
  const [draft] = readTable(
    grid(...scheme(), ...indicator(), ...part('奖金上下限', ['方式', '封顶'], ['提成', 5], ['bonus', 9])),
  );
  expect(draft?.place('payLimits', 'bonus', 0, 'ceiling')).toEqual({ row: 6, column: 2 });
  expect(draft?.place('payLimits', 'commission', 0, 'ceiling')).toEqual({ row: 5, column: 2 });
  const [fault] = readTable(grid(['【方案】', '代号', '名称'], [null, 'x', '试验']))[0]?.faults ?? [];
  expect(fault).toStrictEqual({
    code: 'missing',
    severity: 'error',
    row: 1,
    message: { zh: '方案·周期：缺少“周期”。请填写。', en: 'Scheme, Period: Period is missing. Fill it in.' },
  });
});

test('ranges of points are kept as their rows state them, the highest first', () => {
  const [draft] = readTable(
    grid(
      ...scheme(),
      ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', '分数', '分数段', 100]),
      ...part('选项', ['指标代号', '名称', '起点', '另一界限'], ['a', '差', 0, 59], ['a', '优', 60, null]),
    ),
  );
  expect(draft?.faults).toEqual([]);
  expect(draft?.ranges.get('a')).toStrictEqual([
    { row: 6, label: '优', low: { value: 60, closed: true } },
    { row: 5, label: '差', low: { value: 0, closed: true }, high: { value: 59, closed: true } },
  ]);
});

test('where a field stands', () => {
  const [draft] = readTable(
    grid(
      ...scheme(),
      ...part('指标', ['代号', '名称', '输入', '规则'], ['k', '甲', '0–10', '分档']),
      ...part(
        '分档',
        ['指标代号', '条件', '界限', '得分'],
        ['K', '其余', null, 0],
        ['k', '≥', 3, 1],
        ['k', '≥', 8, 2],
      ),
      ...part('薪资', ['名称', '固定工资', '绩效工资'], ['一级', 1000, 100], ['二级', 2000, 100]),
    ),
  );
  // Bands count from the best on, whatever the order of their rows.
  expect([0, 1, 2, 3].map((index) => draft?.place('bands', 'k', index, 'score'))).toEqual([
    { row: 7, column: 4 },
    { row: 6, column: 4 },
    { row: 5, column: 4 },
    undefined,
  ]);
  expect(draft?.place('pay', ' 二级', 0, 'base')).toEqual({ row: 10, column: 2 });
  expect(draft?.place('pay', '三级', 0, 'base')).toBeUndefined();
  expect(draft?.place('pay', '二级', 0, 'code')).toBeUndefined();
  expect(draft?.place('indicators', 'k', 0, 'rule')).toEqual({ row: 3, column: 4 });
});
