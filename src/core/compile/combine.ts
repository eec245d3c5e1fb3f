/** How scores become a total. */
import type { Aggregation, GroupTotal } from '../../schemes/scheme';
import { add, divide, exact, HUNDRED, least, multiply, ZERO, type Exact } from '../number/exact';
import { maxOf } from '../rules/rules';
import type { Combine } from './compiled';
import { indicatorsOf, placesOf } from './parts';

export function combineOf(aggregation: Aggregation): Combine {
  if (aggregation.kind === 'min') return (scores) => scores.reduce(least);
  if (aggregation.kind !== 'groups') return groupTotal(aggregation);
  const all = indicatorsOf({ aggregation });
  const places = placesOf(aggregation.groups, all);
  const groups = aggregation.groups.map((group, index) => {
    const own = places[index] as readonly number[];
    const total = groupTotal(group.total);
    const [first = 0] = own;
    const inRow = own.every((place, at) => place === first + at);
    const pick: Combine = inRow
      ? (scores) => total(scores, first)
      : (scores) => total(own.map((place) => scores[place] as Exact));
    return { total: pick, weight: exact(group.weight) };
  });
  const whole = groups.reduce<Exact>((sum, group) => add(sum, group.weight), ZERO);
  return (scores) => {
    let sum: Exact = ZERO;
    for (const group of groups) sum = add(sum, multiply(group.weight, group.total(scores)));
    return divide(sum, whole);
  };
}

/** The total of the indicators whose scores stand from an index on. */
function groupTotal(total: GroupTotal): (scores: readonly Exact[], from?: number) => Exact {
  const count = total.indicators.length;
  const points = (scores: readonly Exact[], from = 0): Exact => {
    let sum: Exact = ZERO;
    for (let i = 0; i < count; i++) sum = add(sum, scores[from + i] as Exact);
    return sum;
  };
  if (total.kind === 'points') return points;
  if (total.kind === 'normalised') {
    const most = total.indicators.reduce<Exact>((sum, one) => add(sum, exact(maxOf(one.rule))), ZERO);
    return (scores, from = 0) => divide(multiply(HUNDRED, points(scores, from)), most);
  }
  const weights = total.indicators.map((one) => exact(one.weight));
  const whole = weights.reduce(add, ZERO);
  return (scores, from = 0) => {
    let sum: Exact = ZERO;
    for (let i = 0; i < count; i++) sum = add(sum, multiply(weights[i] as Exact, scores[from + i] as Exact));
    return divide(sum, whole);
  };
}
