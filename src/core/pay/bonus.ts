/** Bonus money of a total: pool × coefficient, or the grade's fixed amount; where a scheme rates stars by conditions, what the stars pay. */
import { isError, notAvailable, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import { exact, multiply, add, type Exact } from '../number/exact';
import type { Fen } from '../number/fen';
import { limitedMoney } from './limits';
import { partOf, roundedBy, paidPart, type PayTerms } from './prorate';
import { strangeStar } from '../stars/rate';
import { coefficientOf, gradeOf, hasInstead } from '../score/grade';

/**
 * @param pool null where none was given
 * @param terms part of the month's pool; the fixed amount of a grade is whole
 */
export function bonusOf(
  compiled: CompiledScheme,
  total: Exact,
  pool: Exact | null,
  terms: PayTerms = {},
): Fen | CellError {
  const { scheme } = compiled;
  if (scheme.grades?.bands.some((band) => band.amount !== undefined)) {
    const grade = gradeOf(compiled, total);
    if (isError(grade)) return grade;
    return roundedBy(limitedMoney(scheme.payLimits?.bonus, exact(grade.amount ?? 0)), terms);
  }
  const coefficient = coefficientOf(compiled, total);
  if (isError(coefficient))
    return notAvailable(
      `方案“${scheme.name.zh}”不发奖金。${hasInstead(scheme).zh}`,
      `${scheme.id} pays no bonus. ${hasInstead(scheme).en}`,
    );
  if (pool === null) return needsPool();
  return paidPart(limitedMoney(scheme.payLimits?.bonus, multiply(pool, coefficient)), terms);
}

/** The performance pay of a number of stars (schemes that rate by conditions). */
export function starBonusOf(
  compiled: CompiledScheme,
  stars: number,
  pool: Exact | null,
  terms: PayTerms = {},
): Fen | CellError {
  const { scheme } = compiled;
  const step =
    scheme.stars?.kind === 'conditions'
      ? scheme.stars.steps.find((candidate) => candidate.star === stars)
      : undefined;
  if (step === undefined) return strangeStar(compiled, stars);
  // Without performance pay the fixed part alone would look like a result.
  if (pool === null) return needsPool();
  const paid = add(partOf(multiply(pool, exact(step.pay.share)), terms), exact(step.pay.plus));
  return roundedBy(limitedMoney(scheme.payLimits?.bonus, paid), terms);
}

function needsPool(): CellError {
  return notAvailable(
    '缺少奖金池（pool）。请给出奖金池或绩效工资金额。',
    'the pool is missing. Give the bonus pool or the performance pay.',
  );
}
