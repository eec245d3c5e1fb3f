/** Times typed as text: `1分20秒`, `00:01:20`, `80秒`, `35s`, `2小时3分`. */
import { halfWidth } from '../words/normalise';
import { Decimal } from './decimal';

const NUMBER = String.raw`(\d{1,9}(?:\.\d{1,9})?)`;
const WORDS = new RegExp(
  `^(?:${NUMBER} ?(?:个?小时|时|hours?|hrs?|h))? ?(?:${NUMBER} ?(?:分钟|分|minutes?|mins?|min|m))? ?(?:${NUMBER} ?(?:秒钟?|seconds?|secs?|s))?$`,
  'i',
);
const CLOCK = /^(\d{1,4}):([0-5]\d):([0-5]\d(?:\.\d{1,9})?)$/;
/** Minutes and seconds, as platforms write short times. Hours and minutes look the same: never read for hours. */
const SHORT_CLOCK = /^(\d{1,4}):([0-5]\d)$/;

/**
 * Seconds; undefined for anything else, a number without a unit included.
 * @example parseDuration('1分20秒')?.toNumber() //=> 80
 * @example parseDuration('00:01:20')?.toNumber() //=> 80
 * @example parseDuration('3:25')?.toNumber() //=> 205
 * @example parseDuration('80') //=> undefined
 */
export function parseDuration(typed: string, shortClock = true): Decimal | undefined {
  const words = halfWidth(typed).trim();
  if (words === '' || words.length > 40) return undefined;
  const clock = CLOCK.exec(words);
  if (clock !== null) return seconds(clock[1], clock[2], clock[3]);
  const short = shortClock ? SHORT_CLOCK.exec(words) : null;
  if (short !== null) return seconds('0', short[1], short[2]);
  const parts = WORDS.exec(words);
  return parts === null ? undefined : seconds(parts[1], parts[2], parts[3]);
}

function seconds(hours = '0', minutes = '0', rest = '0'): Decimal {
  return new Decimal(hours).times(60).plus(minutes).times(60).plus(rest);
}
