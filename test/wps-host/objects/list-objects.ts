/** ListObjects: the tables of a sheet. */
import { cornersOf } from '../range/place';
import { intersection } from '../state/area';
import type { Sheet } from '../state/sheet';
import { itemOf } from './collection';
import { EtObject } from './et-object';
import { ListObject } from './list-object';

const fromRange = 1;

export class ListObjects extends EtObject {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
  }

  get Count(): number {
    return this.#sheet.tables.length;
  }

  Item(index: unknown): object | null {
    const table = itemOf(this.#sheet.book.app, this.#sheet.tables, index, 'ListObjects');
    return table && new ListObject(this.#sheet, table);
  }

  /** From a range with its header row: inventing headers is not modelled. */
  Add(sourceType?: unknown, source?: unknown, _link?: unknown, headers?: unknown): object {
    this.#sheet.refuseProtected();
    if (Number(sourceType ?? fromRange) !== fromRange)
      throw new Error('the stand-in makes tables from ranges only');
    if (headers !== 1) throw new Error('the stand-in makes tables with a header row only (1)');
    const [area] = cornersOf(this.#sheet, source, undefined);
    if (!area) throw new Error('WPS: a table needs a range');
    const taken = this.#sheet.tables.some((other) => intersection(other.area, area));
    if (taken || this.#sheet.merges.some((merge) => intersection(merge, area))) {
      throw new Error('WPS: a table cannot overlap another table or merged cells');
    }
    const tables = this.#sheet.book.sheets.flatMap((sheet) => sheet.tables);
    const table = { name: `表${tables.length + 1}`, area, style: '' };
    this.#sheet.tables.push(table);
    return new ListObject(this.#sheet, table);
  }
}
