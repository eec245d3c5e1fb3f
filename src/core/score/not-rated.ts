/** Who is not rated because too little applies, and what the others are rated by. */
import type { Aggregation } from '../../schemes/scheme';
import type { CompiledScheme } from '../compile/compiled';
import { LEAST_WEIGHT, reweigh, type Reweighed } from '../compile/reweigh';
import { notAvailable, type CellError } from '../cell';
import { NOT_APPLICABLE, NOT_RATED } from '../input/not-applicable';
import { atLeast } from '../number/compare';
import { formatPercent } from '../number/format';
import { text, type Text } from '../words/text';

/** Why somebody has no total: a clause. */
export interface NotRated {
  readonly notRated: Text;
}

export function isNotRated(value: unknown): value is NotRated {
  return typeof value === 'object' && value !== null && 'notRated' in value;
}

/** What a person is rated by to whom some indicators do not apply, or that it is too little. */
export function presentOf(
  { scheme, indicators }: CompiledScheme,
  scores: readonly unknown[],
): Reweighed | NotRated {
  const present = new Set(indicators.flatMap(({ key }, at) => (scores[at] === NOT_APPLICABLE ? [] : [key])));
  if (present.size === 0) return { notRated: text('所有指标均不适用', 'none of the indicators applies') };
  const reweighed = reweigh(scheme.aggregation as Aggregation, (key) => present.has(key));
  const least = scheme.leastWeight ?? LEAST_WEIGHT;
  if (atLeast(reweighed.share, least)) return reweighed;
  const [share, wanted] = [formatPercent(reweighed.share), formatPercent(least)];
  return {
    notRated: text(
      `适用的权重只有 ${share}，不足 ${wanted}`,
      `only ${share} of the weights applies, less than ${wanted}`,
    ),
  };
}

/** What has no number to give where somebody is not rated. */
export function notRatedError({ notRated }: NotRated): CellError {
  return notAvailable(
    `${NOT_RATED}：${notRated.zh}。请按公司规定另行处理。`,
    `not rated: ${notRated.en}. Decide by the company's own rule.`,
  );
}
