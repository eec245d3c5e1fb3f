/** Calls a function with arguments as hosts hand them over, and answers with cells that every host can hold. */
import { isBlank, notAvailable, valueError, type Cell } from '../core/cell';
import type { Language } from '../core/words/language';
import { gridOf } from './arguments';
import type { Argument, CustomFunction, Grid } from './description';

/** Longest text that a cell holds. */
const LONGEST = 32_767;

/** Never throws; never a number that is none. */
export function callFunction(
  description: CustomFunction,
  given: readonly Argument[],
  language: Language,
): Cell | Grid {
  const filled = withoutTail(given);
  const ragged = description.parameters.findIndex(
    (_, index) => Array.isArray(filled[index]) && !isRectangle(filled[index] as Grid),
  );
  if (ragged >= 0) {
    const name = description.parameters[ragged]?.name ?? '';
    return valueError(
      `${name} 的各行长短不一或为空。请选择一个矩形区域。`,
      `the rows of ${name} differ in length, or there are none. Select a rectangle.`,
    );
  }
  const missing = description.parameters.find(
    (parameter, index) => !parameter.optional && !parameter.mayBeBlank && given[index] === undefined,
  );
  if (missing !== undefined) {
    return notAvailable(
      `缺少参数 ${missing.name}。请填写。`,
      `the argument ${missing.name} is missing. Fill it in.`,
    );
  }
  const args = description.parameters.map((parameter, index): Argument => {
    const argument = filled[index];
    if (argument === undefined) return undefined;
    return parameter.shape === 'matrix' ? gridOf(argument) : (gridOf(argument)[0]?.[0] ?? null);
  });
  try {
    const result = description.run(args, language);
    return Array.isArray(result) ? (result as Grid).map((row) => row.map(sound)) : sound(result as Cell);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return valueError(
      `无法计算：${why}。请检查输入的数值是否过大。`,
      `cannot be computed: ${why}. Check whether an input is too large.`,
    );
  }
}

/** A range of this many rows is meant as whole columns; Excel 97 had no more. */
const WHOLE_COLUMN = 65_536;

/** Whole columns down to the last row that holds anything in any of them: what is blank below is left alone. */
function withoutTail(given: readonly Argument[]): readonly Argument[] {
  const whole = given.filter((one): one is Grid => Array.isArray(one) && one.length >= WHOLE_COLUMN);
  if (whole.length === 0) return given;
  const last = Math.max(1, ...whole.map(filledRows));
  return given.map((one) => (whole.includes(one as Grid) ? (one as Grid).slice(0, last) : one));
}

function filledRows(grid: Grid): number {
  let rows = grid.length;
  while (rows > 0 && isEmptyRow(grid[rows - 1] ?? [])) rows--;
  return rows;
}

function isEmptyRow(row: readonly Cell[]): boolean {
  for (let i = 0; i < row.length; i++) if (row[i] !== null && !isBlank(row[i])) return false;
  return true;
}

function isRectangle(grid: Grid): boolean {
  const width = grid[0]?.length ?? 0;
  return width > 0 && grid.every((row) => Array.isArray(row) && row.length === width);
}

function sound(cell: Cell | undefined): Cell {
  if (typeof cell === 'number' && !Number.isFinite(cell))
    return valueError('结果过大。请检查输入的数值。', 'the result is too large. Check the inputs.');
  if (typeof cell === 'string' && cell.length > LONGEST) return `${cell.slice(0, LONGEST - 1)}…`;
  return cell ?? '';
}
