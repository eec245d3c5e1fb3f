/** Arguments and errors that several functions share. */
import { text } from '../core/words/text';
import type { Parameter } from './description';

export const SCHEME: Parameter = {
  name: 'scheme',
  shape: 'matrix',
  optional: true,
};

export const SCHEME_ABOUT = text(
  '方案代号、名称，或规则表区域；省略时为 presales-standard',
  'id or name of the scheme, or the range of a rules table; presales-standard when left out',
);

export const CHECKED_ABOUT = text(
  '规则表区域，或内置方案的代号、名称',
  'the range of a rules table, or the id or name of a built-in scheme',
);

export const QA_SCHEME_ABOUT = text(
  '方案代号、名称，或规则表区域；省略时为 presales-qa',
  'id or name of the scheme, or the range of a rules table; presales-qa when left out',
);

export const STAR_SCHEME_ABOUT = text(
  '方案代号、名称，或规则表区域；省略时为 star-composite',
  'id or name of the scheme, or the range of a rules table; star-composite when left out',
);

export const ISSUE_SCHEME_ABOUT = text(
  '方案代号、名称，或规则表区域；省略时为 quality-severity',
  'id or name of the scheme, or the range of a rules table; quality-severity when left out',
);

export const MONTH: Parameter = {
  name: 'month',
  shape: 'scalar',
  optional: true,
};

export const MONTH_ABOUT = text(
  '月份：日期、“2026-03”或 1–12；目标随季节变化，或规则表有多个版本时需要',
  'the month: a date, "2026-03", or 1–12; needed where a target changes with the season, or a rules table has versions',
);

export const FACTS: Parameter = {
  name: 'facts',
  shape: 'matrix',
  optional: true,
};

export const FACTS_ABOUT = text(
  '两列：事实名、值，如 complaints 0；未提供的条件视为满足',
  'two columns: name, value, such as complaints 0; a gate on a fact not given counts as met',
);

export const HISTORY: Parameter = {
  name: 'history',
  shape: 'matrix',
};

export const HISTORY_ABOUT = text(
  '各月得分，从旧到新，一行或一列；多行多列时每行一人',
  'months oldest to newest, in a row or a column; in a block each row is a person',
);

export const OUTSIDE = text(
  '#VALUE! 数值超出范围或类型不对',
  '#VALUE! a value outside its domain or of the wrong type',
);
export const UNKNOWN = text('#N/A 方案、指标或等级不存在', '#N/A an unknown scheme, indicator or level');
export const MISSING = text('#N/A 有输入缺失', '#N/A a missing input');
export const LACKS = text('#N/A 方案没有所问的内容', '#N/A the scheme does not have what was asked for');
