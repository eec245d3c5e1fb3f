/** Percentages among points, and points among percentages. */
import type { Cell } from '../../../src/core/cell';
import { rulesTable } from '../../../src/core/table/rules-table';
import { grid } from '../table/grid';

const table = (...rows: readonly (readonly Cell[])[]): Cell[][] =>
  grid(
    ['【方案】', '代号', '名称', '周期', '汇总方式', '系数'],
    [null, 'x', '试验', '每月', '加权', '按评级'],
    ['【指标】', '代号', '名称', '输入', '规则', '满分', '权重'],
    [null, 'k', '指标', '0–100 分', '人工评分', 100, 100],
    ...rows,
  );
const grades = (a: Cell, b: Cell, coefficients: readonly Cell[] = [1.2, 1, 0.8]): Cell[][] =>
  table(
    ['【评级】', '名称', '条件', '界限', '系数'],
    [null, 'A', '≥', a, coefficients[0] ?? null],
    [null, 'B', '≥', b, coefficients[1] ?? null],
    [null, 'C', '其余', null, coefficients[2] ?? null],
  );
const consequence = (edge: Cell): Cell[][] => [
  ...grades(90, 60),
  ...grid(
    ['【连续结果】', '条件', '界限', '连续期数', '名称', null, null],
    [null, '<', edge, 2, '约谈', null, null],
  ),
];
const ladder = (...edges: readonly Cell[]): Cell[][] =>
  grid(
    ['【方案】', '代号', '名称', '周期'],
    [null, 'x', '试验', '每月'],
    ['【星级方式】', '方式'],
    [null, '逐月阶梯'],
    ['【星级】', '星级', '月数', '条件', '界限'],
    ...edges.map((edge, index) => [null, index + 1, 3, '≥', edge]),
  );

test.each<readonly [string, Cell[][], readonly string[]]>([
  ['points', grades(90, 60), []],
  ['percent text', grades('90%', '60%'), ['error']],
  ['fractions', grades(0.9, 0.6), ['error']],
  ['one of them', grades(90, 0.6), ['warning']],
  ['a low threshold', grades(90, 1), []],
  ['coefficients with their sign', grades(90, 60, ['120%', '100%', '80%']), []],
  ['coefficients without it', grades(90, 60, [120, 100, 80]), ['error', 'error', 'error']],
  ['a coefficient of 10', grades(90, 60, [10, 1, 0]), ['error']],
  ['a coefficient under 10', grades(90, 60, [9.99, 1, 0]), ['warning']],
  ['a coefficient of 3', grades(90, 60, [3, 1, 0]), []],
  ['a consequence in points', consequence(60), []],
  ['a consequence in percent', consequence('60%'), ['error']],
  ['stars in points', ladder(60, 70, 80), []],
  ['stars in percent', ladder('60%', '70%', '80%'), ['error']],
])('%s', (_, rules, severities) => {
  const found = rulesTable(rules).findings.filter(({ code }) => code === 'scale');
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

test.each(['目标值', '红线项', '每单位', '起始分', 'Targt'])('a header that is nearly one: %s', (word) => {
  const rules = grid(
    ['【方案】', '代号', '名称', '周期', '汇总方式'],
    [null, 'x', '试验', '每月', '加权'],
    [
      '【指标】',
      '代号',
      '名称',
      '输入',
      '规则',
      '满分',
      '权重',
      ...(word.startsWith('每') || word.startsWith('起') ? [] : [word]),
    ],
    [null, 'k', '指标', '0–100 分', '分档', null, 100],
    [
      '【分档】',
      '指标代号',
      '条件',
      '界限',
      '得分',
      ...(word.startsWith('每') || word.startsWith('起') ? [word] : []),
    ],
    [null, 'k', '≥', 60, 100],
    [null, 'k', '其余', null, 0],
  );
  const found = rulesTable(rules).findings.filter(({ code }) => code === 'unknown-header');
  expect(found.map(({ message }) => message.zh)).toEqual([expect.stringContaining(`“${word}”`)]);
});

test('a wrong word in the first row is told once', () => {
  const rules = table();
  (rules[1] as Cell[])[3] = '月度';
  const found = rulesTable(rules).findings.filter(({ message }) => message.zh.includes('月度'));
  expect(found).toHaveLength(1);
});
