/** A cell as previews show it. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { formatNumber, formatPercent } from '../../core/number/format';

/** To six places: what is written has all of them. */
export function shownCell(cell: Cell, percent = false): string {
  if (isBlank(cell)) return '–';
  if (isError(cell)) return cell.error;
  if (typeof cell !== 'number') return String(cell);
  const rounded = Math.round(cell * 1e6) / 1e6;
  return percent ? formatPercent(rounded) : formatNumber(rounded);
}
