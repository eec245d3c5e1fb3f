/** Numbers typed as text: outer spaces, thousands commas, full-width digits, `%`, `¥` or `元`. Anything else is no number. */
import { halfWidth } from '../words/normalise';
import { Decimal } from './decimal';

export interface ParsedNumber {
  readonly value: number;
  readonly sign: 'none' | 'percent' | 'currency';
}

/** Nobody's number is longer; what follows may then look at a text in any way it likes. */
const LONGEST = 80;

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
/** No leading zero: 0,123 is a decimal comma to some, and is nobody's thousand. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * @example parseNumber('１，２３４．５元') //=> { value: 1234.5, sign: 'currency' }
 * @example parseNumber('52%') //=> { value: 0.52, sign: 'percent' }
 * @example parseNumber('52 分') //=> undefined
 */
export function parseNumber(text: string): ParsedNumber | undefined {
  let rest = halfWidth(text)
    .replace(/\u2212/g, '-')
    .trim();
  if (rest.length > LONGEST) return undefined;
  let sign: ParsedNumber['sign'] = 'none';
  if (rest.endsWith('%')) {
    sign = 'percent';
    rest = rest.slice(0, -1).trimEnd();
  } else {
    const bare = rest.replace(/^([+-]?)\s*¥\s*/, '$1').replace(/\s*元$/, '');
    if (bare !== rest) sign = 'currency';
    rest = bare;
  }
  if (!PLAIN.test(rest) && !GROUPED.test(rest)) return undefined;
  const digits = new Decimal(rest.replaceAll(',', ''));
  const value = (sign === 'percent' ? digits.div(100) : digits).toNumber();
  return Number.isFinite(value) ? { value, sign } : undefined;
}

/**
 * An amount of money typed as text. A percentage is none: 5% of what is not said.
 * @example parseAmount('1,234.50') //=> 1234.5
 * @example parseAmount('5%') //=> undefined
 */
export function parseAmount(text: string): number | undefined {
  const parsed = parseNumber(text);
  return parsed?.sign === 'percent' ? undefined : parsed?.value;
}
