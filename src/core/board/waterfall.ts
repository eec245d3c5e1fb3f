/** From the greatest total down to a person's own: what each indicator takes away or adds. The parts add up to the total exactly. */
import type { Combine, CompiledScheme } from '../compile/compiled';
import { NOT_APPLICABLE } from '../input/not-applicable';
import { isNotRated, presentOf } from '../score/not-rated';
import {
  add,
  compare,
  divide,
  exact,
  HUNDRED,
  multiply,
  roundToCents,
  subtract,
  toDecimal,
  toNumber,
  ZERO,
  type Exact,
} from '../number/exact';
import { wholeParts } from '../number/whole-parts';
import { text, type Text } from '../words/text';

export interface WaterfallPart {
  readonly label: Text;
  /** Below 0 where points are lost. */
  readonly change: Exact;
}

/** A score, or that the indicator does not apply. */
export type Applied = Exact | typeof NOT_APPLICABLE;

export interface Waterfall {
  /** The greatest total, or 0 where nothing limits it: the parts then add up from there. */
  readonly from: Exact;
  readonly parts: readonly WaterfallPart[];
  readonly total: Exact;
}

/**
 * @param scores of all indicators in the scheme's order; of what does not apply the weight goes to the others
 * @param adjustments points after the indicators, in order
 * @param total as it is scored, where a scheme stops at 0 other than the sum
 */
export function waterfallOf(
  compiled: CompiledScheme,
  all: readonly Applied[],
  adjustments: readonly Exact[],
  total: Exact,
): Waterfall | undefined {
  const combine = combineOf(compiled, all);
  if (combine === undefined) return undefined;
  const indicators = compiled.indicators.filter((_, index) => all[index] !== NOT_APPLICABLE);
  const scores = all.filter((score) => score !== NOT_APPLICABLE);
  const limited = Number.isFinite(compiled.greatest) && indicators.every(({ max }) => Number.isFinite(max));
  const start = indicators.map(({ max }) => (limited ? exact(max) : ZERO));
  const from = combine(start);
  const changes =
    compiled.scheme.aggregation?.kind === 'min'
      ? lowestAlone(scores, from, combine(scores))
      : oneAfterTheOther(combine, start, scores, from);
  const parts = [
    ...indicators.map(({ label }, index) => ({ label, change: changes[index] as Exact })),
    ...compiled.adjustments.map(({ label }, index) => ({ label, change: adjustments[index] ?? ZERO })),
  ];
  const left = subtract(
    total,
    parts.reduce((sum, { change }) => add(sum, change), from),
  );
  return {
    from,
    total,
    parts: compare(left, ZERO) === 0 ? parts : [...parts, { label: LIMIT, change: left }],
  };
}

/** Whether the way never goes below 0: only then can stacked bars draw it, each upon one that is not seen. */
export function staysAboveZero({ from, parts }: Pick<Waterfall, 'from' | 'parts'>): boolean {
  let sum = from;
  return [ZERO, ...parts.map(({ change }) => change)].every((change) => {
    sum = add(sum, change);
    return compare(sum, ZERO) >= 0;
  });
}

const LIMIT = text('最低 0 分', 'Not below 0');

/** The way to a total of what applies; undefined where that is too little. */
function combineOf(compiled: CompiledScheme, all: readonly Applied[]): Combine | undefined {
  if (all.every((score) => score !== NOT_APPLICABLE)) return compiled.combine;
  const present = presentOf(compiled, all);
  return isNotRated(present) ? undefined : (scores) => present.total(scores);
}

/** Each indicator changes from its greatest score to its own: the differences lead from the first sum to the last. */
function oneAfterTheOther(
  combine: (scores: readonly Exact[]) => Exact,
  start: readonly Exact[],
  scores: readonly Exact[],
  from: Exact,
): readonly Exact[] {
  let before = from;
  return scores.map((_, index) => {
    const after = combine(start.map((most, at) => (at <= index ? (scores[at] as Exact) : most)));
    const change = subtract(after, before);
    before = after;
    return change;
  });
}

/** Where the lowest item counts, it alone takes away; the first of several. */
function lowestAlone(scores: readonly Exact[], from: Exact, lowest: Exact): readonly Exact[] {
  const first = scores.findIndex((score) => compare(score, lowest) === 0);
  return scores.map((_, index) => (index === first ? subtract(lowest, from) : ZERO));
}

/**
 * As it is shown: every part to two places, so that what can be read adds up to the last digit. Where rounding each would not,
 * the cent goes to the parts that lose most by it.
 */
export function shownParts({ from, parts, total }: Waterfall): Waterfall {
  const [start, end] = [roundToCents(from), roundToCents(total)];
  const cents = parts.map(({ change }) => toDecimal(multiply(change, HUNDRED)));
  const wanted = toNumber(multiply(subtract(end, start), HUNDRED));
  const shown = wholeParts(cents, wanted);
  return {
    from: start,
    total: end,
    parts: parts.map(({ label }, index) => ({
      label,
      change: divide(exact(shown[index] as number), HUNDRED),
    })),
  };
}
