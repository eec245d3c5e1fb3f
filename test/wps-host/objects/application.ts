/** Application: the spreadsheet program. Without an open workbook (the start page) what is active is null. */
import { cornersOf, placeOf, referenceOf } from '../range/place';
import { intersection } from '../state/area';
import type { App } from '../state/app';
import type { Book } from '../state/book';
import { ApplicationSettings } from './application-settings';
import { Names } from './names';
import { Sheets } from './sheets';
import { Workbooks } from './workbook';

export abstract class Application extends ApplicationSettings {
  readonly #app: App;

  constructor(app: App) {
    super(app);
    this.#app = app;
  }

  /** Excel's, so that macros made for it run. */
  get Name(): string {
    return 'Microsoft Excel';
  }

  get Version(): string {
    return this.#app.version;
  }

  get Build(): number {
    return Number(this.#app.officeApp.split('.').at(-1));
  }

  get OperatingSystem(): string {
    return this.#app.operatingSystem;
  }

  get Workbooks(): object {
    return new Workbooks(this.#app);
  }

  get ActiveWorkbook(): object | null {
    return this.#active((book) => this.#app.objects.workbook(book));
  }

  get ActiveSheet(): object | null {
    return this.#active((book) => this.#app.objects.worksheet(book.active));
  }

  get ActiveWindow(): object | null {
    return this.#active((book) => this.#app.objects.window(book));
  }

  get ActiveCell(): object | null {
    return this.#active(({ active }) => {
      const [row, column] = active.activeCell;
      return this.#app.objects.range(active, [{ row, column, rows: 1, columns: 1 }]);
    });
  }

  get Selection(): object | null {
    return this.#active(
      (book) => book.selectedObject ?? this.#app.objects.range(book.active, book.active.selection),
    );
  }

  get Worksheets(): object {
    return new Sheets(this.#book(), () => this);
  }

  get Sheets(): object {
    return new Sheets(this.#book(), () => this);
  }

  get Names(): object {
    return new Names(this.#book(), () => this);
  }

  /** On the active sheet, unless the reference names another. */
  Range(cell1: unknown, cell2?: unknown): object {
    const book = this.#book();
    const named = typeof cell1 === 'string' ? referenceOf(book, cell1).sheet : null;
    const sheet = named === null ? book.active : book.sheet(named);
    if (!sheet) throw new Error(`WPS: no sheet "${named}"`);
    return this.#app.objects.range(sheet, cornersOf(sheet, cell1, cell2));
  }

  /** Null where the ranges do not meet. */
  Intersect(first: unknown, second: unknown): object | null {
    const [a, b] = [placeOf(first), placeOf(second)];
    if (a.sheet !== b.sheet) return null;
    const met = a.areas.flatMap((one) => b.areas.flatMap((other) => intersection(one, other) ?? []));
    return met.length > 0 ? this.#app.objects.range(a.sheet, met) : null;
  }

  Union(first: unknown, second: unknown): object {
    const [a, b] = [placeOf(first), placeOf(second)];
    if (a.sheet !== b.sheet) throw new Error('WPS: ranges of different sheets cannot be joined');
    return this.#app.objects.range(a.sheet, [...a.areas, ...b.areas]);
  }

  #active(of: (book: Book) => object): object | null {
    return this.#app.activeBook && of(this.#app.activeBook);
  }

  #book(): Book {
    if (!this.#app.activeBook) throw new Error('WPS: no workbook is open');
    return this.#app.activeBook;
  }
}
