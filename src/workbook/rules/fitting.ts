/** Contents that read right in the number format that their cell has: formats of the user's sheet are never changed. */
import type { Cell } from '../../core/cell';
import { formatNumber } from '../../core/number/format';
import type { RulesSheet } from './find';

/** Number format of a cell of the table. */
export function formatAt({ block, area }: RulesSheet, row: number, column: number): string {
  const [r, c] = [row + area.row - block.area.row, column + area.column - block.area.column];
  return block.formats[r]?.[c] ?? 'General';
}

/**
 * The value itself where it shows as wanted. A number under a foreign format (3 shown as 300%) becomes text, which a rules
 * table reads all the same.
 */
export function fitting(rules: RulesSheet, row: number, column: number, value: Cell, wanted: string): Cell {
  if (typeof value !== 'number') return value;
  const format = formatAt(rules, row, column);
  return format === 'General' || format === wanted ? value : formatNumber(value);
}
