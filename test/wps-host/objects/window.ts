/** Window: how the active sheet of a book is shown. */
import { rectOf } from '../state/area';
import type { Book } from '../state/book';
import { EtObject } from './et-object';
import { flag, number } from './format-target';

export class Window extends EtObject {
  readonly #book: Book;

  constructor(book: Book) {
    super(book.app, () => book.app.objects.workbook(book));
    this.#book = book;
  }

  get ActiveSheet(): object {
    return this.#book.app.objects.worksheet(this.#book.active);
  }

  get ActiveCell(): object {
    const { active } = this.#book;
    return this.#book.app.objects.range(active, [rectOf(...active.activeCell)]);
  }

  /** Cells, or a chart. */
  get Selection(): object {
    return this.#book.selectedObject ?? this.RangeSelection;
  }

  /** Cells, whatever else is selected. */
  get RangeSelection(): object {
    const { active } = this.#book;
    return this.#book.app.objects.range(active, active.selection);
  }

  get SplitRow(): number {
    return this.#book.active.view.splitRow;
  }

  set SplitRow(value: unknown) {
    this.#book.active.view.splitRow = Math.max(0, number(value, 'SplitRow'));
  }

  get SplitColumn(): number {
    return this.#book.active.view.splitColumn;
  }

  set SplitColumn(value: unknown) {
    this.#book.active.view.splitColumn = Math.max(0, number(value, 'SplitColumn'));
  }

  get FreezePanes(): boolean {
    return this.#book.active.view.frozen;
  }

  /** Without a split, panes freeze above and to the left of the active cell. */
  set FreezePanes(value: unknown) {
    const { view, activeCell } = this.#book.active;
    view.frozen = flag(value, 'FreezePanes');
    if (!view.frozen) Object.assign(view, { splitRow: 0, splitColumn: 0 });
    else if (view.splitRow === 0 && view.splitColumn === 0) {
      Object.assign(view, {
        splitRow: activeCell[0] - view.scrollRow,
        splitColumn: activeCell[1] - view.scrollColumn,
      });
    }
  }

  get ScrollRow(): number {
    return this.#book.active.view.scrollRow;
  }

  set ScrollRow(value: unknown) {
    this.#book.active.view.scrollRow = Math.max(1, number(value, 'ScrollRow'));
  }

  get ScrollColumn(): number {
    return this.#book.active.view.scrollColumn;
  }

  set ScrollColumn(value: unknown) {
    this.#book.active.view.scrollColumn = Math.max(1, number(value, 'ScrollColumn'));
  }

  Activate(): boolean {
    this.#book.app.activeBook = this.#book;
    return true;
  }
}
