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
  /** Seconds in the unit, for times: texts such as 1分20秒 are read, and a time under a second is a time of day. */
  readonly seconds?: number;
  /** Units that may be typed after the number. */
  readonly typed?: readonly string[];
  /** What a value beyond the domain probably is, and what to do about it. */
  readonly cure?: Text;
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

const TIME_CURE: Text = {
  zh: '如果单元格是时间格式（如 0:01:20），请乘以 86400 得到秒，或直接写成 1分20秒。',
  en: 'If the cell is a time such as 0:01:20, multiply it by 86400 to get seconds, or type 1分20秒 or 80s.',
};

/** A time: texts with units are read, and whatever is under a second is a time of day or a slip. */
function time(zh: string, en: string, seconds: number): Domain {
  return { ...notNegative(zh, en), seconds, cure: TIME_CURE };
}

/** Serial numbers of dates begin far above any count of days or months. */
function span(zh: string, en: string, max: number, typed: readonly string[], unitOf: string): Domain {
  return {
    ...notNegative(zh, en),
    max,
    typed,
    expected: { zh: `0 到 ${max} 的数（${zh}）`, en: `a number of ${en}, 0–${max},` },
    cure: {
      zh: `如果填的是日期，请用 DATEDIF(日期,截止日期,"${unitOf}") 换算。`,
      en: `If it is a date, turn it into ${en} with DATEDIF(date,end,"${unitOf}").`,
    },
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
  seconds: time('秒', 'seconds', 1),
  minutes: time('分钟', 'minutes', 60),
  hours: time('小时', 'hours', 3600),
  days: span('天', 'days', 30_000, ['天', '日'], 'd'),
  months: span('个月', 'months', 720, ['个月', '月'], 'm'),
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
    typed: ['次', '个', '条', '人', '件', '单'],
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
  ten: {
    min: 0,
    max: 10,
    typed: ['分'],
    unit: none,
    expected: { zh: '0 到 10 之间', en: 'between 0 and 10' },
  },
  score: {
    min: 0,
    max: 100,
    typed: ['分'],
    unit: unit('分', 'points'),
    expected: { zh: '0 到 100 之间', en: 'between 0 and 100' },
  },
  points: {
    min: 0,
    max: MOST,
    typed: ['分'],
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
