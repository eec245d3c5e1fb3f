/** Which rows and columns of a sheet hold anything, and the place of a row among those that do. */
import { isBlank } from '../../core/cell';
import type { Block } from '../port';

export interface Filled {
  /** Columns of the block. */
  readonly columns: ReadonlySet<number>;
  /** How far a row of the sheet lies from the first and from the last that holds anything. */
  placeOf(row: number): string;
}

/** @param from the first row of the block that counts */
export function filledIn({ area, cells, formulas }: Block, from: number): Filled {
  const columns = new Set<number>();
  /** Of each row, how many rows before it hold something. */
  const before: number[] = [];
  let [count, last] = [0, area.row + from - 1];
  for (let r = from; r < area.rows; r++) {
    before[r] = count;
    let holds = false;
    for (let c = 0; c < area.columns; c++) {
      if (isBlank(cells[r]?.[c]) && (formulas[r]?.[c] ?? null) === null) continue;
      holds = true;
      columns.add(c);
    }
    if (!holds) continue;
    count++;
    last = r + area.row;
  }
  return {
    columns,
    placeOf: (row) => {
      const start = before[row - area.row] ?? count;
      // The row after the last is the next one: there a range ends whose last row has been cleared.
      const beyond = Math.max(0, row - last - 1);
      return `${start + beyond}⁄${count - start - beyond}`;
    },
  };
}
