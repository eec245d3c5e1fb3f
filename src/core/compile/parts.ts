/** The parts of a scheme, in their order. */
import type { Adjustment, Indicator, InputCell } from '../../schemes/indicator';
import type { Scheme } from '../../schemes/scheme';

/** All indicators of a scheme in their order, those of groups one group after the other. */
export function indicatorsOf(scheme: Scheme): readonly Indicator[] {
  const { aggregation } = scheme;
  if (aggregation === undefined) return [];
  return aggregation.kind === 'groups'
    ? aggregation.groups.flatMap((group) => group.total.indicators)
    : aggregation.indicators;
}

export function inputsOf(entry: Indicator | Adjustment): readonly InputCell[] {
  return typeof entry.input === 'string'
    ? [{ key: entry.key, label: entry.label, input: entry.input }]
    : entry.input;
}
