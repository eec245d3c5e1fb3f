/** Money and other cells as the preview shows them. */
import { isBlank, isError, type Cell } from '../../../core/cell';
import { exact } from '../../../core/number/exact';
import { toFen } from '../../../core/number/fen';
import { formatMoney } from '../../../core/number/format';

export function moneyText(amount: number): string {
  return formatMoney(toFen(exact(amount)));
}

export function cellText(cell: Cell): string {
  if (isBlank(cell)) return '–';
  if (isError(cell)) return cell.error;
  return typeof cell === 'number' ? moneyText(cell) : String(cell);
}
