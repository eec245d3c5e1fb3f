/** Where values can be: the lines that bands cut into stretches. */
import type { Scheme } from '../../schemes/scheme';
import { DOMAINS } from '../input/domain';
import { add, exact, toNumber, ZERO, type Exact } from '../number/exact';
import { isFigure } from '../rules/figure';
import { indicatorsOf } from '../compile/parts';
import { fullOf, mostOf } from '../rules/rules';
import type { InputKind } from '../words/input-kind';
import type { Bound } from './draft';
import type { Line } from './intervals';

/** Beyond this a domain has no end that a table could name. */
const ENDLESS = 1e9;

const end = (value: number): Bound =>
  Math.abs(value) > ENDLESS ? { value: value * Infinity, closed: false } : { value, closed: true };

export const lineOf = (min: number, max: number, step?: number): Line => ({
  low: end(min),
  high: end(max),
  ...(step !== undefined && step > 0 ? { step } : {}),
});

/** Values held against a target or a team's figure. */
export const QUOTIENTS = lineOf(0, Infinity);

/** The values of a kind of input; what has no numbers has the whole line. */
export function lineOfKind(kind: InputKind | undefined): Line {
  if (kind === undefined || kind === 'level' || kind === 'flag') return lineOf(0, Infinity);
  const { min, max, whole } = DOMAINS[kind];
  return lineOf(min, max, whole && 1);
}

/** Totals, which are rounded to two places before they are graded. */
export function totalLine({ aggregation, adjustments }: Pick<Scheme, 'aggregation' | 'adjustments'>): Line {
  const beyond = indicatorsOf({ aggregation }).some((one) => mostOf(one) > fullOf(one));
  return lineOf(0, adjustments === undefined && !beyond ? topOf(aggregation) : Infinity, 0.01);
}

/** The highest total: only where points are summed may it be another than 100. */
function topOf(aggregation: Scheme['aggregation']): number {
  if (aggregation?.kind === 'points') return sumOfMost(aggregation.indicators);
  if (aggregation?.kind !== 'groups') return 100;
  const open = aggregation.groups.some(
    ({ total }) => total.kind === 'points' && sumOfMost(total.indicators) > 100,
  );
  return open ? Infinity : 100;
}

function sumOfMost(indicators: readonly Parameters<typeof mostOf>[0][]): number {
  const most = indicators.map(mostOf);
  if (!most.every(isFigure)) return Infinity;
  return Math.max(100, toNumber(most.reduce<Exact>((sum, one) => add(sum, exact(one)), ZERO)));
}
