/** What the lines of a sheet of sealed values are called, and where in them things stand. */
import type { Cell } from '../../core/cell';

/** Mark and check, then what the line says. */
export type Line = readonly Cell[];

/** What a line is, and of which table; the number stands in the mark, so that a line is known wherever it stands. */
export const MARKS = {
  table: '表 Table',
  columns: '列 Columns',
  person: '人 Person',
  other: '行 Row',
  above: '上 Above',
  rules: '规则 Rules',
  rule: '规则行 Rule',
  scheme: '方案 Scheme',
  formula: '公式 Formula',
  journal: '日志 Journal',
} as const;
export type Mark = keyof typeof MARKS;

/** The column of the checks. */
export const CHECK_AT = 1;
/** Mark and check stand before what a line says. */
export const SAYS_FROM = 2;
/** Before the values of a person: name, number, team, and which columns had which formula. */
export const VALUES_FROM = 6;
export const COLUMN_HEADS = ['姓名 Name', '工号 ID', '团队 Team', '公式 Formulas'] as const;
