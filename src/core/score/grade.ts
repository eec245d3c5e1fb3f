/** Grades and coefficients of a total. Grades are decided on the total rounded half-up to two places; a coefficient uses it exactly. */
import type { Grade, Grades } from '../../schemes/scheme';
import { isError, notAvailable, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import { compare, divide, exact, HUNDRED, roundToCents, type Exact } from '../number/exact';
import { formatPercent, formatNumber } from '../number/format';

/** The grade of a total. */
export function gradeOf({ scheme }: CompiledScheme, total: Exact): Grade | CellError {
  const { grades } = scheme;
  if (grades === undefined)
    return notAvailable(
      `方案“${scheme.name.zh}”没有评级。${hasInstead(scheme).zh}`,
      `${scheme.id} has no grades. ${hasInstead(scheme).en}`,
    );
  const rounded = roundToCents(total);
  // The last band has no threshold.
  return grades.bands.find((band) => {
    if (band.from === undefined) return true;
    const order = compare(rounded, exact(band.from));
    return grades.edge === 'lower' ? order >= 0 : order > 0;
  }) as Grade;
}

/** The worst grade of a scheme: the one that a red line leaves. */
export function worstGrade({ scheme }: CompiledScheme): Grade | undefined {
  return scheme.grades?.bands.at(-1);
}

/** The share of the bonus pool, 1 being the whole pool. */
export function coefficientOf(compiled: CompiledScheme, total: Exact): Exact | CellError {
  const { scheme } = compiled;
  if (scheme.coefficient === 'score') return divide(total, HUNDRED);
  if (scheme.coefficient === undefined)
    return notAvailable(
      `方案“${scheme.name.zh}”没有奖金系数。${hasInstead(scheme).zh}`,
      `${scheme.id} has no coefficient. ${hasInstead(scheme).en}`,
    );
  const grade = gradeOf(compiled, total);
  return isError(grade) ? grade : exact(grade.coefficient ?? 0);
}

/** A grade's range in words: "80–<90". */
export function gradeRange({ bands, edge }: Grades, grade: Grade): string {
  const above = bands[bands.indexOf(grade) - 1]?.from;
  const [low, high] = edge === 'upper' ? ['>', '≤'] : ['≥', '<'];
  const lower = grade.from === undefined ? '' : `${low}${formatNumber(grade.from)}`;
  const upper = above === undefined ? '' : `${high}${formatNumber(above)}`;
  return [lower, upper].filter((part) => part !== '').join(' ');
}

/** What a scheme has, for messages about what it lacks. */
export function hasInstead(scheme: CompiledScheme['scheme']): { readonly zh: string; readonly en: string } {
  const parts = [
    scheme.aggregation && { zh: '总分', en: 'totals' },
    scheme.grades && {
      zh: `评级（${scheme.grades.bands.map((band) => band.label).join('、')}）`,
      en: `grades (${scheme.grades.bands.map((band) => band.label).join(', ')})`,
    },
    scheme.coefficient && { zh: '奖金系数', en: 'coefficients' },
    scheme.grades?.bands.some((band) => band.amount !== undefined) && { zh: '固定奖金', en: 'fixed bonuses' },
    scheme.pay && { zh: '薪资级别', en: 'pay levels' },
    scheme.stars && { zh: '星级', en: 'stars' },
    scheme.pool && { zh: '奖金池', en: 'a rank pool' },
    scheme.log && { zh: '问题代码', en: 'issue codes' },
  ].filter((part) => part !== undefined && part !== false);
  return {
    zh: `它有：${parts.map((part) => part.zh).join('、')}。`,
    en: `It has: ${parts.map((part) => part.en).join(', ')}.`,
  };
}

export function describeGrade(grade: Grade): string {
  if (grade.amount !== undefined)
    return `${grade.label} ${grade.amount >= 0 ? '+' : '−'}${formatNumber(Math.abs(grade.amount))}`;
  return grade.coefficient === undefined ? grade.label : `${grade.label} ${formatPercent(grade.coefficient)}`;
}
