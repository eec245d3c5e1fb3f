/** Calls a function with arguments as hosts hand them over, and answers with cells that every host can hold. */
import { notAvailable, valueError, type Cell } from '../core/cell';
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
  const ragged = description.parameters.findIndex(
    (_, index) => Array.isArray(given[index]) && !isRectangle(given[index] as Grid),
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
    const argument = given[index];
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
