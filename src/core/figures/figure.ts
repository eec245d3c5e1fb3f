/** Figures as platforms export them: one cell of a stated kind, which may be missing or not computed yet. Nothing is guessed. */
import { isBlank, isError, type Cell, type CellError } from '../cell';
import { DOMAINS, type Domain } from '../input/domain';
import { readNumber } from '../input/read';
import { Decimal } from '../number/decimal';
import { parseNumber } from '../number/parse';
import { halfWidth, squash } from '../words/normalise';
import { text, type Text } from '../words/text';

export type FigureKind = 'percent' | 'duration' | 'money' | 'count' | 'number';
export type TimeUnit = 'second' | 'minute' | 'hour';

/** A number; nothing was measured; the platform has not computed it yet; or what is wrong with the cell. */
export type Figure = number | 'missing' | 'pending' | CellError;

/** Shares: a cell without % holds a fraction, as a cell of format % does. */
const SHARE: Domain = {
  ...DOMAINS.ratio,
  min: -10,
  expected: text('-10 到 10 之间（97.41% 或 0.9741）', 'between -10 and 10 – 97.41% or 0.9741 –'),
};
const ANY: Domain = { min: -1e15, max: 1e15, unit: text('', ''), expected: text('一个数', 'a number') };

const TIMES: Readonly<Record<TimeUnit, Domain>> = {
  second: DOMAINS.seconds,
  minute: DOMAINS.minutes,
  hour: DOMAINS.hours,
};

const LABELS: Readonly<Record<FigureKind, Text>> = {
  percent: text('百分比', 'a percentage'),
  duration: text('时长', 'a duration'),
  money: text('金额', 'an amount'),
  count: text('次数', 'a count'),
  number: text('数值', 'a number'),
};

/**
 * Reads one cell. Percentages become fractions, durations a number of `unit` (seconds when not given), money yuan.
 * @example readFigure('97.41%', 'percent') //=> 0.9741
 * @example readFigure('8分48秒', 'duration') //=> 528
 * @example readFigure('1.2万', 'money') //=> 12000
 * @example readFigure('--分--秒', 'duration') //=> 'missing'
 * @example readFigure('延迟统计', 'count') //=> 'pending'
 */
export function readFigure(cell: Cell, kind: FigureKind, unit: TimeUnit = 'second'): Figure {
  if (isMissing(cell)) return 'missing';
  if (isPending(cell)) return 'pending';
  return readNumber(kind === 'money' ? inYuan(cell) : cell, domainOf(kind, unit), LABELS[kind]);
}

function domainOf(kind: FigureKind, unit: TimeUnit): Domain {
  switch (kind) {
    case 'percent':
      return SHARE;
    case 'duration':
      return TIMES[unit];
    case 'money':
      return DOMAINS.amount;
    case 'count':
      return DOMAINS.count;
    case 'number':
      return ANY;
  }
}

/** `1.2万`, `¥1.2万元`. */
function inYuan(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const [, bare, size] = /^(.{1,40}?) ?([万亿])元?$/.exec(halfWidth(cell).trim()) ?? [];
  const parsed = bare === undefined ? undefined : parseNumber(bare);
  if (parsed === undefined || parsed.sign === 'percent') return cell;
  return new Decimal(parsed.value).times(size === '万' ? 1e4 : 1e8).toNumber();
}

const MISSING_WORDS: ReadonlySet<string> = new Set(['nan', 'null', '#div/0!', '#n/a']);
const DASHES = /^[-–—]{1,9}$|^(?:[-–—]{1,9}(?:小时|时|分钟|分|秒)){1,3}$/;

/** Blank, `--`, `--分--秒`, `NaN`, `null`, `#DIV/0!`, `#N/A`: nothing was measured, which is never 0. */
export function isMissing(cell: Cell): boolean {
  if (isBlank(cell)) return true;
  if (isError(cell)) return cell.error === '#N/A' || cell.error === '#DIV/0!';
  if (typeof cell !== 'string' || cell.length > 40) return false;
  const word = squash(cell);
  return word === '' || MISSING_WORDS.has(word) || DASHES.test(word);
}

/** What a platform writes where it will compute the figure later. */
export function isPending(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= 40 && squash(cell) === '延迟统计';
}
