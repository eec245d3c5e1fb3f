/** Cells become numbers and flags of a stated kind, or an error that says what was expected and what came. Nothing is guessed. */
import type { Text } from '../words/text';
import { isError, valueError, type Cell, type CellError } from '../cell';
import { atLeast, atMost, read } from '../number/compare';
import { parseDuration } from '../number/duration';
import { parseNumber, type ParsedNumber } from '../number/parse';
import { halfWidth, normalise } from '../words/normalise';
import { formatNumber } from '../number/format';
import type { Domain } from './domain';

/** A number of the domain; blanks are the caller's business. */
export function readNumber(cell: Cell, domain: Domain, label: Text): number | CellError {
  if (typeof cell === 'number') return inside(cell, cell, domain, label);
  if (typeof cell === 'string') {
    const parsed = parseNumber(cell) ?? withUnit(cell, domain);
    if (parsed === undefined) return outside(cell, domain, label);
    if (parsed.sign === 'percent' && !domain.percent) return outside(cell, domain, label);
    if (parsed.sign === 'currency' && !domain.currency) return outside(cell, domain, label);
    return inside(parsed.value, cell, domain, label);
  }
  if (isError(cell)) return cell;
  return outside(cell, domain, label);
}

/** `90分`, `0次`, `1分20秒`: a number with the unit of its domain. */
function withUnit(cell: string, { typed, seconds }: Domain): ParsedNumber | undefined {
  if (seconds !== undefined) {
    // 3:25 is minutes and seconds on every platform, and nobody knows what it is in hours.
    const time = parseDuration(cell, seconds < 3600);
    return time && { value: time.div(seconds).toNumber(), sign: 'none' };
  }
  const words = halfWidth(cell).trim();
  const unit = typed?.find((one) => words.endsWith(one));
  if (unit === undefined) return undefined;
  const parsed = parseNumber(words.slice(0, -unit.length));
  return parsed?.sign === 'none' ? parsed : undefined;
}

function inside(value: number, cell: Cell, domain: Domain, label: Text): number | CellError {
  if (domain.seconds !== undefined && value > 0 && value * domain.seconds < 1)
    return outside(cell, domain, label);
  if (value >= domain.min && value <= domain.max && (!domain.whole || Number.isInteger(value))) return value;
  if (!Number.isFinite(value) || !atLeast(value, domain.min) || !atMost(value, domain.max))
    return outside(cell, domain, label);
  const held = Math.min(Math.max(read(value), domain.min), domain.max);
  return domain.whole && !Number.isInteger(held) ? outside(cell, domain, label) : held;
}

function outside(cell: Cell, domain: Domain, label: Text): CellError {
  const came = show(cell);
  const cure = cureFor(cell, domain);
  return valueError(
    `${label.zh}应为${domain.expected.zh.replace(/^(?=[-\d])/, ' ')}，实际是 ${came.zh}。${cure.zh}`,
    `${label.en} must be ${domain.expected.en} but got ${came.en}. ${cure.en}`,
  );
}

const CORRECT: Text = { zh: '请更正该单元格。', en: 'Correct the cell.' };
const AS_PERCENT: Text = {
  zh: '请除以 100，或把单元格设为百分比格式。',
  en: 'Divide by 100, or format the cell as a percentage.',
};
const NO_PERCENT: Text = {
  zh: '这里不用百分比：请填写不带 % 的数。',
  en: 'No percentage belongs here: give the number without %.',
};

/** What to do about a cell, as far as what it holds tells. */
function cureFor(cell: Cell, { percent, max, seconds, cure }: Domain): Text {
  if (typeof cell === 'string')
    return !percent && parseNumber(cell)?.sign === 'percent' ? NO_PERCENT : (cure ?? CORRECT);
  if (typeof cell !== 'number') return CORRECT;
  if (percent) return cell > max && cell <= max * 100 ? (cure ?? AS_PERCENT) : CORRECT;
  const likely = seconds === undefined ? cell > max : cell > 0 && cell * seconds < 1;
  return likely ? (cure ?? CORRECT) : CORRECT;
}

/** Words for yes and no, normalised; native formulas know the same. */
export const YES_WORDS = ['true', '1', '是', 'yes', 'y', '√', '✓', '✔'] as const;
export const NO_WORDS = ['false', '0', '否', 'no', 'n', '×', '✗', '✘'] as const;
const YES: ReadonlySet<string> = new Set(YES_WORDS);
const NO: ReadonlySet<string> = new Set(NO_WORDS);

/** TRUE/FALSE, 1/0, 是/否, yes/no, √/×. */
export function readFlag(cell: Cell, label: Text): boolean | CellError {
  const flag = flagOf(cell);
  if (flag !== undefined) return flag;
  if (isError(cell)) return cell;
  const came = show(cell);
  return valueError(
    `${label.zh}应填 是 或 否（也可用 TRUE/FALSE、1/0），实际是 ${came.zh}。请更正该单元格。`,
    `${label.en} must be yes or no (TRUE/FALSE, 1/0, 是/否) but got ${came.en}. Correct the cell.`,
  );
}

/** Yes or no, as people write it; undefined where it is neither. */
export function flagOf(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1) return true;
  if (cell === 0) return false;
  if (typeof cell !== 'string') return undefined;
  const word = normalise(cell);
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** What somebody typed, as far as a message quotes it. */
export function clipped(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

/** A cell as it stands in a message. */
export function show(cell: Cell): Text {
  if (cell === null) return { zh: '空白', en: 'a blank cell' };
  if (typeof cell === 'number') return both(isPlain(cell) ? formatNumber(cell) : String(cell));
  if (typeof cell === 'boolean') return both(cell ? 'TRUE' : 'FALSE');
  if (typeof cell === 'string') {
    const short = clipped(cell);
    return { zh: `“${short}”`, en: `"${short}"` };
  }
  return both(cell.error);
}

/** Whether a number can be written out without a row of zeros. */
function isPlain(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-9 && size < 1e18);
}

function both(words: string): Text {
  return { zh: words, en: words };
}
