/** Setting a sheet up from the test's side, and what a user does to it. No access is counted. */
import type { Cell } from '../../src/core/cell';
import { selectionChanged } from './range/range';
import { keyOf } from './state/area';
import { parseReference } from './state/reference';
import { constant } from './state/stored';
import { writeValues } from './state/write';
import { SheetView } from './view';

/** What a set-up cell holds: a value as it is, or a formula. */
export type Filling = Cell | { readonly formula: string; readonly dynamic?: boolean };

export class SheetSetup extends SheetView {
  /** Values are stored as they are, without being read as typed input, and nobody is told. */
  fill(address: string, rows: readonly (readonly Filling[])[]): this {
    const { row, column } = this.area(address);
    rows.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        const formula = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell : null;
        const stored = formula
          ? ({ kind: 'formula', text: formula.formula, dynamic: formula.dynamic ?? false } as const)
          : cell === null
            ? null
            : constant(cell as Exclude<Cell, null>);
        this.sheet.store(row + r, column + c, stored);
      }),
    );
    this.sheet.book.app.changed();
    return this;
  }

  numberFormat(address: string, numberFormat: string): this {
    this.sheet.formats.apply([this.area(address)], { numberFormat });
    return this;
  }

  unlock(address: string): this {
    this.sheet.formats.apply([this.area(address)], { locked: false });
    return this;
  }

  merge(address: string): this {
    this.sheet.merges.push(this.area(address));
    return this;
  }

  hideRows(...rows: readonly number[]): this {
    for (const row of rows) this.sheet.hiddenRows.add(row);
    return this;
  }

  comment(address: string, text: string): this {
    const { row, column } = this.area(address);
    this.sheet.comments.set(keyOf(row, column), { text, visible: false });
    return this;
  }

  protect(password = ''): this {
    this.sheet.protection = { password, interfaceOnly: false };
    return this;
  }

  hide(visible: 0 | 2 = 0): this {
    this.sheet.book.hide(this.sheet, visible);
    return this;
  }

  scrollTo(address: string): this {
    const { row, column } = this.area(address);
    Object.assign(this.sheet.view, { scrollRow: row, scrollColumn: column });
    return this;
  }

  /** The user goes to the sheet and selects: listeners are told. */
  select(address: string): this {
    const areas = parseReference(address)?.areas;
    if (!areas?.[0]) throw new Error(`no cells "${address}"`);
    this.sheet.book.activate(this.sheet);
    this.sheet.selection = areas;
    this.sheet.activeCell = [areas[0].row, areas[0].column];
    selectionChanged(this.sheet);
    return this;
  }

  /** The user types into cells: listeners are told. */
  type(address: string, text: string): this {
    writeValues(this.sheet, [this.area(address)], text, true);
    return this;
  }
}
