/** What each kind of input may hold, and how its values are written in sentences. */
import type { Text } from '../words/text';
import type { InputKind } from '../words/input-kind';
import { MOST_MONEY } from '../number/fen';

export interface Domain {
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
  readonly percent?: true;
  /** Whether a typed ¥ or 元 belongs here. */
  readonly currency?: true;
  /** Unit after a value. */
  readonly unit: Text;
  /** What is expected, after "must be …". */
  readonly expected: Text;
}

const MOST = 1e15;
const none: Text = { zh: '', en: '' };

function unit(zh: string, en: string): Text {
  return { zh: ` ${zh}`, en: ` ${en}` };
}

function notNegative(zh: string, en: string): Domain {
  return {
    min: 0,
    max: MOST,
    unit: unit(zh, en),
    expected: { zh: `不小于 0 的数（${zh}）`, en: `a number of ${en}, 0 or more` },
  };
}

export const DOMAINS: Readonly<Record<Exclude<InputKind, 'level' | 'flag'>, Domain>> = {
  rate: {
    min: 0,
    max: 1,
    percent: true,
    unit: none,
    expected: { zh: '0 到 1 之间（52% 或 0.52）', en: 'between 0 and 1 – 52% or 0.52 –' },
  },
  ratio: {
    min: 0,
    max: 10,
    percent: true,
    unit: none,
    expected: { zh: '0 到 10 之间（105% 或 1.05）', en: 'between 0 and 10 – 105% or 1.05 –' },
  },
  seconds: notNegative('秒', 'seconds'),
  minutes: notNegative('分钟', 'minutes'),
  hours: notNegative('小时', 'hours'),
  days: notNegative('天', 'days'),
  months: notNegative('个月', 'months'),
  perMinute: notNegative('字/分钟', 'characters per minute'),
  number: {
    min: 0,
    max: MOST,
    unit: none,
    currency: true,
    expected: { zh: '不小于 0 的数', en: 'a number, 0 or more,' },
  },
  count: {
    min: 0,
    max: MOST,
    whole: true,
    unit: none,
    expected: { zh: '不小于 0 的整数', en: 'a whole number, 0 or more,' },
  },
  money: {
    min: 0,
    max: MOST_MONEY,
    currency: true,
    unit: unit('元', 'yuan'),
    expected: { zh: '不小于 0 的金额', en: 'an amount of money, 0 or more,' },
  },
  amount: {
    min: -MOST_MONEY,
    max: MOST_MONEY,
    currency: true,
    unit: none,
    expected: { zh: '一个数', en: 'a number' },
  },
  ten: { min: 0, max: 10, unit: none, expected: { zh: '0 到 10 之间', en: 'between 0 and 10' } },
  score: {
    min: 0,
    max: 100,
    unit: unit('分', 'points'),
    expected: { zh: '0 到 100 之间', en: 'between 0 and 100' },
  },
  points: {
    min: 0,
    max: MOST,
    unit: unit('分', 'points'),
    expected: { zh: '不小于 0 的分数', en: 'points, 0 or more,' },
  },
};

/** The domain of `points` with a rule's own maximum. */
export function pointsUpTo(max: number): Domain {
  return {
    ...DOMAINS.points,
    max,
    expected: { zh: `0 到 ${max} 分之间`, en: `between 0 and ${max} points` },
  };
}

/** The domain of a total: above 100 only where the scheme has bonus points. */
export function totalDomain(bonus: boolean): Domain {
  return bonus
    ? { ...DOMAINS.score, max: 1e9, expected: { zh: '不小于 0 的总分', en: 'a total of 0 or more' } }
    : DOMAINS.score;
}
