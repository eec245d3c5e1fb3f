/** Which month a sheet is of: what stands beside its label, else what its name or its title says. */
import { isError } from '../../core/cell';
import { readMonth, type Month } from '../../core/input/month';
import { halfWidth } from '../../core/words/normalise';
import { text, type Text } from '../../core/words/text';
import { labelledCell, MONTH_LABELS, type Labelled } from '../people/labelled';
import type { Block } from '../port';

/** The label stands within so many rows, the title within fewer. */
const LABEL_WITHIN = 15;
const TITLE_WITHIN = 3;

const YEAR_AND_MONTH = /(?<!\d)(20\d\d)(?:\s*[-/.年_]\s*(1[0-2]|0?[1-9])|(1[0-2]|0[1-9]))(?!\d)/;
/** "10 月" and "3月薪资", but not the 3 of "3 月薪级" and not "12 个月". */
const MONTH_ALONE = /(?<!\d)(1[0-2]|0?[1-9])\s*月(?!薪(?![资酬水]))/;
/** "三月薪资"; not the 二 of "二十月" and not "三个月". */
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const CHINESE_MONTH =
  /(?:(?<!\d)(20\d\d)\s*年\s*)?(?<![一二三四五六七八九十])(十[一二]|[一二三四五六七八九十])月(?!薪(?![资酬水]))/;
const ENGLISH =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?\b\.?,?[ _-]*(20\d\d)?/i;
const NAMES = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** A label or a name such as 3月工资 lacks the year, which a title above the people may have. */
export function monthOfSheet(block: Block): Month | undefined {
  const titles = titlesOf(block).flatMap((words) => monthIn(words) ?? []);
  const month = labelledMonth(block)?.month ?? monthIn(block.area.sheet) ?? titles[0];
  if (month === undefined || month.year !== undefined) return month;
  return titles.find((one) => one.year !== undefined && isSame(one, month)) ?? month;
}

/** More months than this in a row, and they head the columns of a history. */
const IN_TITLE = 2;

const titlesOf = ({ cells }: Block): readonly string[] =>
  cells.slice(0, TITLE_WITHIN).flatMap((row) => {
    const words = row.filter((cell) => typeof cell === 'string');
    return words.filter((one) => monthIn(one) !== undefined).length > IN_TITLE ? [] : words;
  });

/** Beside the label, also in words: 一月, Jan 2026. */
export function labelledMonth(
  block: Pick<Block, 'area' | 'cells'>,
): (Pick<Labelled, 'row' | 'column'> & { readonly month: Month }) | undefined {
  const cell = labelledCell(block, MONTH_LABELS, LABEL_WITHIN);
  if (cell === undefined) return undefined;
  const { row, column, value } = cell;
  const read = readMonth(value);
  const month = isError(read) ? (typeof value === 'string' ? monthIn(value) : undefined) : read;
  return month === undefined ? undefined : { month, row, column };
}

/** `2026-03`, where the sheet says the year too. */
export function monthKeyOfSheet(block: Block): string | undefined {
  const month = monthOfSheet(block);
  return month?.year === undefined ? undefined : monthKey(month);
}

/**
 * The month that words name.
 * @example monthIn('2026年3月客服工资') //=> { month: 3, year: 2026 }
 * @example monthIn('10 月考核') //=> { month: 10 }
 * @example monthIn('三月薪资') //=> { month: 3 }
 * @example monthIn('2026年三月') //=> { month: 3, year: 2026 }
 */
export function monthIn(words: string): Month | undefined {
  const plain = halfWidth(words);
  const full = YEAR_AND_MONTH.exec(plain);
  if (full !== null) return { month: Number(full[2] ?? full[3]), year: Number(full[1]) };
  const alone = MONTH_ALONE.exec(plain);
  if (alone !== null) return { month: Number(alone[1]) };
  const chinese = CHINESE_MONTH.exec(plain);
  if (chinese !== null) {
    const month = CHINESE.indexOf(chinese[2] ?? '') + 1;
    return chinese[1] === undefined ? { month } : { month, year: Number(chinese[1]) };
  }
  const english = ENGLISH.exec(plain);
  if (english === null) return undefined;
  const month = NAMES.indexOf((english[1] ?? '').toLowerCase()) / 3 + 1;
  return english[2] === undefined ? { month } : { month, year: Number(english[2]) };
}

/** A month without its year is that of any year. */
export function isSame(a: Month, b: Month): boolean {
  return a.month === b.month && (a.year === undefined || b.year === undefined || a.year === b.year);
}

/** As a key: `2026-10`; `10` where the year is unknown. */
export function monthKey({ month, year }: Month): string {
  const number = String(month).padStart(2, '0');
  return year === undefined ? number : `${year}-${number}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * As people say it, with the year where it is known.
 * @example monthInWords({ month: 2, year: 2026 }).zh //=> '2026年2月'
 * @example monthInWords({ month: 2 }).en //=> 'February'
 */
export function monthInWords({ month, year }: Month): Text {
  const english = MONTHS[month - 1] ?? '';
  return year === undefined ? text(`${month}月`, english) : text(`${year}年${month}月`, `${english} ${year}`);
}

/** In lists of months: the key, and words where a number alone would say nothing. */
export function monthShown(month: Month): Text {
  const key = monthKey(month);
  return month.year === undefined ? monthInWords(month) : text(key, key);
}

/** The newest first, each once; one without its year only where no other is of it. */
export function monthsAmong(months: readonly Month[]): readonly Month[] {
  const dated = months.filter(({ year }) => year !== undefined);
  const all = [
    ...dated,
    ...months.filter((one) => one.year === undefined && !dated.some((other) => isSame(one, other))),
  ];
  const byKey = new Map(all.map((one) => [monthKey(one), one]));
  const rank = ({ month, year = 0 }: Month): number => year * 12 + month;
  return [...byKey.values()].sort((a, b) => rank(b) - rank(a));
}
