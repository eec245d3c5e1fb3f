/** Figures held against the group's mean: each month capped, then their mean, then the ceiling of the rank. */
import type { RelativeRule } from '../../../schemes/indicator';
import { ENDLESS_SCORE, numberIn, together, type Checked } from '../numbers';
import { quantity } from './quantity';
import { cellAt, inputAt, ownFigure, type NativeRule, type Source } from './source';

export const relative: NativeRule<RelativeRule> = (rule, cells, source) => {
  const { months = 1, ceilings = [], small, target } = rule;
  const number = (index: number) => numberIn(cellAt(cells, index), inputAt(source, index).input);
  const asked = small !== undefined || ceilings.length > 0;
  const people = asked ? fromOne(number(2 * months)) : undefined;
  const rank = ceilings.length > 0 ? fromOne(number(2 * months + 1)) : undefined;
  const goal =
    target === undefined
      ? undefined
      : quantity(source.rules, target, (value) => ownFigure(source, 'target', value), source.month);
  const few =
    small === undefined || people === undefined
      ? undefined
      : `${people.value}<=${ownFigure(source, 'small', small).text}`;
  const ratios = Array.from({ length: months }, (_, index) => {
    const [own, mean] = [number(2 * index), number(2 * index + 1)];
    const by = few === undefined ? mean.value : `IF(${few},${goal},${mean.value})`;
    return { own, mean, by, ratio: ratioOf(rule, `${own.value}/${by}`, source) };
  });
  const max = ownFigure(source, 'max', rule.max).text;
  const sum = ratios.map(({ ratio }) => ratio).join('+');
  const score = months === 1 ? `${max}*${sum}` : `${max}*(${sum})/${months}`;
  const checks: readonly Checked[] = [
    ...ratios.flatMap(({ own, mean, by }) => [own, mean, { checks: [`${by}>0`], value: '' }]),
    ...(people === undefined ? [] : [people]),
    ...(rank === undefined || people === undefined
      ? []
      : [rank, { checks: [`${rank.value}<=${people.value}`], value: '' }]),
  ];
  const value =
    rank === undefined || people === undefined
      ? score
      : `MIN(${score},${ceilingOf(rule, source, rank.value, people.value)})`;
  return { ...together(checks, value), places: ENDLESS_SCORE };
};

function fromOne(number: { readonly checks: readonly string[]; readonly value: string }): Checked {
  return {
    checks: [...number.checks, `${number.value}>=1`, `INT(${number.value})=${number.value}`],
    value: number.value,
  };
}

function ratioOf(rule: RelativeRule, quotient: string, source: Source): string {
  const raw = rule.better === 'higher' ? quotient : `MAX(0,2-${quotient})`;
  return rule.cap === undefined ? raw : `MIN(${ownFigure(source, 'ratioCap', rule.cap).text},${raw})`;
}

/** The ceiling of the rank; beyond the last share there is none. */
function ceilingOf({ ceilings = [] }: RelativeRule, source: Source, rank: string, people: string): string {
  const { rules, one } = source;
  return ceilings.reduceRight((rest, { share, score }, index) => {
    const [edge, points] = [
      rules.number(['bands', one.key, index, 'edge'], share),
      rules.number(['bands', one.key, index, 'score'], score),
    ];
    return `IF(${rank}<=ROUND(${edge}*${people},9),${points},${rest})`;
  }, '1E9');
}
