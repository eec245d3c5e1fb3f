/** Name: a defined name of a workbook. Relative references read as they would in the active cell. */
import { parseReference } from '../state/reference';
import type { Book, DefinedName } from '../state/book';
import { shiftFormula } from '../state/shift';
import { EtObject } from './et-object';
import { flag } from './format-target';
import { anchored, checkedName } from './new-name';

export class Name extends EtObject {
  readonly #book: Book;
  readonly #name: DefinedName;

  constructor(book: Book, name: DefinedName) {
    super(book.app, () => book.app.objects.workbook(book));
    this.#book = book;
    this.#name = name;
  }

  get Name(): string {
    return this.#name.name;
  }

  set Name(value: unknown) {
    this.#name.name = checkedName(value);
  }

  get Visible(): boolean {
    return this.#name.visible;
  }

  set Visible(value: unknown) {
    this.#name.visible = flag(value, 'Visible');
  }

  get RefersTo(): string {
    const [row, column] = this.#book.active.activeCell;
    return shiftFormula(this.#name.refersTo, row - 1, column - 1);
  }

  set RefersTo(value: unknown) {
    this.#name.refersTo = anchored(this.#book, value);
  }

  /** Throws where the name does not stand for cells, or not any longer. */
  get RefersToRange(): object {
    const reference = parseReference(this.RefersTo);
    const sheet = reference?.sheet && this.#book.sheet(reference.sheet);
    if (!reference || !sheet) throw new Error(`WPS: ${this.#name.name} does not refer to a range`);
    return this.#book.app.objects.range(sheet, reference.areas);
  }

  Delete(): void {
    this.#book.names = this.#book.names.filter((other) => other !== this.#name);
  }
}
