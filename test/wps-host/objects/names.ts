/** Names of a workbook. */
import type { Book } from '../state/book';
import { itemOf } from './collection';
import { EtObject } from './et-object';
import { Name } from './name';
import { anchored, checkedName } from './new-name';

export class Names extends EtObject {
  readonly #book: Book;

  constructor(book: Book, parent: () => object) {
    super(book.app, parent);
    this.#book = book;
  }

  get Count(): number {
    return this.#book.names.length;
  }

  Item(index?: unknown): object | null {
    const name = itemOf(this.#book.app, this.#book.names, index, 'Names');
    return name && new Name(this.#book, name);
  }

  /** Takes the place of a name that is there already. A reference without `$` is relative to the active cell. */
  Add(name?: unknown, refersTo?: unknown, visible?: unknown): object {
    const given = checkedName(name);
    const defined = { name: given, refersTo: anchored(this.#book, refersTo), visible: visible !== false };
    const others = this.#book.names.filter((other) => other.name.toLowerCase() !== given.toLowerCase());
    this.#book.names = [...others, defined].sort((a, b) =>
      a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
    );
    return new Name(this.#book, defined);
  }
}
