/** The slips that are likeliest to look wrong on paper. */
import { nameKey } from '../people/names';
import { isMoney } from './fields';
import type { Made, Slip } from './slip';

export interface Samples {
  readonly longestName: Slip;
  readonly mostItems: Slip;
  /** Undefined where nothing is negative. */
  readonly negative?: Slip;
}

export function samplesOf({ slips }: Made): Samples | undefined {
  const [first] = slips;
  if (first === undefined) return undefined;
  const length = ({ name }: Slip): number => [...nameKey(name)].length;
  const filled = ({ items }: Slip): number =>
    items.filter(({ value }) => value !== null && value !== 0).length;
  const most = (of: (slip: Slip) => number): Slip =>
    slips.reduce((best, slip) => (of(slip) > of(best) ? slip : best), first);
  const negative = slips.find(({ items }) =>
    items.some(({ field, value }) => isMoney(field) && typeof value === 'number' && value < 0),
  );
  return { longestName: most(length), mostItems: most(filled), ...(negative && { negative }) };
}
