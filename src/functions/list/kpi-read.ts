import { isError, notAvailable, valueError, type Cell } from '../../core/cell';
import { readFigure, type FigureKind, type TimeUnit } from '../../core/figures/figure';
import { text } from '../../core/words/text';
import { choiceOf, gridOf, isUnsaid } from '../arguments';
import type { Choice, CustomFunction, FunctionHelp } from '../description';
import { mapCells } from '../grid';
import { OUTSIDE } from '../parameters';

const KINDS: readonly Choice[] = [
  { value: 'percent', label: text('百分比', 'percent') },
  { value: 'duration', label: text('时长', 'duration'), aliases: ['时间'] },
  { value: 'money', label: text('金额', 'money') },
  { value: 'count', label: text('次数', 'count'), aliases: ['人数', '计数'] },
  { value: 'number', label: text('数值', 'number') },
];

const UNITS: readonly Choice[] = [
  { value: 'second', label: text('秒', 'second'), aliases: ['seconds', 's', '秒钟'] },
  { value: 'minute', label: text('分', 'minute'), aliases: ['minutes', 'min', '分钟'] },
  { value: 'hour', label: text('小时', 'hour'), aliases: ['hours', 'h', '时'] },
];

/**
 * Reads one cell of a platform's export.
 * @example KPIREAD("8分48秒","duration","秒") //=> 528
 */
export const kpiRead: CustomFunction<'KPIREAD'> = {
  name: 'KPIREAD',
  parameters: [
    { name: 'value', shape: 'matrix' },
    { name: 'kind', shape: 'scalar', choices: KINDS },
    { name: 'unit', shape: 'scalar', optional: true, choices: UNITS },
  ],
  run([value, kindArgument, unitArgument]) {
    if (isUnsaid(kindArgument))
      return notAvailable(
        '缺少参数 kind。请填写 百分比、时长、金额、次数 或 数值。',
        'the argument kind is missing. Say percent, duration, money, count, or number.',
      );
    const kind = choiceOf(kindArgument, 'kind', KINDS);
    if (isError(kind)) return kind;
    const unit = choiceOf(unitArgument, 'unit', UNITS);
    if (isError(unit)) return unit;
    if (kind !== 'duration' && !isUnsaid(unitArgument))
      return valueError(
        '只有时长有单位。请去掉 unit，或把 kind 改为 时长。',
        'only durations have a unit. Leave unit out, or say duration.',
      );
    return mapCells(gridOf(value), (cell) => figureCell(cell, kind as FigureKind, unit as TimeUnit));
  },
};

function figureCell(cell: Cell, kind: FigureKind, unit: TimeUnit): Cell {
  const figure = readFigure(cell, kind, unit);
  if (figure === 'missing') return '';
  if (figure === 'pending')
    return notAvailable(
      '平台还没有算出这个数（延迟统计）。请稍后重新导出。',
      'the platform has not computed this figure yet (延迟统计). Export it again later.',
    );
  return figure;
}

export const kpiReadHelp: FunctionHelp = {
  summary: text(
    '读取平台导出的一格：97.41%、8分48秒、¥1.2万、--',
    'Reads a cell of a platform’s export: 97.41%, 8分48秒, ¥1.2万, --',
  ),
  arguments: [
    text('导出表里的单元格', 'the cell of the export'),
    text(
      '种类：percent 百分比（不带 % 的数就是小数）、duration 时长、money 金额、count 次数、number 数值',
      'what it is: percent (a number without % is a fraction), duration, money, count, or number',
    ),
    text(
      '时长的单位：second 秒（默认）、minute 分、hour 小时；没写单位的数就是这个单位',
      'unit of a duration: second (default), minute, or hour; a number without a unit is in it',
    ),
  ],
  result: {
    about: text('数值；没有数据（--、NaN）为空', 'the number; blank where there is none (--, NaN)'),
    shape: 'matrix',
  },
  errors: [OUTSIDE, text('#N/A 延迟统计：平台还没有算出', '#N/A 延迟统计: not computed by the platform yet')],
  examples: [
    {
      formula: '=KPIREAD("8分48秒","duration","秒")',
      result: 528,
      about: text('8 × 60 + 48 秒', '8 × 60 + 48 seconds'),
    },
    {
      formula: '=KPIREAD("97.41 %","百分比")',
      result: 0.9741,
      about: text('设为百分比格式即显示 97.41%', 'shows as 97.41% in a percent format'),
    },
    {
      formula: '=KPIREAD(A1:A4,"金额")',
      ranges: { A1: [['102,801.40'], ['¥1.2万'], ['--'], [-30]] },
      result: [[102801.4], [12000], [''], [-30]],
      about: text('没有数据为空，不是 0', 'no figure is blank and not 0'),
    },
  ],
};
