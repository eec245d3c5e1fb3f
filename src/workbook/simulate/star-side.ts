/** What one person comes to under a scheme that rates stars without a total. */
import { isBlank, isError, type Cell, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { DOMAINS } from '../../core/input/domain';
import type { Context } from '../../core/input/quantity';
import { readNumber } from '../../core/input/read';
import { exact } from '../../core/number/exact';
import { starBonusOf } from '../../core/pay/bonus';
import { readFacts, type FactValues } from '../../core/stars/facts';
import { rateStars, rewardOf } from '../../core/stars/rate';
import { text } from '../../core/words/text';
import type { Stars } from '../../schemes/stars';
import { missing, readOptional, type RowCells } from '../salary/read-cells';
import { factKey } from '../template/fact-columns';
import { historyMonths } from '../template/history-columns';
import { MONTH } from './input-roles';
import { byLevel, reasonOf, type Money, type Side } from './side';

/** A cell of the person's row by its key: `month:2026-03`, `fact:complaints`. */
export type CellOf = (key: string) => Cell;

export const starLabel = (star: number): string => `${star}★`;

/**
 * Null for a row that nobody has filled in. The stars stand where others have their total.
 * @param newest the newest month that the sheet heads a column with
 */
export function starSideOf(
  compiled: CompiledScheme,
  stars: Stars,
  cellOf: CellOf,
  cells: RowCells,
  context: Context,
  newest: string,
): Side | CellError | null {
  const months = historyMonths(stars, newest).map((month) => cellOf(MONTH + month));
  const given = stars.facts.map((fact) => [fact.key, cellOf(factKey(fact))] as const);
  const byFacts = stars.kind === 'conditions';
  const facts = readFacts(compiled.scheme, byFacts ? [] : given.filter(([, cell]) => !isBlank(cell)));
  if (isError(facts)) return facts;
  const history = byFacts ? given.map(([, cell]) => cell) : months;
  if (history.every(isBlank) && facts.size === 0) return null;
  const rating = rateStars(compiled, history, facts, context);
  if (rating === null || isError(rating)) return rating;
  const money = moneyOf(compiled, rating.star, { months, facts, cells });
  return {
    total: exact(rating.star),
    grade: starLabel(rating.star),
    ...(money === undefined ? {} : isError(money) ? { unpaid: reasonOf(money) } : { money }),
  };
}

interface Known {
  readonly months: readonly Cell[];
  readonly facts: FactValues;
  readonly cells: RowCells;
}

function moneyOf(
  compiled: CompiledScheme,
  star: number,
  { months, facts, cells }: Known,
): Money | CellError | undefined {
  const { pay, stars } = compiled.scheme;
  if (pay !== undefined) {
    const latest = months.filter((cell) => !isBlank(cell)).at(-1) ?? null;
    const score = readNumber(latest, DOMAINS.score, text('最近月得分', 'the newest score'));
    return isError(score) ? score : byLevel(compiled, exact(score), cells);
  }
  if (stars?.kind === 'conditions') {
    const pool = readOptional(cells, 'pool', DOMAINS.money);
    if (isError(pool)) return pool;
    if (pool === null) return missing('pool');
    const bonus = starBonusOf(compiled, star, pool);
    return isError(bonus) ? bonus : { bonus };
  }
  const pays = stars?.kind === 'ladder' && stars.steps.some((step) => step.reward !== undefined);
  if (!pays) return undefined;
  const bonus = rewardOf(compiled, star, facts);
  return isError(bonus) ? bonus : { bonus };
}
