/** How scores become a total. */
import type { Aggregation, GroupTotal } from '../../schemes/scheme';
import { add, divide, exact, HUNDRED, least, multiply, ZERO, type Exact } from '../number/exact';
import { maxOf } from '../rules/rules';
import type { Combine } from './compiled';

export function combineOf(aggregation: Aggregation): Combine {
  if (aggregation.kind === 'min') return (scores) => scores.reduce(least);
  if (aggregation.kind !== 'groups') return groupTotal(aggregation, 0);
  let from = 0;
  const groups = aggregation.groups.map((group) => {
    const total = groupTotal(group.total, from);
    from += group.total.indicators.length;
    return { total, weight: exact(group.weight) };
  });
  const whole = groups.reduce<Exact>((sum, group) => add(sum, group.weight), ZERO);
  return (scores) => {
    let sum: Exact = ZERO;
    for (const group of groups) sum = add(sum, multiply(group.weight, group.total(scores)));
    return divide(sum, whole);
  };
}

/** The total of the indicators from an index on. */
function groupTotal(total: GroupTotal, from: number): Combine {
  const count = total.indicators.length;
  const points: Combine = (scores) => {
    let sum: Exact = ZERO;
    for (let i = 0; i < count; i++) sum = add(sum, scores[from + i] as Exact);
    return sum;
  };
  if (total.kind === 'points') return points;
  if (total.kind === 'normalised') {
    const most = total.indicators.reduce<Exact>((sum, one) => add(sum, exact(maxOf(one.rule))), ZERO);
    return (scores) => divide(multiply(HUNDRED, points(scores)), most);
  }
  const weights = total.indicators.map((one) => exact(one.weight));
  const whole = weights.reduce(add, ZERO);
  return (scores) => {
    let sum: Exact = ZERO;
    for (let i = 0; i < count; i++) sum = add(sum, multiply(weights[i] as Exact, scores[from + i] as Exact));
    return divide(sum, whole);
  };
}
