/** Comments: all notes of a sheet, row by row. */
import type { Sheet } from '../state/sheet';
import { Comment } from './comment';
import { EtObject } from './et-object';

export class Comments extends EtObject {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
  }

  get Count(): number {
    return this.#sheet.comments.size;
  }

  Item(index: unknown): object {
    const keys = [...this.#sheet.comments.keys()].sort((a, b) => a - b);
    const key = keys[Number(index) - 1];
    if (key === undefined) throw new Error(`WPS: Comments has no item ${JSON.stringify(index)}`);
    return new Comment(this.#sheet, key);
  }
}
