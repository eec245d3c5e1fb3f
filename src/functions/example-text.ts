/** Cells and ranges of an example as one line of text. */
import { isError, type Cell } from '../core/cell';
import type { Example, Grid } from './description';

/** Whatever is given in ranges, then the formula and what it shows. */
export function exampleText({ formula, result, ranges }: Example): readonly string[] {
  const given = Object.entries(ranges ?? {}).map(([address, grid]) => `${address}: ${gridText(grid)}`);
  const shown = Array.isArray(result) ? gridText(result as Grid) : cellText(result as Cell);
  return [...given, `${formula}  →  ${shown}`];
}

function gridText(grid: Grid): string {
  return grid.map((row) => row.map(cellText).join(' | ')).join(' ; ');
}

function cellText(cell: Cell): string {
  if (isError(cell)) return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
}
