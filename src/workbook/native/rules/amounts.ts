/** Rules that are one line of arithmetic: in proportion, per unit, share of the team, self and superior. */
import type { BlendRule, PerUnitRule, ProportionalRule, ShareRule } from '../../../schemes/indicator';
import { ENDING, ENDLESS_SCORE, numberIn, together } from '../numbers';
import { quantity } from './quantity';
import { cellAt, inputAt, ownFigure, type NativeRule } from './source';

/** A target of 0 or less, or none, makes `#DIV/0!`. */
export const proportional: NativeRule<ProportionalRule> = (rule, cells, source) => {
  const own = numberIn(cellAt(cells, 0), inputAt(source, 0).input);
  const max = ownFigure(source, 'max', rule.max).text;
  const target = quantity(
    source.rules,
    rule.target,
    (value) => ownFigure(source, 'target', value),
    source.month,
  );
  return { ...own, value: `${max}*MIN(1,${own.value}/MAX(0,${target}))`, places: ENDLESS_SCORE };
};

export const perUnit: NativeRule<PerUnitRule> = (rule, cells, source) => {
  const own = numberIn(cellAt(cells, 0), inputAt(source, 0).input);
  const points = `${ownFigure(source, 'each', rule.each).text}*${own.value}`;
  const value = rule.max === undefined ? points : `MIN(${ownFigure(source, 'max', rule.max).text},${points})`;
  return { ...own, value, places: ENDING };
};

export const share: NativeRule<ShareRule> = (rule, cells, source) => {
  const own = numberIn(cellAt(cells, 0), inputAt(source, 0).input);
  const all = numberIn(cellAt(cells, 1), inputAt(source, 1).input);
  const max = ownFigure(source, 'max', rule.max).text;
  const fits = { checks: [`${all.value}>0`, `${own.read}<=${all.read}`], value: '' };
  return { ...together([own, all, fits], `${max}*${own.value}/${all.value}`), places: ENDLESS_SCORE };
};

export const blend: NativeRule<BlendRule> = (rule, cells, source) => {
  const max = ownFigure(source, 'max', rule.max).text;
  const { key } = source.one;
  const parts = [rule.self, rule.superior].map((weight, index) => ({
    points: numberIn(cellAt(cells, index), 'points', max),
    weight: source.rules.number(['inputs', key, index, 'weight'], weight),
  }));
  const sum = parts.map(({ points, weight }) => `${weight}*${points.value}`).join('+');
  return {
    ...together(
      parts.map(({ points }) => points),
      sum,
    ),
    places: ENDING,
  };
};
