/** Cells become numbers and flags of a stated kind, or an error that says what was expected and what came. Nothing is guessed. */
import type { Text } from '../words/text';
import { isError, valueError, type Cell, type CellError } from '../cell';
import { atLeast, atMost, read } from '../number/compare';
import { parseNumber } from '../number/parse';
import { normalise } from '../words/normalise';
import { formatNumber } from '../number/format';
import type { Domain } from './domain';

/** A number of the domain; blanks are the caller's business. */
export function readNumber(cell: Cell, domain: Domain, label: Text): number | CellError {
  if (typeof cell === 'number') return inside(cell, cell, domain, label);
  if (typeof cell === 'string') {
    const parsed = parseNumber(cell);
    if (parsed === undefined) return outside(cell, domain, label);
    if (parsed.sign === 'percent' && !domain.percent) return outside(cell, domain, label);
    if (parsed.sign === 'currency' && !domain.currency) return outside(cell, domain, label);
    return inside(parsed.value, cell, domain, label);
  }
  if (isError(cell)) return cell;
  return outside(cell, domain, label);
}

function inside(value: number, cell: Cell, domain: Domain, label: Text): number | CellError {
  if (value >= domain.min && value <= domain.max && (!domain.whole || Number.isInteger(value))) return value;
  if (!Number.isFinite(value) || !atLeast(value, domain.min) || !atMost(value, domain.max))
    return outside(cell, domain, label);
  const held = Math.min(Math.max(read(value), domain.min), domain.max);
  return domain.whole && !Number.isInteger(held) ? outside(cell, domain, label) : held;
}

function outside(cell: Cell, domain: Domain, label: Text): CellError {
  const came = show(cell);
  const percent = domain.percent && typeof cell === 'number' && cell > domain.max && cell <= domain.max * 100;
  return valueError(
    `${label.zh}应为${domain.expected.zh}，实际是 ${came.zh}。${percent ? '请除以 100，或把单元格设为百分比格式。' : '请更正该单元格。'}`,
    `${label.en} must be ${domain.expected.en} but got ${came.en}. ${percent ? 'Divide by 100, or format the cell as a percentage.' : 'Correct the cell.'}`,
  );
}

const YES = new Set(['true', '是', 'yes', '1']);
const NO = new Set(['false', '否', 'no', '0']);

/** TRUE/FALSE, 1/0, 是/否, yes/no. */
export function readFlag(cell: Cell, label: Text): boolean | CellError {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1) return true;
  if (cell === 0) return false;
  if (isError(cell)) return cell;
  if (typeof cell === 'string') {
    const word = normalise(cell);
    if (YES.has(word)) return true;
    if (NO.has(word)) return false;
  }
  const came = show(cell);
  return valueError(
    `${label.zh}应填 是 或 否（也可用 TRUE/FALSE、1/0），实际是 ${came.zh}。请更正该单元格。`,
    `${label.en} must be yes or no (TRUE/FALSE, 1/0, 是/否) but got ${came.en}. Correct the cell.`,
  );
}

/** A cell as it stands in a message. */
export function show(cell: Cell): Text {
  if (cell === null) return { zh: '空白', en: 'a blank cell' };
  if (typeof cell === 'number') return both(isPlain(cell) ? formatNumber(cell) : String(cell));
  if (typeof cell === 'boolean') return both(cell ? 'TRUE' : 'FALSE');
  if (typeof cell === 'string') {
    const short = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
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
