/** Bands: edges from the top, the first that holds gives the score; every value of the domain lies in exactly one. */
import type { Band, BandsRule } from '../../../schemes/indicator';
import type { InputKind } from '../../words/input-kind';
import type { Text } from '../../words/text';
import { isError, valueError, type CellError } from '../../cell';
import { figureOf, type Context, type Figure } from '../../input/quantity';
import { atLeast, atMost } from '../../number/compare';
import { add, divide, exact, multiply, subtract, toNumber, type Exact } from '../../number/exact';
import { formatNumber, formatPercent } from '../../number/format';
import { text } from '../../words/text';
import { edgeKind, interval, lies, showEdge } from './edges';
import { inputAt, type CompiledRule, type Row, type RuleKind } from '../kind';
import { numberInput, type NumberInput } from '../number-input';
import { isFigure, positive } from '../figure';

export const bands: RuleKind<BandsRule> = {
  cells: (rule) => (rule.relative === undefined ? 1 : 2),
  max: (rule) =>
    Math.max(rule.otherwise, ...rule.bands.map((band) => Math.max(band.score, band.slopeFrom ?? band.score))),
  faults,
  compile(rule, inputs, { settings }) {
    const own = numberInput(inputAt(inputs, 0));
    if (rule.relative !== undefined)
      return compileBands(rule, own, teamOf(numberInput(inputAt(inputs, 1)), own, rule.relative));
    return compileBands(
      rule,
      own,
      rule.target === undefined ? undefined : targetOf(own, figureOf(rule.target, settings)),
    );
  },
};

function faults(rule: BandsRule): readonly Text[] {
  const found: Text[] = [];
  if (typeof rule.target === 'number') found.push(...positive(rule.target, '目标', 'target'));
  if (rule.bands.length === 0) found.push(text('没有任何分段', 'has no bands'));
  rule.bands.forEach((band, index) => {
    const before = rule.bands[index - 1];
    if (!isFigure(band.edge) || !isFigure(band.score))
      found.push(text(`第 ${index + 1} 段的数字无效`, `band ${index + 1} holds an invalid number`));
    if (before !== undefined && hides(rule.better, before, band))
      found.push(
        text(
          `第 ${index + 1} 段永远轮不到（次序不对或与上一段重复）`,
          `band ${index + 1} can never be reached (out of order, or the same edge twice)`,
        ),
      );
    if (band.slopeFrom !== undefined && before === undefined)
      found.push(text('第一段不能渐变', 'its first band cannot slope'));
  });
  if (!isFigure(rule.otherwise)) found.push(text('“其他”的得分无效', 'the score of "else" is invalid'));
  return found;
}

/** Whether every value of a band lies in the one before; at one edge an open band leaves a closed one the edge itself. */
function hides(better: BandsRule['better'], before: Band, band: Band): boolean {
  const step = better === 'higher' ? before.edge - band.edge : band.edge - before.edge;
  return step < 0 || (step === 0 && !(before.open === true && band.open !== true));
}

/** Whether the edge of a band holds for a value. */
function holds(better: BandsRule['better'], band: Band, value: number): boolean {
  if (better === 'higher') return band.open ? !atMost(value, band.edge) : atLeast(value, band.edge);
  return band.open ? !atLeast(value, band.edge) : atMost(value, band.edge);
}

/** A second figure that the value is divided by; 0 there cannot be divided by. */
type Second = (context: Context, row: Row, at: number) => number | CellError;

/** A target that is a setting may hold anything; below 0 every value would look like a great success. */
function targetOf({ input }: NumberInput, figure: Figure): Second {
  return (context) => {
    const target = figure(context);
    if (isError(target) || target > 0) return target;
    return valueError(
      `${input.label.zh}的目标应大于 0，实际是 ${target}。请更正目标。`,
      `the target of ${input.label.en} must be above 0 but is ${target}. Correct it.`,
    );
  };
}

function teamOf(team: NumberInput, own: NumberInput, relative: 'average' | 'total'): Second {
  const what =
    relative === 'average' ? text('团队平均值', 'the team average') : text('团队合计', 'the team total');
  return (_context, row, at) => {
    const value = team.read(row, at + 1);
    if (value !== 0) return value;
    return valueError(
      `${own.input.label.zh}：${what.zh}为 0，无法相比。请检查${what.zh}。`,
      `${own.input.label.en}: ${what.en} is 0, so nothing can be held against it. Check ${what.en}.`,
    );
  };
}

/**
 * Own ÷ second value, the quotient taken at 15 digits as a cell would show it: 60 of an average of 66.6666666666667 is 90%.
 */
function quotient(value: number, of: number): number {
  return toNumber(divide(exact(value), exact(of)));
}

function compileBands(rule: BandsRule, own: NumberInput, second?: Second): CompiledRule {
  const { better, bands: all } = rule;
  const scores = all.map((band) => exact(band.score));
  const otherwise = exact(rule.otherwise);
  const kind = edgeKind(rule, own.input.input);
  const indexOf = (value: number): number => {
    for (let i = 0; i < all.length; i++) if (holds(better, all[i] as Band, value)) return i;
    return all.length;
  };
  /** The number that is held against the edges. */
  const measure = (row: Row, at: number, context: Context): number | CellError => {
    const value = own.read(row, at);
    if (second === undefined || typeof value !== 'number') return value;
    const of = second(context, row, at);
    return isError(of) ? of : quotient(value, of);
  };
  return {
    cells: rule.relative === undefined ? 1 : 2,
    score(row, at, context) {
      const value = measure(row, at, context);
      if (typeof value !== 'number') return value;
      const index = indexOf(value);
      return all[index]?.slopeFrom === undefined
        ? (scores[index] ?? otherwise)
        : sloped(all, index, exact(value));
    },
    clause(row, at, context) {
      const value = measure(row, at, context) as number;
      const shown = own.show(row, at);
      const index = indexOf(value);
      const band = interval(rule, index, kind) + slopeSum(all, index, value, kind);
      if (second === undefined) return lies(shown, band);
      const of = second(context, row, at) as number;
      const sum = ` ÷ ${formatNumber(of)} = ${formatPercent(value)}`;
      return lies(text(shown.zh + sum, shown.en + sum), band);
    },
  };
}

/** Evenly from `slopeFrom` at the edge of the band before to `score` at this one's. */
function sloped(all: readonly Band[], index: number, value: Exact): Exact {
  const band = all[index] as Band;
  const start = exact((all[index - 1] as Band).edge);
  const from = exact(band.slopeFrom ?? band.score);
  const width = subtract(exact(band.edge), start);
  return add(from, divide(multiply(subtract(exact(band.score), from), subtract(value, start)), width));
}

/** The sum of a slope, to be checked by hand: "(2 + (0 − 2) × (12% − 10%) ÷ (15% − 10%))"; nothing where the band is flat. */
function slopeSum(all: readonly Band[], index: number, value: number, kind: InputKind): string {
  const band = all[index];
  if (band?.slopeFrom === undefined) return '';
  const start = (all[index - 1] as Band).edge;
  const [from, to] = [formatNumber(band.slopeFrom), formatNumber(band.score)];
  const [low, high, own] = [start, band.edge, value].map((edge) => showEdge(edge, kind));
  return ` (${from} + (${to} − ${from}) × (${own} − ${low}) ÷ (${high} − ${low}))`;
}
