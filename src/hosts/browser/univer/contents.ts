/** Contents that a patch writes one after the other on a sheet, set in one command: the engine reads the whole sheet for each. */
import type { ICellData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Write } from '../../../workbook/port';
import { dataFor } from './cells';

type WriteStep = Extract<Write, { kind: 'write' }>;
type Cells = Record<number, Record<number, ICellData>>;

export class Contents {
  private sheet = '';
  private cells: Cells = {};
  private any = false;

  /** Only the cells that the step names. What is said again of one holds. */
  add(book: FWorkbook, { area, contents }: WriteStep): void {
    if (area.sheet !== this.sheet) this.set(book);
    this.sheet = area.sheet;
    contents.forEach((line, r) => {
      const row = (this.cells[area.row + r] ??= {});
      line.forEach((content, c) => {
        if (content === undefined) return;
        row[area.column + c] = dataFor(content);
        this.any = true;
      });
    });
  }

  set(book: FWorkbook): void {
    const { cells, any } = this;
    const sheet = any ? book.getSheetByName(this.sheet) : null;
    this.cells = {};
    this.any = false;
    sheet?.getRange(0, 0).setValues(cells);
  }
}
