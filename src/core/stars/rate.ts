/** The star rating of one person. */
import { isError, notAvailable, valueError, type Cell, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import { exact } from '../number/exact';
import { toFen, type Fen } from '../number/fen';
import { figureOf, type Context } from '../input/quantity';
import { hasInstead } from '../score/grade';
import { rateAnnual } from './annual';
import { figureFor, roleFact, roleFigures } from './by-role';
import { factFault, factMissing, factValue, type FactValues } from './facts';
import { readHistory } from './history';
import { rateLadder } from './ladder';
import { rateConditions, rateTotal } from './period';
import type { StarRating } from './rating';

/**
 * @param history months oldest → newest, or one period's inputs in the scheme's order
 * @returns null for a row without any input
 */
export function rateStars(
  compiled: CompiledScheme,
  history: readonly Cell[],
  facts: FactValues,
  context: Context = {},
): StarRating | CellError | null {
  const { scheme } = compiled;
  const { stars } = scheme;
  if (stars === undefined) return lacksStars(compiled);
  if (stars.kind === 'total') return rateTotal(compiled, stars, history, facts, context);
  if (stars.kind === 'conditions') return rateConditions(scheme, stars, history, facts, context);
  const months = readHistory(history, compiled.greatest);
  if (isError(months)) return months;
  if (months.length === 0 && (stars.kind === 'ladder' || facts.size === 0)) return null;
  const fault = factFault(stars.facts, facts);
  if (fault !== undefined) return fault;
  return stars.kind === 'annual'
    ? rateAnnual(scheme, stars, months, facts)
    : rateLadder(scheme, stars, months, facts, context);
}

export function lacksStars({ scheme }: CompiledScheme): CellError {
  return notAvailable(
    `方案“${scheme.name.zh}”没有星级。${hasInstead(scheme).zh}`,
    `${scheme.id} has no stars. ${hasInstead(scheme).en}`,
  );
}

/** The stars that a scheme has rows for. */
export function starsOf({ scheme: { stars } }: CompiledScheme): readonly number[] {
  const steps: readonly { readonly star: number }[] =
    stars === undefined ? [] : 'steps' in stars ? stars.steps : stars.bands;
  return steps.map(({ star }) => star);
}

/** Highest star of a scheme. */
export const topStar = (compiled: CompiledScheme): number => Math.max(0, ...starsOf(compiled));

export function strangeStar(compiled: CompiledScheme, star: number): CellError {
  const known = starsOf(compiled);
  return valueError(
    `星数应为 ${known.join('、')} 之一，实际是 ${star}。请更正。`,
    `the stars must be one of ${known.join(', ')} but got ${star}. Correct them.`,
  );
}

/** Money per month for a number of stars. */
export function rewardOf(compiled: CompiledScheme, star: number, facts: FactValues): Fen | CellError {
  const { scheme } = compiled;
  const { stars } = scheme;
  const noReward = notAvailable(
    `方案“${scheme.name.zh}”没有星级奖励。${hasInstead(scheme).zh}`,
    `${scheme.id} pays no reward for stars. ${hasInstead(scheme).en}`,
  );
  if (stars === undefined || stars.kind === 'annual') return noReward;
  if (stars.kind === 'conditions')
    return toFen(exact(stars.steps.find((step) => step.star === star)?.pay.plus ?? 0));
  if (stars.kind === 'total') {
    if (!stars.bands.some((band) => band.reward !== undefined)) return noReward;
    const reward = stars.bands.find((band) => band.star === star)?.reward ?? 0;
    const figure = figureOf(reward, scheme.settings ?? [])({});
    return isError(figure) ? figure : toFen(exact(figure));
  }
  if (!stars.steps.some((step) => step.reward !== undefined)) return noReward;
  const role = roleFact(stars);
  const given = role && factValue(role, facts);
  if (isError(given)) return given;
  const byRole = stars.steps.some((step) => roleFigures(step).some((one) => typeof one !== 'number'));
  if (role !== undefined && given === undefined && byRole) return factMissing(role);
  const step = stars.steps.find((one) => one.star === star);
  const reward = step?.reward === undefined ? 0 : figureFor(step.reward, stars, step, facts);
  return isError(reward) ? reward : toFen(exact(reward));
}
