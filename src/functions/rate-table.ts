/** The rate table of a commission, and the figure that chooses a rate. */
import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../core/cell';
import { DOMAINS, type Domain } from '../core/input/domain';
import { readNumber, show } from '../core/input/read';
import { rateTableFault, type RateStep } from '../core/pay/commission';
import { leadingSign } from '../core/words/relation';
import { text } from '../core/words/text';
import { widthOf } from './arguments';
import type { Grid } from './description';

const THRESHOLD = text('起点', 'threshold');
const RATE = text('比例', 'rate');
const MEASURE = text('选档依据', 'measure');

/** What chooses a rate beside the amount: an attainment, a satisfaction, pieces, sales. */
const CHOOSING: Domain = {
  min: -1e15,
  max: 1e15,
  percent: true,
  currency: true,
  unit: text('', ''),
  expected: text('一个数（如 95% 或 0.95）', 'a number such as 95% or 0.95'),
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
export function rateDomain(basis: string | undefined): (cell: Cell) => Domain {
  if (basis === 'piece') return () => DOMAINS.money;
  if (basis === 'share') return () => DOMAINS.ratio;
  return (cell) => ({
    ...DOMAINS.rate,
    cure: typeof cell === 'number' && cell < 2 ? SHARE_CURE : DIVIDE_CURE,
  });
}

export function readRates(
  grid: Grid,
  domainOf: (cell: Cell) => Domain,
  byMeasure: boolean,
): readonly RateStep[] | CellError {
  if (widthOf(grid) !== 2)
    return valueError(
      '提成比例表应为两列：起点、比例。请检查区域。',
      'the rate table must have two columns: threshold, rate. Check the range.',
    );
  const steps: RateStep[] = [];
  for (const [from = null, share = null] of grid) {
    if (isBlank(from) && isBlank(share)) continue;
    const { edge, open } = signed(from);
    const threshold = readNumber(edge, byMeasure ? { ...CHOOSING, min: 0 } : DOMAINS.money, THRESHOLD);
    if (isError(threshold)) return threshold;
    const rate = readNumber(share, domainOf(share), RATE);
    if (isError(rate)) return rate;
    steps.push({ threshold, rate, ...(open ? { open } : {}) });
  }
  return rateTableFault(steps) ?? steps;
}

/** `>30` leaves 30 itself to the band below; `≥30` and `30` do not. */
function signed(cell: Cell): { readonly edge: Cell; readonly open?: true } {
  const [sign, edge] = leadingSign(typeof cell === 'string' ? cell : '');
  if (sign !== '>' && sign !== '≥') return { edge: cell };
  return sign === '>' ? { edge, open: true } : { edge };
}

/** Greatest share that a scale of 100 cannot mean, and least figure that a scale of 1 cannot. */
const [MOST_SHARE, LEAST_POINTS] = [2, 20];

/** The figure that chooses the rate, on the scale of the thresholds. */
export function readMeasure(cell: Cell, steps: readonly RateStep[]): number | CellError {
  if (isBlank(cell))
    return notAvailable(
      '缺少选档依据。请填写（如达成率）。',
      'the figure that chooses the rate is missing. Fill it in (such as the attainment).',
    );
  const measure = readNumber(cell, CHOOSING, MEASURE);
  if (isError(measure)) return measure;
  const last = steps.at(-1)?.threshold ?? 0;
  const asPoints = last > 0 && last <= MOST_SHARE && measure >= LEAST_POINTS;
  const asShare = last >= LEAST_POINTS && measure > 0 && measure < MOST_SHARE && !Number.isInteger(measure);
  return asPoints || asShare ? offScale(cell, last) : measure;
}

function offScale(cell: Cell, last: number): CellError {
  const [came, edge] = [show(cell), show(last)];
  return valueError(
    `选档依据 ${came.zh} 与起点（最高 ${edge.zh}）不在同一尺度。请都写成百分比，或都写成数。`,
    `the measure ${came.en} is not on the scale of the thresholds (up to ${edge.en}). Write both as percentages, or both as numbers.`,
  );
}
