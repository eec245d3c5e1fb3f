/** The words for kinds of input and of rules, in both languages, as printed tables have them. */

export type Kind =
  | 'rate'
  | 'ratio'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'months'
  | 'perMinute'
  | 'number'
  | 'count'
  | 'money'
  | 'amount'
  | 'ten'
  | 'score'
  | 'points'
  | 'flag'
  | 'level';

export const KINDS: Readonly<Record<string, Kind>> = {
  '比率 0–100%': 'rate',
  'rate 0–100%': 'rate',
  '比例，可超过 100%': 'ratio',
  'ratio, may pass 100%': 'ratio',
  秒: 'seconds',
  seconds: 'seconds',
  分钟: 'minutes',
  minutes: 'minutes',
  小时: 'hours',
  hours: 'hours',
  天: 'days',
  days: 'days',
  月: 'months',
  months: 'months',
  '字/分钟': 'perMinute',
  'characters per minute': 'perMinute',
  数值: 'number',
  number: 'number',
  次数: 'count',
  count: 'count',
  '金额（元）': 'money',
  'money (yuan)': 'money',
  '金额或分数，正负均可': 'amount',
  'number of either sign': 'amount',
  '0–10': 'ten',
  '0–100 分': 'score',
  '0–100 points': 'score',
  分数: 'points',
  points: 'points',
  '是/否': 'flag',
  'yes/no': 'flag',
  等级: 'level',
  level: 'level',
};

export type RuleName =
  | 'bands'
  | 'relative'
  | 'levels'
  | 'levelPoints'
  | 'manual'
  | 'ranged'
  | 'violations'
  | 'proportional'
  | 'deduction'
  | 'perUnit'
  | 'share'
  | 'conditions'
  | 'blend'
  | 'bonus'
  | 'fault'
  | 'extra';

export const RULES: Readonly<Record<string, RuleName>> = {
  分档: 'bands',
  bands: 'bands',
  与团队平均比分档: 'relative',
  'bands of the team average': 'relative',
  选项: 'levels',
  levels: 'levels',
  '选项（可填分值）': 'levelPoints',
  'levels by points': 'levelPoints',
  人工评分: 'manual',
  manual: 'manual',
  分数段: 'ranged',
  ranges: 'ranged',
  '分数段（看违规）': 'violations',
  'ranges by violations': 'violations',
  按比例: 'proportional',
  'in proportion': 'proportional',
  扣分: 'deduction',
  deduction: 'deduction',
  按次计分: 'perUnit',
  'per unit': 'perUnit',
  占团队比例: 'share',
  'share of the team': 'share',
  达标给分: 'conditions',
  conditions: 'conditions',
  自评与上级: 'blend',
  'self and superior': 'blend',
  审批加分: 'bonus',
  'approved bonus': 'bonus',
  失职扣分: 'fault',
  fault: 'fault',
  其他加减: 'extra',
  extra: 'extra',
};
