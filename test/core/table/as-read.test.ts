/** Tables compute as they read: what a column or a row says holds for that row alone, and names are meant before numbers. */
import type { Cell } from '../../../src/core/cell';
import { rulesTable } from '../../../src/core/table/rules-table';
import { call } from '../../support/call';
import { errorsOf, grid } from './grid';

const weighted = (...rows: readonly (readonly Cell[])[]): Cell[][] =>
  grid(['【方案】', '代号', '名称', '周期', '汇总方式'], [null, 'x', '试验', '每月', '加权'], ...rows);

const levels = (...names: readonly (readonly [Cell, number])[]): Cell[][] =>
  weighted(
    ['【指标】', '代号', '名称', '输入', '规则', '权重'],
    [null, 'k', '指标', '等级', '选项', 100],
    ['【选项】', '指标代号', '名称', '得分'],
    ...names.map(([name, score]) => [null, 'k', name, score]),
  );

const NUMBERED = levels([3, 100], [2, 80], [1, 60]);
const MIXED = levels(['优', 100], ['1', 80], ['差', 60]);

test.each<readonly [string, Cell[][], Cell, Cell]>([
  ['the name', NUMBERED, 3, 100],
  ['the name', NUMBERED, 2, 80],
  ['the name', NUMBERED, 1, 60],
  ['the name as text', NUMBERED, '3', 100],
  ['the name in full width', NUMBERED, '３', 100],
  ['no name and no place', NUMBERED, 4, '#VALUE!'],
  ['a place where all names are numbers', levels([5, 100], [4, 80], [2, 60]), 3, '#VALUE!'],
  ['the name before the place', MIXED, 1, 80],
  ['the place where no name fits', MIXED, 3, 60],
  ['a place', levels(['优', 100], ['良', 80]), 2, 80],
])('a number typed for a level is %s', (_, rules, typed, score) => {
  expect(errorsOf(rules)).toEqual([]);
  expect(call('KPIBAND', typed, 'k', rules)).toBe(score);
});

test('inputs stand in the order listed, whatever their groups', () => {
  const rules = grid(
    ['【方案】', '代号', '名称', '周期', '汇总方式'],
    [null, 'x', '试验', '每月', '分组加权'],
    ['【分组】', '代号', '名称', '权重', '汇总方式'],
    [null, 'g1', '一', 60, '加权'],
    [null, 'g2', '二', 40, '加权'],
    ['【指标】', '代号', '名称', '分组', '输入', '规则', '满分', '权重'],
    [null, 'a', '甲', 'g1', '0–100 分', '人工评分', 100, 50],
    [null, 'b', '乙', 'g2', '0–100 分', '人工评分', 100, 100],
    [null, 'c', '丙', 'g1', '0–100 分', '人工评分', 100, 50],
  );
  expect(errorsOf(rules)).toEqual([]);
  // 60% × (100 + 40) ÷ 2 + 40% × 10
  expect(call('KPISCORE', [[100, 10, 40]], rules)).toBe(46);
  expect(rulesTable(rules).drafts[0]?.scheme.aggregation).toMatchObject({ order: ['a', 'b', 'c'] });
});
