/** Where an assessment sheet of ours has its people, found by its header: lines may have been put in above. */
import { isBlank } from '../../core/cell';
import type { Block } from '../port';

export interface TableAt {
  readonly headerRow: number;
  readonly nameColumn: number;
  /** The last row that has a name or a formula. */
  readonly lastRow: number;
  /** Rows with a name, from the top. */
  readonly named: readonly number[];
}

const NAMES = ['姓名', 'Name', '客服', 'Agent'];
const CHECKS = ['检查', 'Check', '完整性', 'Complete'];
const DEEPEST = 40;

/** Null where no row has both a name's header and that of the check. */
export function tableOf({ cells, formulas }: Block): TableAt | null {
  const headed = (row: number, words: readonly string[]): number =>
    cells[row]?.findIndex((cell) => typeof cell === 'string' && words.includes(cell.trim())) ?? -1;
  for (let headerRow = 0; headerRow < Math.min(cells.length, DEEPEST); headerRow++) {
    const [nameColumn, check] = [headed(headerRow, NAMES), headed(headerRow, CHECKS)];
    if (nameColumn < 0 || check < 0) continue;
    const below = cells.map((_, row) => row).slice(headerRow + 1);
    const named = below.filter((row) => !isBlank(cells[row]?.[nameColumn] ?? null));
    const computed = below.filter((row) => formulas[row]?.some((formula) => formula !== null));
    const lastRow = Math.max(headerRow, ...named.slice(-1), ...computed.slice(-1));
    return { headerRow, nameColumn, lastRow, named };
  }
  return null;
}
