/** How a part of a month's pay and a weighted mean come about. */
import { isBlank } from '../../core/cell';
import { add, exact, toNumber, ZERO, type Exact } from '../../core/number/exact';
import { formatNumber } from '../../core/number/format';
import { gridOf, lineOf } from '../../functions/arguments';
import { pick, type Sentence } from './shown';

/** "2500 × 11 ÷ 22 = 1250" */
export const prorate: Sentence = ({ args, row, column, result }) => {
  const figures = args.slice(0, 3).map((argument) => pick(argument, row, column));
  if (typeof result !== 'number' || !figures.every((cell) => typeof cell === 'number')) return null;
  const [amount = '', worked = '', due = ''] = figures.map(formatNumber);
  return `${amount} × ${worked} ÷ ${due} = ${formatNumber(result)}`;
};

/** "(0.9 × 10 + 0.6 × 20) ÷ 30 = 0.7" */
export const merged: Sentence = ({ args: [values, weights], result }) => {
  if (typeof result !== 'number') return null;
  const beside = lineOf(gridOf(weights));
  const parts = lineOf(gridOf(values)).flatMap((value, index) => {
    const weight = beside[index] ?? null;
    return isBlank(value) || typeof weight !== 'number' || !isFigure(value) ? [] : [{ value, weight }];
  });
  if (parts.length === 0) return null;
  const sum = parts.map(({ value, weight }) => `${shown(value)} × ${formatNumber(weight)}`).join(' + ');
  const all = toNumber(parts.reduce<Exact>((total, { weight }) => add(total, exact(weight)), ZERO));
  return `(${sum}) ÷ ${formatNumber(all)} = ${formatNumber(result)}`;
};

function isFigure(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));
}

function shown(value: number | string): string {
  return typeof value === 'number' ? formatNumber(value) : value.trim();
}
