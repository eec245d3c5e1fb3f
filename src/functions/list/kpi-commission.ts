import { isBlank, isError, valueError, type Cell, type CellError } from '../../core/cell';
import { DOMAINS } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { exact } from '../../core/number/exact';
import { toYuan } from '../../core/number/fen';
import { commissionOf, type CommissionMethod, type RateStep } from '../../core/pay/commission';
import { text } from '../../core/words/text';
import { choiceOf, gridOf, isUnsaid } from '../arguments';
import type { Argument, Choice, CustomFunction, FunctionHelp, Grid } from '../description';
import { mapCells, zipCells } from '../grid';
import { MISSING, OUTSIDE } from '../parameters';
import { rateDomain, readMeasure, readRates } from '../rate-table';

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
    { name: 'measure', shape: 'matrix', optional: true },
  ],
  run(args) {
    const terms = commissionTerms(args);
    if (isError(terms)) return terms;
    const { steps, method, measure } = terms;
    if (measure !== undefined) return measured(gridOf(args[0]), measure, steps, method);
    return mapCells(gridOf(args[0]), (cell) => {
      const value = readNumber(cell, DOMAINS.amount, AMOUNT);
      return isError(value) ? value : toYuan(commissionOf(exact(value), steps, method));
    });
  },
};

/** The rate that each measure chooses, on the amount beside it. */
function measured(
  amounts: Grid,
  measures: Grid,
  steps: readonly RateStep[],
  method: CommissionMethod,
): Cell | Grid {
  return zipCells([amounts, measures], ([cell = null, chosen = null]) => {
    if (isBlank(cell)) return '';
    const value = readNumber(cell, DOMAINS.amount, AMOUNT);
    if (isError(value)) return value;
    const measure = readMeasure(chosen, steps);
    return isError(measure) ? measure : toYuan(commissionOf(exact(value), steps, method, exact(measure)));
  });
}

interface Terms {
  readonly steps: readonly RateStep[];
  readonly method: CommissionMethod;
  readonly basis: string | undefined;
  /** What chooses the rates, where it is not the amount. */
  readonly measure?: Grid;
}

/** The rates, and how they are meant. */
export function commissionTerms([, rates, methodArgument, basisArgument, measure]: readonly Argument[]):
  | Terms
  | CellError {
  const method = choiceOf(methodArgument, 'method', METHODS) as CommissionMethod | CellError;
  if (isError(method)) return method;
  const basis = isUnsaid(basisArgument) ? undefined : choiceOf(basisArgument, 'basis', BASES);
  if (isError(basis)) return basis;
  const steps = readRates(gridOf(rates), rateDomain(basis), measure !== undefined);
  if (isError(steps)) return steps;
  if (measure === undefined) return { steps, method, basis };
  if (method === 'tiered')
    return valueError(
      '超额累进按金额分段，不能另选依据。请去掉 measure，或改用 全额、线性。',
      'tiered slices the amount itself, so no other figure can choose the rate. Leave measure out, or use whole or linear.',
    );
  return { steps, method, basis, measure: gridOf(measure) };
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
    text(
      '选档依据：给出时由它（如达成率）选比例，再乘金额；起点与它同一尺度',
      'what chooses the rate where it is not the amount, such as the attainment; thresholds are on its scale',
    ),
  ],
  result: { about: text('金额，四舍五入到分', 'money, rounded half-up to the cent'), shape: 'matrix' },
  errors: [OUTSIDE, MISSING, text('#VALUE! 起点没有从小到大', '#VALUE! thresholds that do not ascend')],
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
    {
      formula: '=KPICOMMISSION(50000,A1:B3,,,95%)',
      ranges: {
        A1: [
          [0, 0.01],
          ['80%', 0.02],
          [1, 0.03],
        ],
      },
      result: 1000,
      about: text('达成率 95% 选 2%：50000 × 2%', 'an attainment of 95% chooses 2%: 50000 × 2%'),
    },
  ],
};
