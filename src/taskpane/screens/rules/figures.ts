/** Numbers in fields: percentages as people type them. */
import { Decimal } from '../../../core/number/decimal';
import { parseNumber } from '../../../core/number/parse';
import { formatNumber } from '../../../core/number/format';

/** @example figureText(0.9986, true) //=> '99.86' */
export function figureText(value: number, percent: boolean): string {
  if (!Number.isFinite(value)) return '';
  return percent ? new Decimal(value.toPrecision(15)).times(100).toFixed() : formatNumber(value);
}

/**
 * In a field of percentages 55 and 55% are the same; elsewhere a percentage is no number.
 * @example figureIn('55', true) //=> 0.55
 * @example figureIn('55%', false) //=> undefined
 */
export function figureIn(words: string, percent: boolean): number | undefined {
  const parsed = parseNumber(words);
  if (parsed === undefined || (parsed.sign === 'percent' && !percent)) return undefined;
  if (!percent || parsed.sign === 'percent') return parsed.value;
  return new Decimal(parsed.value.toPrecision(15)).div(100).toNumber();
}
