import { isBlank, isError, valueError, type CellError } from '../../core/cell';
import { DOMAINS } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { exact } from '../../core/number/exact';
import { toYuan } from '../../core/number/fen';
import {
  commissionOf,
  rateTableFault,
  type CommissionMethod,
  type RateStep,
} from '../../core/pay/commission';
import { text } from '../../core/words/text';
import { choiceOf, gridOf, widthOf } from '../arguments';
import type { Choice, CustomFunction, FunctionHelp, Grid } from '../description';
import { mapCells } from '../grid';
import { OUTSIDE } from '../parameters';

const METHODS: readonly Choice[] = [
  { value: 'whole', label: text('全额', 'whole') },
  { value: 'tiered', label: text('超额累进', 'tiered') },
  { value: 'linear', label: text('线性', 'linear') },
];

const AMOUNT = text('金额', 'amount');
const THRESHOLD = text('起点', 'threshold');
const RATE = text('比例', 'rate');
const TABLE: Grid = [
  [0, 0.01],
  [10000, 0.02],
  [50000, 0.03],
];

/** Commission on an amount of sales. */
export const kpiCommission: CustomFunction<'KPICOMMISSION'> = {
  name: 'KPICOMMISSION',
  parameters: [
    { name: 'amount', shape: 'matrix' },
    {
      name: 'rates',
      shape: 'matrix',
    },
    {
      name: 'method',
      shape: 'scalar',
      optional: true,
      choices: METHODS,
    },
  ],
  run([amount, rates, methodArgument]) {
    const method = choiceOf(methodArgument, 'method', METHODS);
    if (isError(method)) return method;
    const steps = readRates(gridOf(rates));
    if (isError(steps)) return steps;
    return mapCells(gridOf(amount), (cell) => {
      const value = readNumber(cell, DOMAINS.money, AMOUNT);
      return isError(value) ? value : toYuan(commissionOf(exact(value), steps, method as CommissionMethod));
    });
  },
};

export const kpiCommissionHelp: FunctionHelp = {
  summary: text('提成：全额、超额累进或线性', 'Commission: whole, tiered or linear'),
  arguments: [
    text('销售额', 'the amount of sales'),
    text('两列：起点（从小到大）、比例', 'two columns: threshold (ascending), rate'),
    text(
      'whole 全额（默认）、tiered 超额累进、linear 线性',
      'whole (default): one rate for all of it; tiered: each slice at its rate; linear: the rate interpolated',
    ),
  ],
  result: { about: text('金额，四舍五入到分', 'money, rounded half-up to the cent'), shape: 'matrix' },
  errors: [OUTSIDE, text('#VALUE! 起点没有从小到大', '#VALUE! thresholds that do not ascend')],
  examples: [
    {
      formula: '=KPICOMMISSION(20000,A1:B3)',
      ranges: { A1: TABLE },
      result: 400,
      about: text('全额：20000 × 2%', 'whole: 20000 × 2%'),
    },
    {
      formula: '=KPICOMMISSION(20000,A1:B3,"tiered")',
      ranges: { A1: TABLE },
      result: 300,
      about: text('10000 × 1% + 10000 × 2%', '10000 × 1% + 10000 × 2%'),
    },
    {
      formula: '=KPICOMMISSION(30000,A1:B3,"linear")',
      ranges: { A1: TABLE },
      result: 750,
      about: text('比例为 2.5%', 'the rate is 2.5%'),
    },
  ],
};

function readRates(grid: Grid): readonly RateStep[] | CellError {
  if (widthOf(grid) !== 2)
    return valueError(
      '提成比例表应为两列：起点、比例。请检查区域。',
      'the rate table must have two columns: threshold, rate. Check the range.',
    );
  const steps: RateStep[] = [];
  for (const row of grid) {
    if (row.every(isBlank)) continue;
    const threshold = readNumber(row[0] ?? null, DOMAINS.money, THRESHOLD);
    if (isError(threshold)) return threshold;
    const rate = readNumber(row[1] ?? null, DOMAINS.rate, RATE);
    if (isError(rate)) return rate;
    steps.push({ threshold, rate });
  }
  return rateTableFault(steps) ?? steps;
}
