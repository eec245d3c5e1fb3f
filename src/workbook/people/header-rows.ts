/** The words of header rows, as they read with merged cells and with a row of headings above. */
import { isBlank, type Cell } from '../../core/cell';
import type { Block } from '../port';

export interface HeaderRows {
  /** The words of a row; a cell merged downwards reads the same in every row, one merged sideways stands in its first column. */
  own(row: number): readonly string[];
  /** As `own`; where the row has nothing, the heading above stands in. */
  withParents(row: number): readonly string[];
  /** The headings above a row, each over all its columns; nothing where the row above is a title. */
  parents(row: number): readonly string[];
  /** One line per column. */
  titles(row: number): readonly string[];
}

/** @param rows how many rows from the top may be asked for */
export function headerRows(block: Block, rows: number): HeaderRows {
  const top = block.cells.slice(0, Math.max(0, rows)).map((row) => row.map(wordsOf));
  const down = top.map((row) => [...row]);
  const full = top.map((row) => [...row]);
  for (const merge of block.merges) {
    const [row, column] = [merge.row - block.area.row, merge.column - block.area.column];
    const words = top[row]?.[column] ?? '';
    for (let r = row; r < row + merge.rows; r++) {
      for (let c = Math.max(0, column); c < column + merge.columns; c++) {
        const [downRow, fullRow] = [down[r], full[r]];
        if (downRow === undefined || fullRow === undefined || c >= fullRow.length) continue;
        fullRow[c] = words;
        if (c === column) downRow[c] = words;
      }
    }
  }
  const own = (row: number): readonly string[] => down[row] ?? [];
  const parents = (row: number): readonly string[] => headingsOf(full[row - 1] ?? [], own(row));
  const withParents = (row: number): readonly string[] => {
    const above = parents(row);
    return own(row).map((words, column) =>
      words === '' && isBlank(block.cells[row]?.[column]) && !isCoveredSideways(block, row, column)
        ? (above[column] ?? '')
        : words,
    );
  };
  const titles = (row: number): readonly string[] => {
    const above = parents(row);
    return withParents(row).map((words, column) => {
      const parent = above[column] ?? '';
      return parent === '' || parent === words || words === '' ? words : `${parent} ${words}`;
    });
  };
  return { own, parents, withParents, titles };
}

/** The row above as headings: at least two that are no title, no "单位：元". */
function headingsOf(above: readonly string[], own: readonly string[]): readonly string[] {
  const width = own.filter((words) => words !== '').length;
  const kept = above.map((words) => {
    const covers = above.filter((other) => other === words).length;
    return /[:：]/.test(words) || (covers > 1 && covers > width * 0.6) ? '' : words;
  });
  return new Set(kept.filter((words) => words !== '')).size >= 2 ? kept : [];
}

function isCoveredSideways({ area, merges }: Block, row: number, column: number): boolean {
  const [r, c] = [row + area.row, column + area.column];
  return merges.some(
    (merge) =>
      merge.row <= r && r < merge.row + merge.rows && merge.column < c && c < merge.column + merge.columns,
  );
}

function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '';
}
