/** Tables that edits of the built-in ones made sound and meaningless: each is refused. */
import type { Cell } from '../../../src/core/cell';
import { call } from '../../support/call';
import { errorsOf, grid } from './grid';

type Row = readonly Cell[];
const HEAD: readonly Row[] = [
  ['【方案】', '代号', '名称', '周期', '汇总方式'],
  [null, 'x', '试验', '每月', '累计得分'],
];
const rule = (input: string, word: string, ...bands: readonly Row[]): Cell[][] =>
  grid(
    ...HEAD,
    ['【指标】', '代号', '名称', '输入', '规则', '满分'],
    [null, 'a', '甲', input, word, 100],
    ['【分档】', '指标代号', '条件', '界限', '得分', '每'],
    ...bands.map((band) => [null, 'a', ...band]),
  );

test('conditions without the row of the rest', () => {
  expect(errorsOf(rule('是/否', '达标给分', ['为', '是']))).toEqual([
    'missing 3: 指标·规则：缺少“其余”一行。请补上。',
  ]);
});

test('two rests of conditions', () => {
  const twice = rule('是/否', '达标给分', ['为', '是'], ['其余', null, 20], ['其余', null, 0]);
  expect(errorsOf(twice)).toEqual(['duplicate-key 7: 分档·条件：“其余”重复。']);
});

test.each<readonly [string, Row]>([
  ['a limit', ['>', 2, '清零']],
  ['a unit', [null, null, '清零', 2]],
])('what one of leaves 0 has no %s', (_, band) => {
  expect(errorsOf(rule('次数', '扣分', band))).toEqual([
    'unknown-word 5: 分档·得分：清零是有一次即 0。请清空界限与“每”。',
  ]);
});

test.each([
  [0, 100],
  [1, 95],
  [3, 85],
])('what a unit costs may be written as −5 or as 5: %d leave %d', (count, score) => {
  for (const points of [-5, 5])
    expect(call('KPIBAND', count, 'a', rule('次数', '扣分', [null, null, points]))).toBe(score);
});

test.each(['分组加权', '取最低'])('a group is not summed by %s', (total) => {
  const rows = grid(
    ['【方案】', '代号', '名称', '周期', '汇总方式'],
    [null, 'x', '试验', '每月', '分组加权'],
    ['【分组】', '代号', '名称', '权重', '汇总方式'],
    [null, 'g', '组', 100, total],
    ['【指标】', '代号', '名称', '分组', '输入', '规则', '满分'],
    [null, 'a', '甲', 'g', '0–100 分', '人工评分', 100],
  );
  expect(errorsOf(rows).map((line) => line.split(' ')[0])).toEqual(['unknown-word']);
});

/** 2★ asks for 100% now, 3★ for less: a higher star includes the conditions of the lower ones. */
const stars = grid(
  ['【方案】', '代号', '名称', '周期'],
  [null, 'x', '试验', '每月'],
  ['【星级方式】', '方式'],
  [null, '按条件'],
  ['【星级】', '星级', '比例', '加发'],
  [null, 3, 1, 500],
  [null, 2, 1, 200],
  [null, 1, 1, 0],
  ['【星级条件】', '星级', '事实', '条件', '界限'],
  [null, 3, 'ratio', '≥', 0.8],
  [null, 3, 'tasks', '为', '是'],
  [null, 2, 'ratio', '≥', 1],
  ['【事实】', '代号', '名称', '输入'],
  [null, 'ratio', '收费率', '比例，可超过 100%'],
  [null, 'tasks', '其他工作', '是/否'],
);

test.each([
  [1, '是', 3],
  [1, '否', 2],
  [0.9, '是', 1],
  [0.5, '否', 1],
])('of %d with tasks %s it is %d stars', (ratio, tasks, star) => {
  expect(call('STARLEVEL', [[ratio, tasks]], stars)).toBe(star);
});
