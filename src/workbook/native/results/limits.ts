/** An amount of money within the floor and the cap of the rules table. */
import type { PayLimits } from '../../../schemes/scheme';
import type { Rules } from '../rules-reference';

export function limitedIn(rules: Rules, kind: keyof PayLimits, amount: string): string {
  const { floor, ceiling } = rules.scheme.payLimits?.[kind] ?? {};
  const at = (column: 'floor' | 'ceiling', value: number): string =>
    rules.number(['payLimits', kind, 0, column], value);
  const capped = ceiling === undefined ? amount : `MIN(${at('ceiling', ceiling)},${amount})`;
  return floor === undefined ? capped : `MAX(${at('floor', floor)},${capped})`;
}
