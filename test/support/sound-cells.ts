/** What no function may ever answer. */
import { isError, type Cell } from '../../src/core/cell';
import type { Argument, Grid } from '../../src/functions/description';

/** Everything wrong with a result; an error without words must be one that came in with the arguments. */
export function faultsOf(result: Cell | Grid, args: readonly Argument[]): readonly string[] {
  const grid = Array.isArray(result) ? (result as Grid) : [[result as Cell]];
  const width = grid[0]?.length ?? 0;
  const shape =
    grid.length > 0 && width > 0 && grid.every((line) => line.length === width) ? [] : ['no rectangle'];
  const came = args.flatMap((argument) =>
    Array.isArray(argument) ? (argument as Grid).flat() : [argument as Cell],
  );
  const codes = new Set(came.flatMap((one) => (isError(one) ? [one.error] : [])));
  return [...shape, ...grid.flat().flatMap((cell) => cellFaults(cell, codes))];
}

function cellFaults(cell: Cell | undefined, incoming: ReadonlySet<string>): readonly string[] {
  if (cell === null || cell === undefined) return [`${String(cell)} in a cell`];
  if (typeof cell === 'number') return Number.isFinite(cell) ? [] : [`${cell} in a cell`];
  if (typeof cell === 'string') return cell.length <= 32_767 ? [] : ['a text longer than a cell holds'];
  if (!isError(cell)) return [];
  if (cell.text === undefined) return incoming.has(cell.error) ? [] : [`${cell.error} without words`];
  const { zh, en } = cell.text;
  const found = cell.error === '#VALUE!' || cell.error === '#N/A' ? [] : [`${cell.error} of our own`];
  if (zh.trim() === '' || en.trim() === '') found.push('an error without words');
  if (/undefined|\[object|NaN 分/.test(zh + en)) found.push(`a slip: ${en}`);
  return found;
}
