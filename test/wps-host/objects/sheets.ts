/** Sheets: what `Worksheets` and `Sheets` both are. */
import type { Book } from '../state/book';
import { itemOf } from './collection';
import { EtObject } from './et-object';
import { sheetOf } from './sheet-of-book';

const worksheet = -4167;
const given = (value: unknown) => value !== undefined && value !== null;

export class Sheets extends EtObject {
  readonly #book: Book;

  constructor(book: Book, parent: () => object) {
    super(book.app, parent);
    this.#book = book;
  }

  get Count(): number {
    return this.#book.sheets.length;
  }

  Item(index: unknown): object | null {
    const sheet = itemOf(this.#book.app, this.#book.sheets, index, 'Sheets');
    return sheet && this.#book.app.objects.worksheet(sheet);
  }

  /** Before the active sheet unless told otherwise; the new sheet becomes the active one. */
  Add(before?: unknown, after?: unknown, count?: unknown, type?: unknown): object {
    if (given(before) && given(after))
      throw new Error('WPS: a sheet is added before or after another, not both');
    if (given(type) && type !== worksheet) throw new Error('the stand-in adds worksheets only');
    const next = given(before) ? before : after;
    const beside = given(next) ? sheetOf(next) : this.#book.active;
    if (beside?.book !== this.#book) throw new Error('WPS: a sheet is added beside a sheet of the same book');
    const at = this.#book.sheets.indexOf(beside) + (given(after) ? 1 : 0);
    return this.#book.app.objects.worksheet(this.#book.add(at, Number(count ?? 1)));
  }
}
