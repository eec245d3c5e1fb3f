/** Bands: how many edges a value fails is the number of the band that it lies in. */
import type { Band, BandsRule } from '../../../schemes/indicator';
import { digits15, ENDLESS_SCORE, numberIn, together, type Checked, type NativeNumber } from '../numbers';
import { columnOf, pick, type Field, type Figure } from '../rules-reference';
import { quantity } from './quantity';
import { cellAt, inputAt, ownFigure, type NativeRule, type Source } from './source';

export const bands: NativeRule<BandsRule> = (rule, cells, source) => {
  const measured = measure(rule, cells, source);
  const at = (index: number): Field => ['bands', source.one.key, index, 'edge', 'limit'];
  const edges = rule.bands.map((band, index) => source.rules.edgeAt(at(index), at(index + 1), band.edge));
  const scores = scoreCells(rule, source);
  const index = `1+${failed(rule, edges, measured.read)}`;
  if (!rule.bands.some((band) => band.slopeFrom !== undefined))
    return { ...measured, value: pick(scores, index) };
  const values = rule.bands.map((band, at) =>
    band.slopeFrom === undefined
      ? (scores[at] as Figure).text
      : slope(band, at, { edges, scores, source, value: measured.value }),
  );
  const rest = (scores.at(-1) as Figure).text;
  return { ...measured, value: `CHOOSE(${[index, ...values, rest].join(',')})`, places: ENDLESS_SCORE };
};

/** The scores from the best band to the rest. */
export function scoreCells(rule: BandsRule, { rules, one }: Source): readonly Figure[] {
  return [...rule.bands.map((band) => band.score), rule.otherwise].map((score, index) =>
    rules.numberAt(['bands', one.key, index, 'score'], score),
  );
}

/** The number that is held against the edges. */
function measure(rule: BandsRule, cells: readonly string[], source: Source): NativeNumber {
  const cell = cellAt(cells, 0);
  const own = numberIn(cell, inputAt(source, 0).input);
  if (rule.relative !== undefined) {
    const other = cellAt(cells, 1);
    const team = numberIn(other, inputAt(source, 1).input);
    const whole: Checked = { checks: [...team.checks, `${other}<>0`], value: team.value };
    const quotient = `${own.read}/${team.read}`;
    return { ...together([own, whole], quotient), read: digits15(quotient) };
  }
  if (rule.target === undefined) return own;
  const target = quantity(
    source.rules,
    rule.target,
    (value) => ownFigure(source, 'target', value),
    source.month,
  );
  const quotient = `${own.read}/${target}`;
  return { ...own, checks: [...own.checks, `${target}>0`], value: quotient, read: digits15(quotient) };
}

/** How many edges the value fails: all of them in a row fail once one of them holds no more. */
function failed(rule: BandsRule, edges: readonly Figure[], value: string): string {
  const signs = rule.bands.map((band) => {
    if (rule.better === 'higher') return band.open ? '<=' : '<';
    return band.open ? '>=' : '>';
  });
  const range = columnOf(edges);
  if (edges.length > 1 && range !== undefined && new Set(signs).size === 1)
    return `SUMPRODUCT(--(${value}${signs[0]}${range}))`;
  return edges.map((edge, index) => `(${value}${signs[index]}${edge.text})`).join('+');
}

interface Slope {
  readonly edges: readonly Figure[];
  readonly scores: readonly Figure[];
  readonly source: Source;
  readonly value: string;
}

/** Evenly from `slopeFrom` at the edge of the band before to the score at this one's. */
function slope(band: Band, at: number, { edges, scores, source, value }: Slope): string {
  const from = source.rules.number(['bands', source.one.key, at, 'start'], band.slopeFrom as number);
  const [start, end] = [(edges[at - 1] as Figure).text, (edges[at] as Figure).text];
  const score = (scores[at] as Figure).text;
  return `${from}+(${score}-${from})*(${value}-${start})/(${end}-${start})`;
}
