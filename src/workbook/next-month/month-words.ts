/** The month within words – of a sheet's name, of a title, of a cell – and the same words a month later. */
import type { Month } from '../../core/input/month';
import { monthOfSerial, serialOf } from '../../core/input/month';
import type { Cell } from '../../core/cell';

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const PARTS = [
  String.raw`(?<!\d)(?<year>20\d\d)(?<sign>\s*[-/.年_]\s*)(?<number>1[0-2]|0?[1-9])(?!\d)`,
  String.raw`(?<!\d)(?<joined>20\d\d(?:0[1-9]|1[0-2]))(?!\d)`,
  String.raw`(?<!\d)(?<alone>1[0-2]|0?[1-9])(?=\s*月(?!薪级))`,
  String.raw`(?<![一二三四五六七八九十个])(?<chinese>十[一二]|[一二三四五六七八九十])(?=月(?!薪级))`,
  String.raw`\b(?<name>${NAMES})(?<rest>uary|ruary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?\b(?:(?<gap>\.?,?[\s_-]*)(?<after>20\d\d))?`,
];
const MONTH = new RegExp(PARTS.join('|'), 'gi');

export function monthAfter({ month, year }: Month): Month {
  const next = month === 12 ? 1 : month + 1;
  return year === undefined ? { month: next } : { month: next, year: month === 12 ? year + 1 : year };
}

/**
 * The words with the month a month on; the same words where they do not name it.
 * @example movedOn('2025年12月客服工资', { month: 12, year: 2025 }) //=> '2026年1月客服工资'
 * @example movedOn('三月薪资', { month: 3 }) //=> '四月薪资'
 */
export function movedOn(words: string, from: Month): string {
  const to = monthAfter(from);
  return words.replace(MONTH, (all: string, ...more) => {
    const found = more.at(-1) as Readonly<Partial<Record<string, string>>>;
    const year = Number(found.year ?? found.joined?.slice(0, 4) ?? found.after ?? from.year);
    if (numberOf(found) !== from.month || (from.year !== undefined && year !== from.year)) return all;
    const nextYear = from.month === 12 ? year + 1 : year;
    const two = String(to.month).padStart(2, '0');
    if (found.joined !== undefined) return `${nextYear}${two}`;
    if (found.chinese !== undefined) return CHINESE[to.month - 1] ?? all;
    if (found.name !== undefined) return english(found, to.month, nextYear);
    const before = found.number ?? found.alone ?? '';
    // Two figures stay two, but for 12月, which is followed by 1月.
    const padded =
      before.startsWith('0') ||
      (found.sign !== undefined && !found.sign.includes('年') && before.length === 2);
    const number = padded ? two : String(to.month);
    return found.year === undefined ? number : `${nextYear}${found.sign}${number}`;
  });
}

function numberOf(found: Readonly<Partial<Record<string, string>>>): number {
  if (found.joined !== undefined) return Number(found.joined.slice(4));
  if (found.chinese !== undefined) return CHINESE.indexOf(found.chinese) + 1;
  if (found.name !== undefined) return NAMES.split('|').indexOf(found.name.toLowerCase()) + 1;
  return Number(found.number ?? found.alone);
}

function english(found: Readonly<Partial<Record<string, string>>>, month: number, year: number): string {
  const full = ENGLISH[month - 1] ?? '';
  const short = found.rest === undefined && found.name?.toLowerCase() !== 'may';
  const name = short ? full.slice(0, 3) : full;
  const cased = found.name === found.name?.toUpperCase() ? name.toUpperCase() : name;
  return found.after === undefined ? cased : `${cased}${found.gap ?? ''}${year}`;
}

/** What stands in the cell of the month, a month on: words, 1–12, or a date; undefined for anything else. */
export function cellMovedOn(cell: Cell, from: Month): Cell | undefined {
  if (typeof cell === 'string') {
    const moved = movedOn(cell, from);
    return moved === cell ? undefined : moved;
  }
  if (typeof cell !== 'number') return undefined;
  if (cell === from.month) return monthAfter(from).month;
  const date = monthOfSerial(cell);
  if (date === undefined) return undefined;
  const { month, year } = monthAfter(date) as Required<Month>;
  return serialOf(year, month, 1);
}
