/** The cell with a sheet's month: beside the word for it, above the people. */
import { cellAddress } from '../formula/address';
import { labelledCell, MONTH_LABELS } from '../people/labelled';
import type { Block } from '../port';

const LINES = 6;

/** `$C$2`, where one of the first rows says 月份 and something stands to the right of it. */
export function monthCell(block: Block): string | undefined {
  const found = labelledCell(block, MONTH_LABELS, LINES);
  return found && cellAddress(found.row, found.column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}
