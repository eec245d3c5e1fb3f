/** Contents of cells, kept only where there are any. */
import { holds, type Box } from './box';

export type Scalar = number | string | boolean;

export interface CellContent {
  readonly value: Scalar;
  /** The value is the text of an error, such as `#N/A`. */
  readonly isError?: boolean;
  /** With its `=`. */
  readonly formula?: string;
  /** The cell whose formula spilled into this one. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export class Cells {
  private readonly rows = new Map<number, Map<number, CellContent>>();

  get(row: number, column: number): CellContent | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, content: CellContent): void {
    const cells = this.rows.get(row) ?? new Map<number, CellContent>();
    cells.set(column, content);
    this.rows.set(row, cells);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** @param to where a row goes; undefined where it is gone */
  moveRows(to: (row: number) => number | undefined): void {
    const all = [...this.rows];
    this.rows.clear();
    for (const [row, cells] of all) {
      const now = to(row);
      if (now === undefined) continue;
      const moved = [...cells].map(([column, content]) => {
        const { spilledFrom: from } = content;
        return [
          column,
          from === undefined ? content : { ...content, spilledFrom: { ...from, row: to(from.row) ?? -1 } },
        ] as const;
      });
      this.rows.set(now, new Map(moved));
    }
  }

  /** Filled cells inside a box. */
  *within(box: Box): Generator<[Place, CellContent]> {
    for (const [row, cells] of [...this.rows]) {
      if (row < box.top || row > box.bottom) continue;
      for (const [column, content] of [...cells])
        if (holds(box, row, column)) yield [{ row, column }, content];
    }
  }

  /** The smallest box around all filled cells. */
  extent(): Box | undefined {
    if (this.rows.size === 0) return undefined;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of cells.keys()) {
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return { top, left, bottom, right };
  }
}
