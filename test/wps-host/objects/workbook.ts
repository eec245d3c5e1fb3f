/** Workbook, and the collection of open ones. */
import type { App } from '../state/app';
import { Book } from '../state/book';
import { itemOf } from './collection';
import { EtObject } from './et-object';
import { Names } from './names';
import { Sheets } from './sheets';

export class Workbook extends EtObject {
  readonly #book: Book;

  constructor(book: Book) {
    super(book.app, () => book.app.objects.application());
    this.#book = book;
  }

  get Name(): string {
    return this.#book.name;
  }

  get ActiveSheet(): object {
    return this.#book.app.objects.worksheet(this.#book.active);
  }

  get Worksheets(): object {
    return new Sheets(this.#book, () => this);
  }

  get Sheets(): object {
    return new Sheets(this.#book, () => this);
  }

  get Names(): object {
    return new Names(this.#book, () => this);
  }

  get Windows(): object {
    return new Windows(this.#book);
  }

  get ProtectStructure(): boolean {
    return this.#book.structureProtected;
  }

  Protect(_password?: unknown, structure?: unknown): void {
    this.#book.structureProtected = structure !== false;
  }

  Unprotect(): void {
    this.#book.structureProtected = false;
  }

  Activate(): void {
    this.#book.app.activeBook = this.#book;
    this.#book.app.events.fire('WorkbookActivate', this);
  }
}

/** A book has one window here. */
export class Windows extends EtObject {
  readonly #book: Book;

  constructor(book: Book) {
    super(book.app, () => book.app.objects.workbook(book));
    this.#book = book;
  }

  get Count(): number {
    return 1;
  }

  Item(index: unknown): object {
    if (index !== 1 && index !== this.#book.name) throw new Error('WPS: Windows has one item');
    return this.#book.app.objects.window(this.#book);
  }
}

export class Workbooks extends EtObject {
  readonly #app: App;

  constructor(app: App) {
    super(app, () => app.objects.application());
    this.#app = app;
  }

  get Count(): number {
    return this.#app.books.length;
  }

  Item(index: unknown): object | null {
    const book = itemOf(this.#app, this.#app.books, index, 'Workbooks');
    return book && this.#app.objects.workbook(book);
  }

  Add(): object {
    const book = new Book(this.#app, `工作簿${this.#app.books.length + 1}`, ['Sheet1']);
    this.#app.books.push(book);
    this.#app.activeBook = book;
    this.#app.events.fire('NewWorkbook', this.#app.objects.workbook(book));
    return this.#app.objects.workbook(book);
  }
}
