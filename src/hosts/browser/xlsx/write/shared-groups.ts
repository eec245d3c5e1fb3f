/** Formulas that several cells share. Where what they share is changed, each gets its own. */
import type { FileCell, SheetPart } from '../../../../workbook/files/xlsx/sheet-part';
import type { CellReader } from '../read/cells';
import { holdsTheSame } from './cell-change';
import type { SheetNow } from './cell-change';

export class SharedGroups {
  /** Whose first cell does not stand there as before, or whose references have changed. */
  private readonly broken = new Set<string>();
  /** Array formulas that are no more. */
  private readonly arrays: { readonly row: number; readonly column: number }[] = [];

  constructor(part: SheetPart, reader: CellReader, now: SheetNow) {
    const { context } = now;
    for (const { cells } of part.rows)
      for (const cell of cells) {
        const formula = cell.element.child('f');
        const kind = formula?.attribute('t');
        if (kind !== 'shared' && kind !== 'array') continue;
        if (kind === 'shared' && !context.changes.any && formula?.text.trim() === '') continue;
        if (this.same(cell, reader, now)) continue;
        if (kind === 'shared') this.broken.add(formula?.attribute('si') ?? '');
        else this.arrays.push(cell);
      }
  }

  private same(cell: FileCell, reader: CellReader, { data, context }: SheetNow): boolean {
    const row = context.change ? context.change.rows.now(cell.row) : cell.row;
    const column = context.change ? context.change.columns.now(cell.column) : cell.column;
    if (row === null || column === null) return false;
    const read = reader.read(cell);
    const shared = read.formula?.kind === 'shared';
    if (shared && (row !== cell.row || column !== cell.column)) return false;
    if (shared && read.formula && context.changes.formula(read.formula.text, context.change?.oldName) !== read.formula.text) return false; // prettier-ignore
    // Of those that share, only the first matters: another may go its own way.
    if (shared && !read.formula?.master) return true;
    return holdsTheSame(read, data.cellData?.[row]?.[column], row, column, context);
  }

  mustBeOwn(group: string | undefined): boolean {
    return group !== undefined && this.broken.has(group);
  }

  /** Was this cell's value the result of an array formula that is no more? */
  get arraysChanged(): boolean {
    return this.arrays.length > 0;
  }
}
