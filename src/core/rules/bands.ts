/** Bands: edges from the top, the first that holds gives the score; every value of the domain lies in exactly one. */
import type { Band, BandsRule, InputKind, Text } from '../../schemes/indicator';
import { isError, valueError, type CellError } from '../cell';
import { figureOf, type Context, type Figure } from '../input/quantity';
import { atLeast, atMost } from '../number/compare';
import { add, divide, exact, multiply, subtract, toNumber, type Exact } from '../number/exact';
import { formatNumber, formatPercent } from '../text/format';
import { text } from '../text/text';
import { inputAt, type CompiledRule, type Row, type RuleKind } from './kind';
import { numberInput, type NumberInput } from './number-input';
import { describeQuantity, sound } from './parts';

export const bands: RuleKind<BandsRule> = {
  cells: (rule) => (rule.relative === undefined ? 1 : 2),
  max: (rule) =>
    Math.max(rule.otherwise, ...rule.bands.map((band) => Math.max(band.score, band.slopeFrom ?? band.score))),
  faults,
  compile(rule, inputs, { settings }) {
    const own = numberInput(inputAt(inputs, 0));
    if (rule.relative !== undefined)
      return compareRatio(rule, own, teamOf(numberInput(inputAt(inputs, 1)), own, rule.relative));
    if (rule.target !== undefined) return compareRatio(rule, own, figureOf(rule.target, settings));
    return compareValue(rule, own);
  },
  describe(rule, inputs, settings) {
    const kind = edgeKind(rule, inputAt(inputs, 0).input);
    const parts = rule.bands.map((band) => {
      const edge = `${sign(rule, band)}${showEdge(band.edge, kind)}`;
      const score =
        band.slopeFrom === undefined ? formatNumber(band.score) : `${band.slopeFrom}→${band.score}`;
      return band.name === undefined ? `${edge} ${score}` : `${edge} ${score}（${band.name}）`;
    });
    const list = parts.join(' · ');
    const of = rule.target === undefined ? text('', '') : describeQuantity(rule.target, settings);
    const intro =
      rule.relative !== undefined
        ? RELATIVE[rule.relative]
        : rule.target !== undefined
          ? text(`与目标 ${of.zh} 之比：`, `of the target ${of.en}: `)
          : text('', '');
    return text(`${intro.zh}${list} · 其他 ${rule.otherwise}`, `${intro.en}${list} · else ${rule.otherwise}`);
  },
};

const RELATIVE = {
  average: text('与团队平均之比：', 'of the team average: '),
  total: text('与团队合计之比：', 'of the team total: '),
};

function faults(rule: BandsRule): readonly Text[] {
  const found: Text[] = [];
  if (rule.bands.length === 0) found.push(text('没有任何分段', 'has no bands'));
  const order = rule.better === 'higher' ? 1 : -1;
  rule.bands.forEach((band, index) => {
    const before = rule.bands[index - 1];
    if (!sound(band.edge) || !sound(band.score))
      found.push(text(`第 ${index + 1} 段的数字无效`, `band ${index + 1} holds an invalid number`));
    const step = before === undefined ? 1 : (before.edge - band.edge) * order;
    if (step < 0 || (step === 0 && !(before?.open === true && band.open !== true)))
      found.push(
        text(
          `第 ${index + 1} 段永远轮不到（次序不对或与上一段重复）`,
          `band ${index + 1} can never be reached (out of order, or the same edge twice)`,
        ),
      );
    if (band.slopeFrom !== undefined && before === undefined)
      found.push(text('第一段不能渐变', 'its first band cannot slope'));
  });
  if (!sound(rule.otherwise)) found.push(text('“其他”的得分无效', 'the score of "else" is invalid'));
  return found;
}

/** Whether the edge of a band holds for a value. */
function holds(better: BandsRule['better'], band: Band, value: number): boolean {
  if (better === 'higher') return band.open ? !atMost(value, band.edge) : atLeast(value, band.edge);
  return band.open ? !atLeast(value, band.edge) : atMost(value, band.edge);
}

function compareValue(rule: BandsRule, own: NumberInput): CompiledRule {
  const { better } = rule;
  const all = rule.bands;
  const scores = all.map((band) => exact(band.score));
  const otherwise = exact(rule.otherwise);
  const kind = edgeKind(rule, own.input.input);
  const indexOf = (value: number): number => {
    for (let i = 0; i < all.length; i++) if (holds(better, all[i] as Band, value)) return i;
    return all.length;
  };
  return {
    cells: 1,
    score(row, at) {
      const value = own.read(row, at);
      if (typeof value !== 'number') return value;
      const index = indexOf(value);
      const band = all[index];
      return band?.slopeFrom === undefined ? (scores[index] ?? otherwise) : sloped(all, index, exact(value));
    },
    clause(row, at) {
      const value = own.read(row, at);
      return typeof value === 'number'
        ? lies(own.format(value), interval(rule, indexOf(value), kind))
        : text('', '');
    },
  };
}

/** A second figure that the value is held against; 0 there cannot be divided by. */
type Second = (context: Context, row: Row, at: number) => number | CellError;

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
 * Own ÷ second value against the edges, the quotient taken at 15 digits as a cell would show it: 60 of an average of
 * 66.6666666666667 is 90%.
 */
function compareRatio(rule: BandsRule, own: NumberInput, second: Second | Figure): CompiledRule {
  const all = rule.bands;
  const scores = all.map((band) => exact(band.score));
  const otherwise = exact(rule.otherwise);
  const quotient = (value: number, of: number): number => toNumber(divide(exact(value), exact(of)));
  const indexOf = (share: number): number => all.findIndex((band) => holds(rule.better, band, share));
  return {
    cells: rule.relative === undefined ? 1 : 2,
    score(row, at, context) {
      const value = own.read(row, at);
      if (typeof value !== 'number') return value;
      const of = second(context, row, at);
      if (isError(of)) return of;
      const share = quotient(value, of);
      const index = indexOf(share);
      if (index < 0) return otherwise;
      return all[index]?.slopeFrom === undefined
        ? (scores[index] as Exact)
        : sloped(all, index, exact(share));
    },
    clause(row, at, context) {
      const value = own.read(row, at);
      const of = second(context, row, at);
      if (typeof value !== 'number' || typeof of !== 'number') return text('', '');
      const index = indexOf(quotient(value, of));
      const share = formatPercent(quotient(value, of));
      const shown = text(
        `${own.format(value).zh} ÷ ${formatNumber(of)} = ${share}`,
        `${own.format(value).en} ÷ ${formatNumber(of)} = ${share}`,
      );
      return lies(shown, interval(rule, index < 0 ? all.length : index, 'ratio'));
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

function edgeKind(rule: BandsRule, kind: InputKind): InputKind {
  return rule.relative !== undefined || rule.target !== undefined ? 'ratio' : kind;
}

function showEdge(edge: number, kind: InputKind): string {
  return kind === 'rate' || kind === 'ratio' ? formatPercent(edge) : formatNumber(edge);
}

function sign(rule: BandsRule, band: Band): string {
  if (rule.better === 'higher') return band.open ? '>' : '≥';
  return band.open ? '<' : '≤';
}

/** The band at an index (past the last: what is left) as an interval: "45%–55%", "≥55%", "<35%". */
function interval(rule: BandsRule, index: number, kind: InputKind): string {
  const band = rule.bands[index];
  const before = rule.bands[index - 1];
  if (band === undefined)
    return before === undefined ? '' : `${OPPOSITE[sign(rule, before)] ?? ''}${showEdge(before.edge, kind)}`;
  if (before === undefined) return `${sign(rule, band)}${showEdge(band.edge, kind)}`;
  const [low, high] = rule.better === 'higher' ? [band.edge, before.edge] : [before.edge, band.edge];
  return `${showEdge(low, kind)}–${showEdge(high, kind)}`;
}

const OPPOSITE: Readonly<Record<string, string>> = { '≥': '<', '>': '≤', '≤': '>', '<': '≥' };

function lies(value: Text, band: string): Text {
  return text(`${value.zh} 落在 ${band}`, `${value.en} lies in ${band}`);
}
