/** What is wrong with a rules table, as whole sentences, and parts of tables that are sound. */
import type { Cell } from '../../../src/core/cell';
import { readTable } from '../../../src/core/table/read';
import { grid } from './grid';

export type Row = readonly Cell[];

/** Findings as `row column code zh en`, row and column as they count in the sheet. */
export const faultsOf = (...rows: readonly Row[]): readonly string[] =>
  readTable(grid(...rows)).flatMap((draft) =>
    draft.faults.map(
      ({ severity, row, column, code, message }) =>
        `${severity} ${row + 1} ${column === undefined ? '–' : column + 1} ${code} ${message.zh} ${message.en}`,
    ),
  );

export const scheme = (...more: readonly (readonly [string, Cell])[]): readonly Row[] => [
  ['【方案】', '代号', '名称', '周期', '汇总方式', ...more.map(([header]) => header)],
  [null, 'x', '试验', '每月', '累计得分', ...more.map(([, cell]) => cell)],
];
export const indicator = (...more: readonly (readonly [string, Cell])[]): readonly Row[] => [
  ['【指标】', '代号', '名称', '输入', '规则', '满分', ...more.map(([header]) => header)],
  [null, 'a', '甲', '分数', '人工评分', 100, ...more.map(([, cell]) => cell)],
];
export const part = (title: string, headers: Row, ...rows: readonly Row[]): readonly Row[] => [
  [`【${title}】`, ...headers],
  ...rows.map((row) => [null, ...row]),
];
export const at = (where: string, zh: string, en: string): string => `error ${where} ${zh} ${en}`;
