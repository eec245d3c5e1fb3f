/** The cell with a sheet's month: beside the word for it, above the people. */
import { cellAddress } from '../formula/address';
import type { Block } from '../port';

const WORDS = ['月份', 'Month'];
const LINES = 6;

/** `$C$2`, where one of the first rows says 月份 and something stands to the right of it. */
export function monthCell({ area, cells }: Block): string | undefined {
  for (const [r, row] of cells.slice(0, LINES).entries()) {
    const at = row.findIndex((cell) => typeof cell === 'string' && WORDS.includes(cell.trim()));
    if (at >= 0 && (row[at + 1] ?? null) !== null)
      return cellAddress(area.row + r, area.column + at + 1).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  }
  return undefined;
}
