/** Whether totals end as decimals: then all that binary sums leave can be rounded away. */
import type { CompiledScheme } from '../../../core/compile/compiled';
import type { Aggregation } from '../../../schemes/scheme';
import { ENDLESS_SCORE, ends } from '../numbers';
import { nativeScore } from '../rules/rules';
import type { Source } from '../rules/source';

/** Whether every total ends as a decimal when the inputs do. */
export function totalEnds(
  aggregation: Aggregation,
  compiled: CompiledScheme,
  sources: readonly Source[],
): boolean {
  const scoresEnd = sources.every((source) => {
    const cells = source.one.inputs.map((_, index) => `A${index + 1}`);
    return nativeScore(cells, source).places !== ENDLESS_SCORE;
  });
  return scoresEnd && divisors(aggregation, compiled).every((one) => ends(1 / one));
}

/** What totals are divided by. */
function divisors(aggregation: Aggregation, { indicators }: CompiledScheme): readonly number[] {
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  if (aggregation.kind === 'points' || aggregation.kind === 'min') return [1];
  if (aggregation.kind === 'weighted') return [sum(aggregation.indicators.map((one) => one.weight))];
  if (aggregation.kind === 'normalised') return [sum(indicators.map((one) => one.max)) / 100];
  const groups = aggregation.groups.flatMap(({ total }): readonly number[] => {
    const own = indicators.filter(({ indicator }) =>
      (total.indicators as readonly unknown[]).includes(indicator),
    );
    return total.kind === 'weighted'
      ? [sum(total.indicators.map((one) => one.weight))]
      : [total.kind === 'points' ? 1 : sum(own.map((one) => one.max)) / 100];
  });
  return [...groups, sum(aggregation.groups.map((group) => group.weight))];
}
