/** The floor and the cap of an indicator: whatever its rule gives, its score stays between them. */
import type { Indicator } from '../../schemes/indicator';
import { isError } from '../cell';
import { compare, exact, type Exact } from '../number/exact';
import { formatPoints } from '../number/format';
import { text } from '../words/text';
import type { CompiledRule } from './kind';

export type Limits = Pick<Indicator, 'floor' | 'ceiling'>;

export function within({ floor, ceiling }: Limits, score: number): number {
  const below = ceiling !== undefined && score > ceiling ? ceiling : score;
  return floor !== undefined && below < floor ? floor : below;
}

/** The rule with its limits; where one of them counts, the clause says so: "…, 130 points, capped". */
export function limited(rule: CompiledRule, { floor, ceiling }: Limits): CompiledRule {
  if (floor === undefined && ceiling === undefined) return rule;
  const [least, most] = [floor, ceiling].map((limit) => (limit === undefined ? undefined : exact(limit)));
  const capped = (score: Exact): boolean => most !== undefined && compare(score, most) > 0;
  const raised = (score: Exact): boolean => least !== undefined && compare(score, least) < 0;
  return {
    ...rule,
    score(row, at, context) {
      const score = rule.score(row, at, context);
      if (isError(score)) return score;
      return capped(score) ? (most as Exact) : raised(score) ? (least as Exact) : score;
    },
    clause(row, at, context) {
      const clause = rule.clause(row, at, context);
      const score = rule.score(row, at, context);
      if (isError(score) || !(capped(score) || raised(score))) return clause;
      const points = formatPoints(score);
      return capped(score)
        ? text(`${clause.zh}，得 ${points} 分，封顶`, `${clause.en}, ${points} points, capped`)
        : text(`${clause.zh}，得 ${points} 分，保底`, `${clause.en}, ${points} points, raised to the floor`);
    },
  };
}
