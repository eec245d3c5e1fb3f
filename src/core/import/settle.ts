/** In which scale or unit the bare numbers of a column stand: settled for the column as a whole, and asked where that leaves it open. */
import { isError, type Cell } from '../cell';
import { readFigure, type Figure, type FigureKind, type TimeUnit } from '../figures/figure';
import { divide, exact, HUNDRED, multiply, toNumber } from '../number/exact';
import { parseNumber } from '../number/parse';
import { text, type Text } from '../words/text';
import type { HeaderWords } from './header-key';

/** What the user may say of a column. `clock`: its times of day are minutes and seconds. */
export type Answer = 'fraction' | 'hundredth' | TimeUnit | 'clock' | 'time';

export interface Question {
  readonly words: Text;
  readonly answers: readonly Answer[];
}

export interface ColumnCell {
  readonly cell: Cell;
  readonly format: string;
}

export interface ColumnFacts {
  readonly kind: FigureKind;
  readonly header: HeaderWords;
  readonly cells: readonly ColumnCell[];
  readonly answer?: Answer;
  readonly unit?: TimeUnit;
  readonly scale?: 'fraction' | 'hundredth';
  /** A share that is small where work is good. */
  readonly low?: boolean;
  /** Hours are usual. */
  readonly long?: boolean;
}

export interface Settled {
  /** Shares as fractions, times as seconds. Only without a question. */
  readonly read: (cell: ColumnCell) => Figure;
  readonly question?: Question;
  /** How bare numbers were taken; undefined where there are none. */
  readonly taken?: Answer;
}

export function settle(facts: ColumnFacts): Settled {
  if (facts.kind === 'percent') return settlePercent(facts);
  if (facts.kind === 'duration') return settleDuration(facts);
  const { kind } = facts;
  return { read: ({ cell }) => readFigure(cell, kind) };
}

/** Beyond this nothing is a fraction; between 1 and this it may be either. */
const SURELY_PERCENT = 10;

function settlePercent({ cells, header, answer, scale, low }: ColumnFacts): Settled {
  const bare = cells.flatMap((one) => (isPercentFormat(one.format) ? [] : plainNumber(one.cell)));
  const most = bare.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const signed = header.percent || cells.some(({ cell }) => signOf(cell) === 'percent');
  const taken = most === 0 ? undefined : (fitting(answer, ['fraction', 'hundredth']) ?? scaleOf(most));
  function scaleOf(largest: number): 'fraction' | 'hundredth' | undefined {
    if (largest > SURELY_PERCENT) return 'hundredth';
    if (largest > 1) return signed || scale === 'hundredth' ? 'hundredth' : undefined;
    if (signed) return undefined;
    return scale === 'fraction' || !low ? 'fraction' : undefined;
  }
  const read = (one: ColumnCell): Figure => {
    const [number] = isPercentFormat(one.format) ? [] : plainNumber(one.cell);
    if (number === undefined) return readFigure(one.cell, 'percent');
    return taken === 'hundredth'
      ? readFigure(toNumber(divide(exact(number), HUNDRED)), 'percent')
      : readFigure(number, 'percent');
  };
  if (most === 0 || taken !== undefined) return { read, ...(taken === undefined ? {} : { taken }) };
  const words = text(
    `这一列最大是 ${most}，可能是 ${most}%，也可能是 ${toNumber(multiply(exact(most), HUNDRED))}%`,
    `The largest here is ${most}, which may be ${most}% or ${toNumber(multiply(exact(most), HUNDRED))}%`,
  );
  return { read, question: { words, answers: ['hundredth', 'fraction'] } };
}

const SECONDS: Readonly<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };
const DAY_SECONDS = exact(86_400);

function settleDuration({ cells, header, answer, unit, long }: ColumnFacts): Settled {
  const times = cells.filter(isTime).map(({ cell }) => (cell as number) * 86_400);
  const bare = cells.filter((one) => !isTime(one)).flatMap(({ cell }) => plainNumber(cell));
  const asUnit = fitting(answer, ['second', 'minute', 'hour']) ?? header.unit ?? unit;
  const asClock = fitting(answer, ['clock', 'time']);
  const read = (one: ColumnCell): Figure => {
    if (isTime(one)) return secondsOf(one.cell as number, asClock === 'clock');
    const [number] = plainNumber(one.cell);
    if (number === undefined) return readFigure(one.cell, 'duration', 'second');
    return toNumber(multiply(exact(number), exact(SECONDS[asUnit ?? 'second'])));
  };
  if (bare.some((number) => number !== 0) && asUnit === undefined)
    return { read, question: { words: NO_UNIT, answers: ['second', 'minute', 'hour'] } };
  if (!long && asClock === undefined && median(times) >= 3600)
    return { read, question: { words: TIME_OF_DAY, answers: ['clock', 'time'] } };
  const taken = bare.length > 0 ? asUnit : asClock;
  return { read, ...(taken === undefined ? {} : { taken }) };
}

/** A time of day as seconds, to the millisecond; as minutes and seconds a sixtieth of that. */
function secondsOf(days: number, clock: boolean): number {
  const seconds = Math.round(toNumber(multiply(exact(days), DAY_SECONDS)) * 1000) / 1000;
  return clock ? toNumber(divide(exact(seconds), exact(60))) : seconds;
}

const NO_UNIT = text('这一列的时长没有写单位', 'The times of this column have no unit');
const TIME_OF_DAY = text(
  '这一列是时间格式，多数在一小时以上：3:25 可能是 3 分 25 秒',
  'These are times of mostly an hour or more: 3:25 may be 3 minutes 25 seconds',
);

function fitting<One extends Answer>(answer: Answer | undefined, among: readonly One[]): One | undefined {
  return among.find((one) => one === answer);
}

function isPercentFormat(format: string): boolean {
  return format.includes('%');
}

function isTime({ cell, format }: ColumnCell): boolean {
  if (typeof cell !== 'number') return false;
  const plain = format.replace(/"[^"]*"|\\./g, '');
  return /\[[hms]+\]|h|s/i.test(plain) && !/general|[yd]/i.test(plain.replace(/\[[^\]]*\]/g, ''));
}

function signOf(cell: Cell): 'none' | 'percent' | 'currency' | undefined {
  return typeof cell === 'string' ? parseNumber(cell)?.sign : undefined;
}

/** The number of a cell that says neither % nor a unit. */
function plainNumber(cell: Cell): readonly number[] {
  if (typeof cell === 'number') return [cell];
  if (typeof cell !== 'string' || isError(cell)) return [];
  const parsed = parseNumber(cell);
  return parsed?.sign === 'none' ? [parsed.value] : [];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
