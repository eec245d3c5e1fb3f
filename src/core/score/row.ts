/** Scores one row of inputs: every indicator, the adjustments, the total. */
import { isBlank, isError, notAvailable, valueError, type CellError } from '../cell';
import type { CompiledIndicator, CompiledScheme } from '../compile/compiled';
import { NOT_APPLICABLE, saysNotApplicable } from '../input/not-applicable';
import type { Context } from '../input/quantity';
import { add, compare, greatest, ZERO, type Exact } from '../number/exact';
import type { Row } from '../rules/kind';
import { formatPoints } from '../number/format';
import { isNotRated, presentOf, type NotRated } from './not-rated';

/** A score, the error that stands in its place, null where an input is blank, or that the indicator does not apply. */
export type Score = Exact | CellError | null | typeof NOT_APPLICABLE;
/** A total, an error, or why the person is not rated. */
export type Total = Exact | CellError | null | NotRated;

interface RowScore {
  readonly scores: readonly Score[];
  readonly adjustments: readonly Score[];
  /** Null for a row without any input. */
  readonly total: Total;
}

/**
 * The score of one indicator or adjustment, whose cells begin at `at`.
 * An error in a cell goes out as it is; 不适用 in any of them takes the indicator out; a blank cell leaves no score, except that
 * blank adjustments are 0.
 */
export function scoreAt(one: CompiledIndicator, row: Row, at: number, context: Context): Score {
  const { cells } = one.rule;
  let blanks = 0;
  let out = false;
  for (let i = at; i < at + cells; i++) {
    const cell = row[i];
    if (isBlank(cell)) blanks++;
    else if (isError(cell)) return cell;
    else if (saysNotApplicable(cell)) out = true;
  }
  if (out && one.notApplicable !== 'level') {
    if (one.notApplicable === 'refused') return mustApply(one);
    if (one.rule.out?.(row, at) ?? true) return NOT_APPLICABLE;
  }
  if (blanks === 0) return one.rule.score(row, at, context);
  if (!one.adjustment) return null;
  const onlyApprovalBlank = one.indicator.rule.kind === 'bonus';
  return blanks === cells ? ZERO : onlyApprovalBlank ? one.rule.score(row, at, context) : null;
}

function mustApply({ label, adjustment }: CompiledIndicator): CellError {
  return adjustment
    ? valueError(
        `${label.zh}是加减项，不能填“不适用”。没有就留空（算作 0）。`,
        `${label.en} is an adjustment and cannot be 不适用. Leave it blank where there is none: that counts as 0.`,
      )
    : valueError(
        `${label.zh}必须考核，不能填“不适用”。请填写数值，或在规则表的“可不适用”列填“是”。`,
        `${label.en} applies to everybody and cannot be 不适用. Enter its value, or say yes under May not apply in the rules table.`,
      );
}

/** Everything that one row says. Cells stand in the scheme's order; trailing adjustments may be left out. */
export function scoreRow(compiled: CompiledScheme, row: Row, context: Context = {}): RowScore {
  const scores = compiled.indicators.map((one) => scoreAt(one, row, one.column, context));
  const adjustments = compiled.adjustments.map((one) => scoreAt(one, row, one.column, context));
  return { scores, adjustments, total: totalOf(compiled, scores, adjustments, row) };
}

function totalOf(
  compiled: CompiledScheme,
  scores: readonly Score[],
  adjustments: readonly Score[],
  row: Row,
): Total {
  const { combine } = compiled;
  if (combine === undefined) return lacksTotal(compiled);
  let missing = 0;
  let out = 0;
  for (const score of scores) {
    if (score === null) missing++;
    else if (score === NOT_APPLICABLE) out++;
    else if (isError(score)) return score;
  }
  for (const score of adjustments) {
    if (score === null) missing++;
    else if (isError(score)) return score;
  }
  if (missing > 0) return missingInputs(compiled, scores, adjustments, row);
  const base = out === 0 ? combine(scores as readonly Exact[]) : reweighed(compiled, scores);
  return isNotRated(base) ? base : adjusted(compiled, base, adjustments as readonly Exact[]);
}

function reweighed(compiled: CompiledScheme, scores: readonly Score[]): Exact | NotRated {
  const present = presentOf(compiled, scores);
  return isNotRated(present)
    ? present
    : present.total(scores.filter((score) => score !== NOT_APPLICABLE) as readonly Exact[]);
}

function adjusted(compiled: CompiledScheme, base: Exact, adjustments: readonly Exact[]): Exact | CellError {
  const total = adjustments.reduce(add, base);
  if (compare(total, ZERO) >= 0) return total;
  // A scheme with fault points ends at 0; elsewhere a total below 0 is a slip of the pen.
  if (compiled.adjustments.some((one) => one.indicator.rule.kind === 'fault')) return greatest(total, ZERO);
  return adjustments.length === 0
    ? valueError(
        `总分为 ${formatPoints(total)}，低于 0。请检查规则中的负分。`,
        `the total is ${formatPoints(total)}, below 0. Check the negative scores of the rules.`,
      )
    : valueError(
        `加减分后总分为 ${formatPoints(total)}，低于 0。请检查加减分。`,
        `with its adjustments the total is ${formatPoints(total)}, below 0. Check the adjustments.`,
      );
}

function missingInputs(
  compiled: CompiledScheme,
  scores: readonly Score[],
  adjustments: readonly Score[],
  row: Row,
): CellError | null {
  if (row.every(isBlank)) return null;
  const absent = [
    ...compiled.indicators.filter((_, index) => scores[index] === null),
    ...compiled.adjustments.filter((_, index) => adjustments[index] === null),
  ];
  const zh = absent.map((one) => one.label.zh).join('、');
  const en = absent.map((one) => `${one.key} ${one.label.zh}`).join(', ');
  return notAvailable(`缺少：${zh}。填齐后才有总分。`, `missing: ${en}. Fill them in to get a total.`);
}

export function lacksTotal({ scheme }: CompiledScheme): CellError {
  const has =
    scheme.stars !== undefined
      ? { zh: '星级（STARLEVEL）', en: 'stars (STARLEVEL)' }
      : { zh: '问题扣分（ISSUESCORE）', en: 'issue deductions (ISSUESCORE)' };
  return notAvailable(
    `方案“${scheme.name.zh}”没有总分，它有${has.zh}。`,
    `${scheme.id} has no total; it has ${has.en}.`,
  );
}

/** Whether a red line was crossed: an item where 0 means the worst grade. */
export function crossesRedLine(compiled: CompiledScheme, scores: readonly Score[]): boolean {
  return compiled.indicators.some((one, index) => {
    const score = scores[index];
    return (
      one.redLine &&
      score !== null &&
      score !== undefined &&
      score !== NOT_APPLICABLE &&
      !isError(score) &&
      compare(score, ZERO) === 0
    );
  });
}
