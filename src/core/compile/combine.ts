/** How scores become a total. */
import type { Aggregation, GroupTotal } from '../../schemes/scheme';
import { add, divide, exact, HUNDRED, least, multiply, ZERO, type Exact } from '../number/exact';
import { fullOf } from '../rules/rules';
import type { Combine } from './compiled';
import { indicatorsOf, placesOf } from './parts';

export function combineOf(aggregation: Aggregation): Combine {
  if (aggregation.kind === 'min') return (scores) => scores.reduce(least);
  if (aggregation.kind !== 'groups')
    return groupTotal(
      aggregation,
      aggregation.indicators.map((_, index) => index),
    );
  const all = indicatorsOf({ aggregation });
  const places = placesOf(aggregation.groups, all);
  const groups = aggregation.groups.map((group, index) => ({
    total: groupTotal(group.total, places[index] as readonly number[]),
    weight: exact(group.weight),
  }));
  const whole = groups.reduce<Exact>((sum, group) => add(sum, group.weight), ZERO);
  return (scores) => {
    let sum: Exact = ZERO;
    for (const group of groups) sum = add(sum, multiply(group.weight, group.total(scores)));
    return divide(sum, whole);
  };
}

/** The total of the indicators whose scores stand at these places. */
function groupTotal(total: GroupTotal, places: readonly number[]): Combine {
  const points: Combine = (scores) => {
    let sum: Exact = ZERO;
    for (const place of places) sum = add(sum, scores[place] as Exact);
    return sum;
  };
  if (total.kind === 'points') return points;
  if (total.kind === 'normalised') {
    const most = total.indicators.reduce<Exact>((sum, one) => add(sum, exact(fullOf(one))), ZERO);
    return (scores) => divide(multiply(HUNDRED, points(scores)), most);
  }
  const weights = total.indicators.map((one) => exact(one.weight));
  const whole = weights.reduce(add, ZERO);
  return (scores) => {
    let sum: Exact = ZERO;
    places.forEach((place, index) => {
      sum = add(sum, multiply(weights[index] as Exact, scores[place] as Exact));
    });
    return divide(sum, whole);
  };
}
