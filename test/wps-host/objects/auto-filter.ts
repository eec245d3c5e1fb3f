/** AutoFilter of a sheet. */
import { applyFilter } from '../state/filter';
import type { Sheet } from '../state/sheet';
import { EtObject } from './et-object';

export class AutoFilter extends EtObject {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
  }

  get Range(): object {
    return this.#sheet.book.app.objects.range(this.#sheet, [this.#filter().area]);
  }

  get FilterMode(): boolean {
    return this.#filter().criteria.size > 0;
  }

  /** Rows that were written since are filtered only now. */
  ApplyFilter(): void {
    this.#filter();
    applyFilter(this.#sheet);
  }

  ShowAllData(): void {
    this.#filter().criteria.clear();
    applyFilter(this.#sheet);
  }

  #filter() {
    if (!this.#sheet.filter) throw new Error('WPS: the filter was taken away');
    return this.#sheet.filter;
  }
}
