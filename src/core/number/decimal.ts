/** The one decimal.js constructor of the project: 60 digits, so that sums and products of cell values are exact. */
import DecimalJs from 'decimal.js';

export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});
export type Decimal = DecimalJs;
