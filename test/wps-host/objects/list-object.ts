/** ListObject: a table. */
import { rectOf } from '../state/area';
import type { Rect } from '../state/area';
import type { Table } from '../state/rules';
import type { Sheet } from '../state/sheet';
import { clearContents } from '../state/write';
import { EtObject } from './et-object';
import { text } from './format-target';

export class ListObject extends EtObject {
  readonly #sheet: Sheet;
  readonly #table: Table;

  constructor(sheet: Sheet, table: Table) {
    super(sheet.book.app, () => sheet.book.app.objects.worksheet(sheet));
    this.#sheet = sheet;
    this.#table = table;
  }

  get Name(): string {
    return this.#table.name;
  }

  set Name(value: unknown) {
    this.#table.name = text(value, 'Name');
  }

  get TableStyle(): string {
    return this.#table.style;
  }

  set TableStyle(value: unknown) {
    this.#table.style = text(value, 'TableStyle');
  }

  get Range(): object {
    return this.#range(this.#table.area);
  }

  get HeaderRowRange(): object {
    const { area } = this.#table;
    return this.#range(rectOf(area.row, area.column, 1, area.columns));
  }

  get DataBodyRange(): object {
    const { area } = this.#table;
    return this.#range(rectOf(area.row + 1, area.column, area.rows - 1, area.columns));
  }

  /** Back to plain cells. */
  Unlist(): void {
    this.#sheet.tables = this.#sheet.tables.filter((other) => other !== this.#table);
  }

  /** With its cells. */
  Delete(): void {
    this.Unlist();
    clearContents(this.#sheet, [this.#table.area]);
  }

  #range(area: Rect): object {
    return this.#sheet.book.app.objects.range(this.#sheet, [area]);
  }
}
