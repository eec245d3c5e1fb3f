/** Bonus money: pool × coefficient, the grade's fixed amount, or what a number of stars pays. */
import { blank, guarded, MISSING, numberIn, toCents, totalIn } from '../numbers';
import { pick, type Figure, type Rules } from '../rules-reference';
import { amountOf, coefficientOf } from './grade';
import { limitedIn } from './limits';

/** @param pool undefined where none is passed */
export function bonusCell(rules: Rules, score: string, pool: string | undefined, whole = score): string {
  const { scheme, compiled } = rules;
  if (scheme.stars?.kind === 'conditions') return starBonus(rules, score, pool);
  const total = totalIn(score, compiled, whole);
  const fixed = scheme.grades?.bands.some((band) => band.amount !== undefined) === true;
  const money = fixed ? amountOf(rules, score) : undefined;
  if (money !== undefined) {
    const value = guarded({ checks: total.checks, value: toCents(limitedIn(rules, 'bonus', money)) });
    return `IF(${blank(score)},"",${withPool(pool, value, 'allowed')})`;
  }
  const paid = (given: string): string =>
    guarded({
      checks: total.checks,
      value: toCents(limitedIn(rules, 'bonus', `${given}*${factor(coefficientOf(rules, score))}`)),
    });
  return `IF(${blank(score)},"",${pool === undefined ? MISSING : withPool(pool, paid(pool), 'needed')})`;
}

/** A pool outside its domain is an error even where it does not count. */
function withPool(pool: string | undefined, value: string, use: 'needed' | 'allowed'): string {
  if (pool === undefined) return value;
  const { checks } = numberIn(pool, 'money');
  if (use === 'needed') return `IF(${blank(pool)},${MISSING},${guarded({ checks, value })})`;
  return guarded({ checks: [`OR(${blank(pool)},AND(${checks.join(',')}))`], value });
}

function factor(coefficient: string): string {
  return /^\w+\(/.test(coefficient) && coefficient.endsWith(')') ? coefficient : `(${coefficient})`;
}

function starBonus(rules: Rules, stars: string, pool: string | undefined): string {
  if (pool === undefined) return `IF(${blank(stars)},"",${MISSING})`;
  const star = starIndex(rules, stars);
  const money = `${pool}*${pick(star.shares, star.index)}+${pick(star.pluses, star.index)}`;
  const paid = toCents(limitedIn(rules, 'bonus', money));
  return `IF(${blank(stars)},"",${withPool(pool, paid, 'needed')})`;
}

/** The figures of every number of stars, and which of them is meant; an unknown number is `#N/A`. */
function starIndex(rules: Rules, stars: string) {
  const rule = rules.scheme.stars;
  const steps = rule?.kind === 'conditions' ? rule.steps : [];
  const at = (star: number, column: 'share' | 'plus', value: number): Figure =>
    rules.numberAt(['stars', String(star), 0, column], value);
  return {
    index: `MATCH(${stars},{${steps.map((step) => step.star).join(',')}},0)`,
    shares: steps.map((step) => at(step.star, 'share', step.pay.share)),
    pluses: steps.map((step) => at(step.star, 'plus', step.pay.plus)),
  };
}
