/** Figures as the board shows them. */
import { toNumber, type Exact, compare, ZERO } from '../../../core/number/exact';
import { formatFixed, formatPercent } from '../../../core/number/format';

export const shown = (value: Exact): string => formatFixed(value);

/** With its sign, also above 0. */
export function signed(value: Exact): string {
  const words = formatFixed(value);
  return compare(value, ZERO) > 0 && words !== '0.00' ? `+${words}` : words.replace('-', '−');
}

/** To one place: 33.3%. */
export function percent(value: Exact): string {
  return formatPercent(Math.round(toNumber(value) * 1000) / 1000);
}

/** For drawing alone. */
export const drawn = (value: Exact): number => toNumber(value);
