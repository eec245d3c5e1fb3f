/** The parts of a scheme, in their order. */
import type { Adjustment, Indicator, InputCell } from '../../schemes/indicator';
import type { Group, Scheme } from '../../schemes/scheme';

/** All indicators of a scheme in the order of their inputs. */
export function indicatorsOf(scheme: Pick<Scheme, 'aggregation'>): readonly Indicator[] {
  const { aggregation } = scheme;
  if (aggregation === undefined) return [];
  if (aggregation.kind !== 'groups') return aggregation.indicators;
  const grouped: readonly Indicator[] = aggregation.groups.flatMap((group) => group.total.indicators);
  const { order } = aggregation;
  if (order === undefined) return grouped;
  const place = (one: Indicator): number => {
    const at = order.indexOf(one.key);
    return at < 0 ? order.length : at;
  };
  return [...grouped].sort((a, b) => place(a) - place(b));
}

/** Where each group's indicators stand among all of them. */
export function placesOf(
  groups: readonly Group[],
  all: readonly Indicator[],
): readonly (readonly number[])[] {
  return groups.map(({ total }) => (total.indicators as readonly Indicator[]).map((one) => all.indexOf(one)));
}

export function inputsOf(entry: Indicator | Adjustment): readonly InputCell[] {
  return typeof entry.input === 'string'
    ? [{ key: entry.key, label: entry.label, input: entry.input }]
    : entry.input;
}
