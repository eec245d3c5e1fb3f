/** One sentence per number, with everything that a person needs to check it by hand. */
import type { Text } from '../words/text';
import { isBlank, isError, type CellError } from '../cell';
import type { Grades, GroupTotal } from '../../schemes/scheme';
import { combineOf } from '../compile/combine';
import { indicatorsOf, placesOf } from '../compile/parts';
import { fullOf } from '../rules/rules';
import type { CompiledIndicator, CompiledScheme } from '../compile/compiled';
import type { Context } from '../input/quantity';
import { divide, exact, multiply, toNumber, type Exact } from '../number/exact';
import type { Row } from '../rules/kind';
import { coefficientOf, gradeOf, gradeRange, worstGrade } from '../score/grade';
import { NOT_APPLICABLE } from '../input/not-applicable';
import { isNotRated } from '../score/not-rated';
import { crossesRedLine, scoreAt, scoreRow } from '../score/row';
import { countedOf, explainNotRated, timesOf, type Counted } from './counted';
import { formatFixed, formatNumber, formatPercent, formatPoints } from '../number/format';
import { join, text } from '../words/text';

/** "52% lies in 45%–55% → 80 points × weight 15% = 12.00". Null where an input is blank. */
export function explainIndicator(
  compiled: CompiledScheme,
  one: CompiledIndicator,
  row: Row,
  at: number,
  context: Context,
): Text | CellError | null {
  if (blankAt(one, row, at)) return null;
  const score = scoreAt(one, row, at, context);
  if (score === NOT_APPLICABLE) return NOT_COUNTED;
  if (score === null || isError(score)) return score;
  const clause = one.rule.clause(row, at, context);
  const points = formatPoints(score);
  const reached = text(`${clause.zh} → ${points} 分`, `${clause.en} → ${points} points`);
  const weight = shareOfTotal(compiled, one);
  if (weight === undefined) return reached;
  const contribution = formatFixed(multiply(score, weight));
  const shown = formatPercent(toNumber(weight));
  return text(
    `${reached.zh} × 权重 ${shown} = ${contribution}`,
    `${reached.en} × weight ${shown} = ${contribution}`,
  );
}

const NOT_COUNTED = text(
  '不适用，不计分，其余指标的权重按比例放大',
  'not applicable: it does not count, and the other weights are scaled',
);

/** The weight of an indicator's score in the total, where it is one plain factor. */
export function shareOfTotal(
  { scheme }: Pick<CompiledScheme, 'scheme'>,
  one: CompiledIndicator,
): Exact | undefined {
  const { aggregation } = scheme;
  if (aggregation?.kind !== 'weighted' || one.weight === undefined) return undefined;
  const whole = aggregation.indicators.reduce((sum, indicator) => sum + indicator.weight, 0);
  return divide(exact(one.weight), exact(whole));
}

/** The whole sum: every indicator's contribution, the adjustments, the total, the grade. Null for a row without inputs. */
export function explainRow(compiled: CompiledScheme, row: Row, context: Context): Text | CellError | null {
  const { scores, total } = scoreRow(compiled, row, context);
  if (total === null || isError(total)) return total;
  if (isNotRated(total)) return explainNotRated(compiled, scores, total);
  const counted = countedOf(compiled, scores);
  const parts = [
    ...counted.compiled.indicators,
    ...compiled.adjustments.filter((one) => !blankAt(one, row, one.column)),
  ].map((one) => {
    const words = explainIndicator(counted.compiled, one, row, one.column, context);
    return words === null || isError(words)
      ? one.label
      : text(`${one.label.zh}：${words.zh}`, `${one.key}: ${words.en}`);
  });
  const sum = explainTotal(compiled, total, crossesRedLine(compiled, scores));
  const all = join(
    [...parts, ...counted.out, how(counted)].filter((part) => part.zh !== ''),
    '；',
    '; ',
  );
  return text(`${all.zh}。${sum.zh}`, `${all.en}. ${sum.en}`);
}

function blankAt(one: CompiledIndicator, row: Row, at: number): boolean {
  return one.inputs.every((_, index) => isBlank(row[at + index]));
}

/** How the scores are put together, where it is not a plain weighted sum. */
function how({ compiled: { scheme, indicators }, scores, scaled }: Counted): Text {
  const { aggregation } = scheme;
  if (aggregation?.kind === 'points') {
    const by = timesOf(scaled, '');
    return text(`各项相加${by}`, `all points are added up${by}`);
  }
  if (aggregation?.kind === 'min') return text('取最低一项', 'the lowest item counts');
  if (aggregation?.kind === 'normalised') {
    const most = formatNumber(indicators.reduce((sum, one) => sum + one.max, 0));
    return text(`得分合计 ÷ 满分 ${most} × 100`, `points ÷ ${most} × 100`);
  }
  if (aggregation?.kind !== 'groups') return text('', '');
  const whole = aggregation.groups.reduce((sum, group) => sum + group.weight, 0);
  const places = placesOf(aggregation.groups, indicatorsOf(scheme));
  const groups = aggregation.groups.map((group, index) => {
    const own = (places[index] as readonly number[]).map((place) => scores[place] as Exact);
    const unscaled = combineOf(group.total)(own);
    const factor = scaled.find(({ key }) => key === group.key);
    const total =
      factor === undefined
        ? unscaled
        : divide(multiply(unscaled, exact(factor.whole)), exact(factor.present));
    const by = timesOf(scaled, group.key);
    const points = by === '' ? inside(group.total, own) : `(${inside(group.total, own)})${by}`;
    const weight = divide(exact(group.weight), exact(whole));
    const sum = `${points} = ${formatFixed(total)}`;
    const share = `× ${formatPercent(toNumber(weight))} = ${formatFixed(multiply(total, weight))}`;
    return text(`${group.label.zh}：${sum}，${share}`, `${group.label.en}: ${sum}, ${share}`);
  });
  return join(groups, '；', '; ');
}

/** The sum of one group, as it is worked out by hand. */
function inside(total: GroupTotal, scores: readonly Exact[]): string {
  const points = scores.map(formatPoints);
  if (total.kind === 'weighted') {
    const products = total.indicators.map(({ weight }, index) => `${points[index]} × ${weight}`);
    return `(${products.join(' + ')}) ÷ ${total.indicators.reduce((sum, { weight }) => sum + weight, 0)}`;
  }
  const sum = points.join(' + ');
  if (total.kind === 'points') return sum;
  return `(${sum}) ÷ ${formatNumber(total.indicators.reduce((most, one) => most + fullOf(one), 0))} × 100`;
}

/** "Total 82.50 → B (≥80 <90), coefficient 82.5%" */
export function explainTotal(compiled: CompiledScheme, total: Exact, redLine = false): Text {
  const shown = formatFixed(total);
  const grade = gradeOf(compiled, total);
  if (isError(grade)) return text(`总分 ${shown}`, `Total ${shown}`);
  const worst = worstGrade(compiled);
  if (redLine && worst !== undefined)
    return text(
      `总分 ${shown}，触碰红线 → ${worst.label}`,
      `Total ${shown}, a red line was crossed → ${worst.label}`,
    );
  const range = gradeRange(compiled.scheme.grades as Grades, grade);
  const coefficient = coefficientOf(compiled, total);
  const share = isError(coefficient) ? '' : formatPercent(toNumber(coefficient));
  const zh = share === '' ? '' : `，系数 ${share}`;
  const en = share === '' ? '' : `, coefficient ${share}`;
  return text(
    `总分 ${shown} → ${grade.label}（${range}）${zh}`,
    `Total ${shown} → ${grade.label} (${range})${en}`,
  );
}
