/** What is wrong in many rows alike is listed once, with all of them. */
import type { Cell } from '../../../src/core/cell';
import { rulesTable } from '../../../src/core/table/rules-table';
import { grid } from '../table/grid';

const messages = (...rows: readonly (readonly Cell[])[]): readonly string[] =>
  rulesTable(grid(...rows)).findings.map(({ row, message }) => `${row + 1} ${message.zh} ${message.en}`);

test('blank weights', () => {
  const rows = ['a', 'b', 'c'].map((key) => [null, key, key, '0–100 分', '人工评分', 100, null]);
  expect(
    messages(
      ['【方案】', '代号', '名称', '周期', '汇总方式'],
      [null, 'x', '试验', '每月', '加权'],
      ['【指标】', '代号', '名称', '输入', '规则', '满分', '权重'],
      ...rows,
    ),
  ).toEqual([
    '4 指标·权重：缺少权重。请填写。第 5、6 行也是。 Indicators, Weight: the weight is missing. Fill it in. The same in row 5, 6.',
  ]);
});

test.each([
  ['月度', '三月'],
  ['每周', '2026'],
])('a period %s and a month %s, which several readers see', (period, month) => {
  const found = messages(
    ['【方案】', '代号', '名称', '周期', '汇总方式', '生效月份'],
    [null, 'x', '试验', period, '累计得分', month],
    ['【指标】', '代号', '名称', '输入', '规则', '满分'],
    [null, 'a', '甲', '0–100 分', '人工评分', 100],
  );
  expect(found.map((line) => line.split('：')[0])).toEqual(['2 方案·生效月份', '2 方案·周期']);
});
