/** Names of periods and input kinds for users. */
import type { Text } from './text';
import type { InputKind } from './input-kind';
import type { Period } from './period';
import { text } from './text';

export const PERIODS: Readonly<Record<Period, Text>> = {
  month: text('每月', 'monthly'),
  quarter: text('每季', 'quarterly'),
  'quarter-or-year': text('每季或每年', 'quarterly or yearly'),
  year: text('每年', 'yearly'),
  log: text('记录', 'log'),
};

export const INPUT_KINDS: Readonly<Record<InputKind, Text>> = {
  rate: text('比率 0–100%', 'rate 0–100%'),
  ratio: text('比例，可超过 100%', 'ratio, may pass 100%'),
  seconds: text('秒', 'seconds'),
  minutes: text('分钟', 'minutes'),
  hours: text('小时', 'hours'),
  days: text('天', 'days'),
  months: text('月', 'months'),
  perMinute: text('字/分钟', 'characters per minute'),
  number: text('数值', 'number'),
  count: text('次数', 'count'),
  money: text('金额（元）', 'money (yuan)'),
  amount: text('金额或分数，正负均可', 'number of either sign'),
  ten: text('0–10', '0–10'),
  score: text('0–100 分', '0–100 points'),
  points: text('分数', 'points'),
  flag: text('是/否', 'yes/no'),
  level: text('等级', 'level'),
};

/** Unit of a value in a column header, empty where the value says it all. */
export const UNITS: Readonly<Record<InputKind, Text>> = {
  rate: text('%', '%'),
  ratio: text('%', '%'),
  seconds: text('秒', 's'),
  minutes: text('分钟', 'min'),
  hours: text('小时', 'h'),
  days: text('天', 'days'),
  months: text('月', 'months'),
  perMinute: text('字/分', '/min'),
  number: text('', ''),
  count: text('次', 'count'),
  money: text('元', 'yuan'),
  amount: text('±', '±'),
  ten: text('0–10', '0–10'),
  score: text('分', 'points'),
  points: text('分', 'points'),
  flag: text('是/否', 'yes/no'),
  level: text('等级', 'level'),
};
