/** One rating a year on the mean of the months: never lowers a star, but for a grave violation. */
import type { Stars } from '../../../schemes/stars';
import { Inexpressible } from '../inexpressible';
import { blank, OUTSIDE, toTwoPlaces } from '../numbers';
import { columnOf, pick, type Field, type Rules } from '../rules-reference';
import { factNamed, factsOf, flagOr, numberOr, whenReadable, type FactCells } from './facts';
import { POINTS_SCALE } from '../../../core/input/scale';
import { isEmpty, whenSound, type History } from './history';

type Annual = Extract<Stars, { kind: 'annual' }>;

/** Facts that the rating looks at, and what counts while they are blank. */
const NUMBERS = { current: 1, leavemonths: 0, complaints: 0 } as const;
const FLAGS = { applied: true, confirmed: true, leaving: false, violation: false } as const;

export function annualCell(rules: Rules, annual: Annual, history: History, facts: FactCells): string {
  if (annual.samples !== undefined)
    throw new Inexpressible(
      '去掉最低、最高或取最好的几个月要把各月排序，公式写不出来。请改为数值。',
      'dropping the lowest or highest months, or taking the best, needs them sorted, which no formula here does. Take the value instead.',
    );
  const given = [...facts.values()];
  const empty = [isEmpty(history), ...given.map((cell) => `${blank(cell)}`)];
  return `IF(AND(${empty.join(',')}),"",${whenSound(history, '100', rules.compiled.greatest >= POINTS_SCALE, checked(rules, annual, history, facts))})`;
}

/** All facts are read before any counts: a wrong one is an error even where it would not matter. */
function checked(rules: Rules, annual: Annual, history: History, facts: FactCells): string {
  const current = facts.get('current');
  const stars = annual.bands.map((band) =>
    rules.numberAt(['stars', String(band.star), 0, 'star'], band.star),
  );
  const star = rated(rules, annual, history, facts);
  if (current === undefined) return whenReadable(rules, facts, star);
  const all = columnOf(stars) ?? stars.map((one) => one.text).join(',');
  return whenReadable(rules, facts, `IF(N(${current})<=MAX(${all}),${star},${OUTSIDE})`);
}

function rated(rules: Rules, annual: Annual, history: History, facts: FactCells): string {
  const number = (key: keyof typeof NUMBERS): string => {
    const known = factsOf(rules).some((fact) => fact.key === key);
    return known ? numberOr(factNamed(rules, key), facts.get(key), NUMBERS[key]) : String(NUMBERS[key]);
  };
  const flag = (key: keyof typeof FLAGS): string => flagOr(facts.get(key), FLAGS[key]);
  const rule = (column: 'cap' | 'leave', value: number): string =>
    rules.number(['starRule', '', 0, column], value);
  const current = `MAX(1,${number('current')})`;
  const stays = [
    `NOT(${flag('applied')})`,
    flag('leaving'),
    `${number('leavemonths')}>${rule('leave', annual.leaveLimit)}`,
    `COUNT(${history.text})=0`,
  ];
  const cap = `IF(${number('complaints')}>0,${rule('cap', annual.complaintCap)},9)`;
  const mean = starOfMean(rules, annual, `AVERAGE(${history.text})`);
  const counted = `IF(OR(${stays.join(',')}),${current},MAX(${current},MIN(${mean},${cap})))`;
  return `IF(NOT(${flag('confirmed')}),0,IF(${flag('violation')},MAX(1,${current}-1),${counted}))`;
}

function starOfMean(rules: Rules, annual: Annual, mean: string): string {
  return starOfScore(rules, annual.bands, mean);
}

/** The star of a score, rounded half-up to two places, by bands from the highest star down. */
export function starOfScore(rules: Rules, bands: Annual['bands'], score: string): string {
  const stars = bands.map((band) => rules.numberAt(['stars', String(band.star), 0, 'star'], band.star));
  const at = (star: number | undefined): Field => ['stars', String(star), 0, 'edge', 'limit'];
  const edges = bands.flatMap((band, index) =>
    band.from === undefined ? [] : [rules.edgeAt(at(band.star), at(bands[index + 1]?.star), band.from)],
  );
  const value = toTwoPlaces(score);
  const range = columnOf(edges);
  const failed =
    range !== undefined && edges.length > 1
      ? `SUMPRODUCT(--(${value}<${range}))`
      : edges.map((edge) => `(${value}<${edge.text})`).join('+');
  return pick(stars, `1+${failed}`);
}
