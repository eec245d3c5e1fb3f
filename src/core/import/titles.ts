/** What stands over each column when a row is taken for the header: merged cells and a row of headings above are looked through. */
import { isBlank } from '../cell';
import type { Source } from './source';

/** The names that a column may go by, its own first. */
export type Titles = readonly (readonly string[])[];

export class HeaderGrid {
  private readonly down: string[][];
  private readonly full: string[][];

  constructor(
    private readonly source: Source,
    rows: number,
  ) {
    const top = source.cells
      .slice(0, rows)
      .map((row) => row.map((cell) => (typeof cell === 'string' ? cell.trim() : '')));
    this.down = top.map((row) => [...row]);
    this.full = top.map((row) => [...row]);
    for (const merge of source.merges) this.spread(top, merge);
  }

  /** Of each column: the own words, the heading with them, or the heading alone over a cell that is empty. */
  titles(row: number): Titles {
    const own = this.down[row] ?? [];
    const above = this.full[row - 1] ?? [];
    const width = Math.max(own.length, above.length);
    return Array.from({ length: width }, (_, column) => {
      const [word, heading] = [own[column] ?? '', above[column] ?? ''];
      if (word !== '') return heading === '' || heading === word ? [word] : [word, `${heading}${word}`];
      return heading !== '' && isBlank(this.source.cells[row]?.[column]) ? [heading] : [];
    });
  }

  private spread(
    top: readonly (readonly string[])[],
    merge: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  ): void {
    const words = top[merge.row]?.[merge.column] ?? '';
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        const [down, full] = [this.down[row], this.full[row]];
        if (down === undefined || full === undefined || column >= full.length) continue;
        full[column] = words;
        if (column === merge.column) down[column] = words;
      }
    }
  }
}
