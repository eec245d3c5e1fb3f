/** The month that heads a column of a history, in whatever form people write it. */
import type { Cell } from '../../core/cell';
import { monthOfSerial, type Month } from '../../core/input/month';
import { halfWidth, squash } from '../../core/words/normalise';

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const NAMES = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** What may stand behind the month: that it is a score. 三月奖金 is no month of a history. */
const SCORE =
  '(?:份)?(?:(?:月度|综合|绩效|考核|考评|最终|总)?(?:得分|分数|总分|成绩|评分|分)|综合|绩效|考核|score|scores|total|kpi)?';
const ENGLISH =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ember|ober)?\\.?';

const YEAR_FIRST = new RegExp(`^(20\\d\\d)(?:[-/._]|年)?(1[0-2]|0?[1-9])月?${SCORE}$`);
const SHORT_YEAR = new RegExp(`^(\\d\\d)年(1[0-2]|0?[1-9])月${SCORE}$`);
const ALONE = new RegExp(`^(1[0-2]|0?[1-9])月${SCORE}$`);
const IN_CHINESE = new RegExp(`^(?:(20\\d\\d|\\d\\d)年)?(十[一二]|[一二三四五六七八九十])月${SCORE}$`);
const NAME_FIRST = new RegExp(`^${ENGLISH}[-_',.]*(20\\d\\d|\\d\\d)?${SCORE}$`);
const NAME_LAST = new RegExp(`^(20\\d\\d)[-_',.]*${ENGLISH}${SCORE}$`);

/**
 * @param title a header: words, a date of the spreadsheet, or 202603
 * @example monthOfTitle('2025年12月') //=> { month: 12, year: 2025 }
 * @example monthOfTitle('三月得分') //=> { month: 3 }
 * @example monthOfTitle('Dec-25') //=> { month: 12, year: 2025 }
 * @example monthOfTitle('3月奖金') //=> undefined
 */
export function monthOfTitle(title: Cell): Month | undefined {
  if (typeof title === 'number') return ofNumber(title);
  if (typeof title !== 'string') return undefined;
  const words = squash(halfWidth(title));
  const first = YEAR_FIRST.exec(words) ?? SHORT_YEAR.exec(words);
  if (first !== null) return { month: Number(first[2]), year: yearOf(first[1]) };
  const alone = ALONE.exec(words);
  if (alone !== null) return { month: Number(alone[1]) };
  const chinese = IN_CHINESE.exec(words);
  if (chinese !== null) return dated(CHINESE.indexOf(chinese[2] ?? '') + 1, chinese[1]);
  const name = NAME_FIRST.exec(words);
  if (name !== null) return dated(numberOf(name[1]), name[2]);
  const last = NAME_LAST.exec(words);
  return last === null ? undefined : dated(numberOf(last[2]), last[1]);
}

/** The year that stands over several months: 2026年. */
export function yearOfHeading(heading: string): number | undefined {
  const year = /^(20\d\d)(?:年度?)?$/.exec(squash(heading))?.[1];
  return year === undefined ? undefined : Number(year);
}

function ofNumber(value: number): Month | undefined {
  if (Number.isInteger(value) && value >= 200_001 && value <= 209_912) {
    const month = value % 100;
    return month >= 1 && month <= 12 ? { month, year: Math.floor(value / 100) } : undefined;
  }
  return monthOfSerial(value);
}

const dated = (month: number, year: string | undefined): Month =>
  year === undefined ? { month } : { month, year: yearOf(year) };

const yearOf = (year: string | undefined): number => (Number(year) < 100 ? 2000 : 0) + Number(year);

const numberOf = (name: string | undefined): number => NAMES.indexOf(name ?? '') / 3 + 1;
