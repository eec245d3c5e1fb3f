/** Whole rules tables as people write them, and what the linter says of them. 【方案】 stands in the rows 1 and 2. */
import type { Cell } from '../../../src/core/cell';
import { lintVersions } from '../../../src/core/lint/lint';
import { readTable } from '../../../src/core/table/read';
import { part, scheme, type Row } from '../table/faults';
import { grid } from '../table/grid';

const cellName = (row: number, column: number | undefined): string =>
  column === undefined ? String(row + 1) : `${String.fromCharCode(65 + column)}${row + 1}`;

/** How grave, what, where (a row, or a cell), and the sentence in both languages. */
export const findingsOf = (...rows: readonly Row[]): readonly string[] =>
  lintVersions(readTable(grid(...rows))).map(
    ({ severity, code, row, column, message }) =>
      `${severity} ${code} ${cellName(row, column)} ${message.zh} ${message.en}`,
  );

export type Case = readonly [name: string, rows: readonly Row[], ...found: readonly string[]];

/** These findings in this order, and no others. */
export const check = (...cases: readonly Case[]): void => {
  test.each(cases.map(([name, rows, ...found]) => [name, rows, found] as const))('%s', (_, rows, found) => {
    expect(findingsOf(...rows)).toEqual(found);
  });
};

/** Indicators from row 3 on. */
export const indicators = (...rows: readonly Row[]): readonly Row[] =>
  part('指标', ['代号', '名称', '输入', '规则', '满分', '权重', '英文名称'], ...rows);
/** An assessor's 100 points. */
export const assessed: readonly Row[] = indicators(['a', '甲', '分数', '人工评分', 100]);

/** One indicator, and its bands from row 6 on. */
export const banded = (input: string, ...bands: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...part('指标', ['代号', '名称', '输入', '规则'], ['a', '甲', input, '分档']),
  ...part(
    '分档',
    ['指标代号', '条件', '界限', '得分', '且', '另一界限', '起始得分'],
    ...bands.map((band) => ['a', ...band]),
  ),
];

export const GRADES = ['名称', '条件', '界限', '系数', '金额'];
/** Grades from row 6 on. */
export const graded = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...assessed,
  ...part('评级', GRADES, ...rows),
];
/** Grades that pay by a coefficient. */
export const paid = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(['系数', '按评级']),
  ...assessed,
  ...part('评级', GRADES, ...rows),
];

const LADDER = ['星级', '岗位', '月数', '达标月数', '条件', '界限', '奖励', '名额比例'];
/** Stars of months, from row 8 on. */
export const ladder = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...assessed,
  ...part('星级方式', ['方式'], ['逐月阶梯']),
  ...part('星级', LADDER, ...rows),
];
/** Stars of a total, from row 8 on. */
export const byTotal = (...rows: readonly Row[]): readonly Row[] => [
  ...scheme(),
  ...assessed,
  ...part('星级方式', ['方式'], ['按总分']),
  ...part('星级', ['星级', '条件', '界限', '且', '另一界限', '奖励'], ...rows),
];
export const roles: readonly Row[] = [
  ...part('事实', ['代号', '名称', '输入', '必填'], ['role', '岗位', '等级', '是']),
  ...part('事实选项', ['事实', '名称'], ['role', '甲'], ['role', '乙']),
];
export const settingRows = (...rows: readonly Row[]): readonly Row[] =>
  part('设定', ['代号', '名称', '输入', '月份', '数值'], ...rows);
export type { Cell, Row };
