import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../../core/cell';
import { DOMAINS, type Domain } from '../../core/input/domain';
import { readNumber, show } from '../../core/input/read';
import { exact, HUNDRED, multiply, toDecimal, type Exact } from '../../core/number/exact';
import { toYuan } from '../../core/number/fen';
import { daysFit, prorated } from '../../core/pay/prorate';
import { text, type Text } from '../../core/words/text';
import { cellOf, gridOf, isUnsaid } from '../arguments';
import type { Argument, CustomFunction, FunctionHelp } from '../description';
import { zipCells } from '../grid';
import { MISSING, OUTSIDE } from '../parameters';

const AMOUNT = text('金额', 'amount');
const WORKED = text('实出勤', 'worked');
const DUE = text('应出勤', 'due');
const ROUNDING = text('取整单位', 'rounding');

const STEP: Domain = {
  min: 0.01,
  max: 1_000_000,
  currency: true,
  unit: text('', ''),
  expected: text('0.01（分）、0.1（角）、1（元）、10 这样的单位', '0.01, 0.1, 1, 10 or the like'),
};

/**
 * Pay for part of a month.
 * @example KPIPRORATE(2500,11,22) //=> 1250
 */
export const kpiProrate: CustomFunction<'KPIPRORATE'> = {
  name: 'KPIPRORATE',
  parameters: [
    { name: 'amount', shape: 'matrix' },
    { name: 'worked', shape: 'matrix' },
    { name: 'due', shape: 'matrix' },
    { name: 'rounding', shape: 'scalar', optional: true },
  ],
  run([amount, worked, due, rounding]) {
    const step = stepOf(rounding);
    if (isError(step)) return step;
    return zipCells([gridOf(amount), gridOf(worked), gridOf(due)], ([money = null, had = null, of = null]) =>
      isBlank(money) ? '' : prorateCell(money, had, of, step),
    );
  },
};

function stepOf(argument: Argument): Exact | CellError {
  if (isUnsaid(argument)) return exact(0.01);
  const step = readNumber(cellOf(argument), STEP, ROUNDING);
  if (isError(step)) return step;
  if (toDecimal(multiply(exact(step), HUNDRED)).isInteger()) return exact(step);
  const came = show(step);
  return valueError(
    `取整单位应是整数分，实际是 ${came.zh}。请用 0.01、1、10 这样的数。`,
    `rounding must be whole cents but got ${came.en}. Use 0.01, 1, 10 or the like.`,
  );
}

function prorateCell(money: Cell, had: Cell, of: Cell, step: Exact): Cell {
  const amount = readNumber(money, DOMAINS.amount, AMOUNT);
  if (isError(amount)) return amount;
  const worked = days(had, WORKED);
  if (isError(worked)) return worked;
  const due = days(of, DUE);
  if (isError(due)) return due;
  const [part, whole] = [exact(worked), exact(due)];
  if (!daysFit(part, whole)) return misfit(worked, due);
  return toYuan(prorated(exact(amount), part, whole, step));
}

function days(cell: Cell, label: Text): number | CellError {
  if (isBlank(cell))
    return notAvailable(
      `缺少${label.zh}。请填写天数或小时数。`,
      `${label.en} is missing. Give days or hours.`,
    );
  return readNumber(cell, DOMAINS.days, label);
}

function misfit(worked: number, due: number): CellError {
  return due === 0
    ? valueError(
        '应出勤为 0，无法折算。请填写应出勤天数。',
        'due is 0, so nothing can be prorated. Give the days due.',
      )
    : valueError(
        `实出勤 ${worked} 多于应出勤 ${due}。请更正；加班请另计。`,
        `worked (${worked}) is more than due (${due}). Correct it; overtime is paid apart.`,
      );
}

export const kpiProrateHelp: FunctionHelp = {
  summary: text('按出勤折算金额：金额 × 实出勤 ÷ 应出勤', 'Pay for part of a month: amount × worked ÷ due'),
  arguments: [
    text('全月金额', 'the amount of the whole month'),
    text('实出勤（天或小时）', 'days (or hours) worked'),
    text('应出勤，单位相同，如 22 或 21.75', 'days (or hours) due, such as 22 or 21.75'),
    text(
      '取整到：0.01 分（默认）、0.1、1 元、10 …，四舍五入',
      'rounded half-up to 0.01 (default), 0.1, 1, 10 …',
    ),
  ],
  result: { about: text('金额', 'money'), shape: 'matrix' },
  errors: [
    OUTSIDE,
    MISSING,
    text('#VALUE! 实出勤多于应出勤，或应出勤为 0', '#VALUE! worked is more than due, or due is 0'),
  ],
  examples: [
    { formula: '=KPIPRORATE(2500,11,22)', result: 1250, about: text('2500 × 11 ÷ 22', '2500 × 11 ÷ 22') },
    {
      formula: '=KPIPRORATE(3000,20,21.75)',
      result: 2758.62,
      about: text('3000 × 20 ÷ 21.75 = 2758.620…', '3000 × 20 ÷ 21.75 = 2758.620…'),
    },
    {
      formula: '=KPIPRORATE(3000,20,21.75,1)',
      result: 2759,
      about: text('取整到元', 'to whole yuan'),
    },
  ],
};
