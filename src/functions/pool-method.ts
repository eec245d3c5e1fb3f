/** How a pool is shared, as arguments. */
import { isError, notAvailable, valueError, type CellError } from '../core/cell';
import { compare, ZERO, type Exact } from '../core/number/exact';
import { hasInstead } from '../core/score/grade';
import type { Contender } from '../core/score/rank';
import { text } from '../core/words/text';
import type { RankPool } from '../schemes/scheme';
import { choiceOf, gridOf, isAbsent, isUnsaid, schemeOf } from './arguments';
import type { Argument, Choice } from './description';

export type PoolMethod = 'rank' | 'score' | 'weight';

export const POOL_METHODS: readonly Choice[] = [
  { value: 'rank', label: text('按名次', 'rank') },
  { value: 'score', label: text('按得分', 'score') },
  { value: 'weight', label: text('按权重', 'weight') },
];

export function poolMethod(argument: Argument): PoolMethod | CellError {
  return choiceOf(argument, 'method', POOL_METHODS) as PoolMethod | CellError;
}

/** The scheme's pool. Shares by rank need one; by score or weight, without a scheme, the amount is the pool. */
export function poolOf(
  method: PoolMethod,
  schemeArgument: Argument,
  month: Argument,
): RankPool | CellError | undefined {
  const unsaid = gridOf(schemeArgument).length > 1 ? isAbsent(schemeArgument) : isUnsaid(schemeArgument);
  if (method !== 'rank' && unsaid) return undefined;
  const scheme = schemeOf(schemeArgument, 'presales-kpi-detailed', month);
  if (isError(scheme)) return scheme;
  const { pool, id, name } = scheme.scheme;
  return (
    pool ??
    notAvailable(
      `方案“${name.zh}”没有奖金池。${hasInstead(scheme.scheme).zh}`,
      `${id} has no rank pool. ${hasInstead(scheme.scheme).en}`,
    )
  );
}

/** What each member's share is in proportion to: the scores, or the column sales. */
export function partsOf(
  method: Exclude<PoolMethod, 'rank'>,
  team: readonly (Contender | null)[],
): readonly (Exact | null)[] | CellError {
  const parts = team.map((one) => (one === null ? null : method === 'score' ? one.score : one.sales));
  const lacking = team.findIndex((one, index) => one !== null && parts[index] === null);
  if (lacking >= 0)
    return notAvailable(
      `第 ${lacking + 1} 人有得分而没有权重。请在 sales 中补上，不参与分配的人请清空得分。`,
      `person ${lacking + 1} has a score and no weight. Fill it in in sales, or clear the score of whoever takes no part.`,
    );
  const weights = parts.filter((one) => one !== null);
  if (weights.some((one) => compare(one, ZERO) < 0))
    return valueError('权重不能为负数。请更正 sales。', 'a weight cannot be below 0. Correct sales.');
  if (weights.every((one) => compare(one, ZERO) === 0))
    return method === 'score'
      ? valueError(
          '得分全部为 0，无法按得分分配。请检查 scores。',
          'all scores are 0, so nothing can be shared by score. Check scores.',
        )
      : valueError(
          '权重全部为 0，无法按权重分配。请检查 sales。',
          'all weights are 0, so nothing can be shared by weight. Check sales.',
        );
  return parts;
}
