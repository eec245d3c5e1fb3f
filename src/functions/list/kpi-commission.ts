import { isBlank, isError, valueError, type Cell, type CellError } from '../../core/cell';
import { DOMAINS, type Domain } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { exact } from '../../core/number/exact';
import { toYuan } from '../../core/number/fen';
import {
  commissionOf,
  rateTableFault,
  type CommissionMethod,
  type RateStep,
} from '../../core/pay/commission';
import { halfWidth } from '../../core/words/normalise';
import { text } from '../../core/words/text';
import { choiceOf, gridOf, isUnsaid, widthOf } from '../arguments';
import type { Argument, Choice, CustomFunction, FunctionHelp, Grid } from '../description';
import { mapCells } from '../grid';
import { OUTSIDE } from '../parameters';

const METHODS: readonly Choice[] = [
  { value: 'whole', label: text('全额', 'whole') },
  { value: 'tiered', label: text('超额累进', 'tiered'), aliases: ['累进', '分段累进'] },
  { value: 'linear', label: text('线性', 'linear') },
];

/** What the rates are; left out they are shares of at most 100%. */
const BASES: readonly Choice[] = [
  { value: 'share', label: text('按比例', 'share') },
  { value: 'piece', label: text('按件', 'piece') },
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
    { name: 'basis', shape: 'scalar', optional: true, choices: BASES },
  ],
  run(args) {
    const terms = commissionTerms(args);
    if (isError(terms)) return terms;
    return mapCells(gridOf(args[0]), (cell) => {
      const value = readNumber(cell, DOMAINS.amount, AMOUNT);
      return isError(value) ? value : toYuan(commissionOf(exact(value), terms.steps, terms.method));
    });
  },
};

/** The rates, and how they are meant. */
export function commissionTerms([, rates, methodArgument, basisArgument]: readonly Argument[]):
  | {
      readonly steps: readonly RateStep[];
      readonly method: CommissionMethod;
      readonly basis: string | undefined;
    }
  | CellError {
  const method = choiceOf(methodArgument, 'method', METHODS);
  if (isError(method)) return method;
  const basis = isUnsaid(basisArgument) ? undefined : choiceOf(basisArgument, 'basis', BASES);
  if (isError(basis)) return basis;
  const steps = readRates(gridOf(rates), rateDomain(basis));
  return isError(steps) ? steps : { steps, method: method as CommissionMethod, basis };
}

export const kpiCommissionHelp: FunctionHelp = {
  summary: text('提成：全额、超额累进或线性', 'Commission: whole, tiered or linear'),
  arguments: [
    text(
      '销售额；按件时为件数；退款月可为负数',
      'the amount of sales, or of pieces; negative in a month of refunds',
    ),
    text(
      '两列：起点（从小到大；写成 >30 时 30 归下一档）、比例',
      'two columns: threshold (ascending; of >30 the 30 itself belongs to the band below), rate',
    ),
    text(
      'whole 全额（默认）、tiered 超额累进、linear 线性',
      'whole (default): one rate for all of it; tiered: each slice at its rate; linear: the rate interpolated',
    ),
    text(
      'share 按比例（可超过 100%，如 125%）、piece 按件（每件若干元）；省略时比例不超过 100%',
      'share (may pass 100%, such as 125%) or piece (yuan per piece); left out, no rate may pass 100%',
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
    {
      formula: '=KPICOMMISSION(45,A1:B2,"累进","按件")',
      ranges: {
        A1: [
          [0, 2],
          ['>30', 3],
        ],
      },
      result: 105,
      about: text('30 件 × 2 元 + 15 件 × 3 元', '30 pieces × 2 yuan + 15 × 3'),
    },
    {
      formula: '=KPICOMMISSION(-200,A1:B1)',
      ranges: { A1: [[0, 0.04]] },
      result: -8,
      about: text('退款月：−200 × 4%', 'a month of refunds: −200 × 4%'),
    },
  ],
};

const SHARE_CURE = text(
  '如需按 125% 这样的比例计算，请把第 4 个参数写成“按比例”。',
  'If a rate such as 125% is meant, say share in the fourth argument.',
);
const DIVIDE_CURE = text(
  '百分数请除以 100（4% 写 0.04 或 4%）；每件若干元请把第 4 个参数写成“按件”，超过 100% 的比例写成“按比例”。',
  'Divide a percentage by 100 (4% or 0.04); for yuan per piece say piece in the fourth argument, for rates above 100% share.',
);

/** Rates of 0–100%, of up to 1000% where shares are asked for, or yuan per piece. */
function rateDomain(basis: string | undefined): (cell: Cell) => Domain {
  if (basis === 'piece') return () => DOMAINS.money;
  if (basis === 'share') return () => DOMAINS.ratio;
  return (cell) => ({
    ...DOMAINS.rate,
    cure: typeof cell === 'number' && cell < 2 ? SHARE_CURE : DIVIDE_CURE,
  });
}

function readRates(grid: Grid, domainOf: (cell: Cell) => Domain): readonly RateStep[] | CellError {
  if (widthOf(grid) !== 2)
    return valueError(
      '提成比例表应为两列：起点、比例。请检查区域。',
      'the rate table must have two columns: threshold, rate. Check the range.',
    );
  const steps: RateStep[] = [];
  for (const [from = null, share = null] of grid) {
    if (isBlank(from) && isBlank(share)) continue;
    const { edge, open } = signed(from);
    const threshold = readNumber(edge, DOMAINS.money, THRESHOLD);
    if (isError(threshold)) return threshold;
    const rate = readNumber(share, domainOf(share), RATE);
    if (isError(rate)) return rate;
    steps.push({ threshold, rate, ...(open ? { open } : {}) });
  }
  return rateTableFault(steps) ?? steps;
}

/** `>30` leaves 30 itself to the band below; `≥30` and `30` do not. */
function signed(cell: Cell): { readonly edge: Cell; readonly open?: true } {
  const [, sign, edge] = typeof cell === 'string' ? (/^\s*(>=|≥|>)\s*(.*)$/.exec(halfWidth(cell)) ?? []) : [];
  if (edge === undefined) return { edge: cell };
  return sign === '>' ? { edge, open: true } : { edge };
}
