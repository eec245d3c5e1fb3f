/** Thresholds and money on another scale than what they are held against: 90% where totals go to 100, 120 for 120%. */
import type { Draft, StatedBand } from '../table/draft';
import { MOST_AS_FRACTION, POINTS_SCALE } from '../input/scale';
import { formatNumber } from '../number/format';
import { text, type Text } from '../words/text';
import { setsOf } from './band-sets';
import type { Finding } from '../findings/finding';
import { topOf } from './grades';
import { found, sentence, type Field } from './report';

/** Edges that are held against values up to `top`. */
interface Edges {
  readonly name: Text;
  readonly top: number;
  readonly edges: readonly (readonly [value: number, at: number | Field])[];
  readonly indicator?: string;
}

/** From here on a coefficient is surely a percentage typed without its sign; above the second it may be. */
const NO_COEFFICIENT = 10;
const ODD_COEFFICIENT = 3;

export function scales(draft: Draft): readonly Finding[] {
  return [...edgesOf(draft).flatMap((one) => thresholds(draft, one)), ...coefficients(draft)];
}

function thresholds(draft: Draft, { name, top, edges, indicator }: Edges): readonly Finding[] {
  const over = edges.filter(([value]) => value > 0);
  const [first] = over;
  if (first === undefined || top < POINTS_SCALE) return [];
  const all = over.every(([value]) => value <= MOST_AS_FRACTION);
  const fractions = over.filter(([value]) => value < 1 || (all && value <= MOST_AS_FRACTION));
  return fractions.slice(0, 1).map(([value, at]) => {
    const most =
      top === Infinity
        ? text('分', 'in points')
        : text(`0–${formatNumber(top)} 分`, `0–${formatNumber(top)} points`);
    const message = sentence(
      name,
      `界限 ${formatNumber(value)}（即 ${formatNumber(value * 100)}%）是百分比，而这里按${most.zh}计，请乘以 100`,
      `the threshold ${formatNumber(value)} is a percentage, but values are ${most.en}; multiply it by 100`,
    );
    return found(draft, 'scale', all ? 'error' : 'warning', at, message, indicator);
  });
}

function edgesOf(draft: Draft): readonly Edges[] {
  const { stars, consequences = [] } = draft.scheme;
  const top = topOf(draft);
  const ladder = stars?.kind === 'ladder' ? stars.steps : [];
  return [
    ...setsOf(draft).flatMap((set): readonly Edges[] => {
      if (set.percent) return [];
      const total = set.kind === 'grades' || set.kind === 'stars';
      // Only points have a scale: any other number may well be small.
      const inPoints = set.kind === 'bands' && set.entry?.input === 'score';
      if (!total && !inPoints) return [];
      const edges = set.bands.flatMap((band) => endsOf(band).map((value) => [value, band.row] as const));
      return [{ name: set.name, top: total ? top : 100, edges, indicator: set.entry?.key }];
    }),
    {
      name: text('星级分数线', 'star thresholds'),
      top: 100,
      edges: ladder.flatMap(({ star, atLeast }) =>
        Object.values(typeof atLeast === 'number' ? [atLeast] : atLeast).map(
          (value, index) => [value, ['stars', String(star), index, 'edge']] as const,
        ),
      ),
    },
    {
      name: text('连续结果', 'consequences'),
      top,
      edges: consequences.map(
        ({ test }, index) =>
          ['atLeast' in test ? test.atLeast : test.under, ['consequences', '', index, 'edge']] as const,
      ),
    },
  ];
}

const endsOf = ({ low, high }: StatedBand): readonly number[] =>
  [low, high].flatMap((end) => (end === undefined ? [] : [end.value]));

function coefficients(draft: Draft): readonly Finding[] {
  return (draft.scheme.grades?.bands ?? []).flatMap(({ label, coefficient = 0 }) => {
    if (!(coefficient > ODD_COEFFICIENT)) return [];
    const shown = formatNumber(coefficient);
    const message = sentence(
      text(`评级 ${label}`, `grade ${label}`),
      `系数 ${shown} 是 ${formatNumber(coefficient * 100)}%，如果想写 ${shown}%，请填 ${shown}% 或 ${formatNumber(coefficient / 100)}`,
      `the coefficient ${shown} pays ${shown} times the pool; if ${shown}% is meant, enter it with the sign`,
    );
    const severity = coefficient >= NO_COEFFICIENT ? 'error' : 'warning';
    return [found(draft, 'scale', severity, ['grades', label, 0, 'coefficient'], message)];
  });
}
