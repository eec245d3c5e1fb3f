/** Blocks of values as programs hand them over. */
import { HostFault } from '../engine/fault';
import { columnCount, rowCount, type Box } from './box';

/** @returns a value for every cell, from rows of the box's shape or from one value for all
 * @throws InvalidArgument for rows of another shape */
export function blockFor<T>(box: Box, input: unknown): T[][] {
  if (!Array.isArray(input))
    return Array.from({ length: rowCount(box) }, () => new Array<T>(columnCount(box)).fill(input as T));
  const rows = input as readonly unknown[];
  const fits =
    rows.length === rowCount(box) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(box));
  if (!fits)
    throw new HostFault(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows as T[][];
}
