/** Worksheet: its place in the workbook, whether it is shown, and its protection. */
import type { Sheet } from '../state/sheet';
import { EtObject } from './et-object';
import { number, text } from './format-target';

const worksheet = -4167;
const sheets = new WeakMap<object, Sheet>();

/** The sheet of a Worksheet; null for anything else. */
export const sheetOf = (value: unknown): Sheet | null =>
  typeof value === 'object' && value !== null ? (sheets.get(value) ?? null) : null;

/** The sheet of a Worksheet, which throws once it was deleted. */
export function existing(object: object): Sheet {
  const sheet = sheetOf(object);
  if (!sheet || sheet.deleted) throw new Error('WPS: this sheet was deleted');
  return sheet;
}

export abstract class SheetOfBook extends EtObject {
  constructor(sheet: Sheet) {
    super(sheet.book.app, () => sheet.book.app.objects.workbook(sheet.book));
    sheets.set(this, sheet);
  }

  get Name(): string {
    return existing(this).name;
  }

  set Name(value: unknown) {
    existing(this).book.rename(existing(this), text(value, 'Name'));
  }

  get Index(): number {
    return existing(this).book.sheets.indexOf(existing(this)) + 1;
  }

  get Type(): number {
    existing(this);
    return worksheet;
  }

  get Visible(): number {
    return existing(this).visible;
  }

  set Visible(value: unknown) {
    existing(this).book.hide(
      existing(this),
      typeof value === 'boolean' ? -Number(value) : number(value, 'Visible'),
    );
  }

  Activate(): void {
    const { book } = existing(this);
    book.app.activeBook = book;
    book.activate(existing(this));
  }

  Select(): void {
    this.Activate();
  }

  /** Behind or before another sheet; the copy becomes the active one. Into a workbook of its own the stand-in does not copy. */
  Copy(before?: unknown, after?: unknown): void {
    const beside = sheetOf(before ?? after);
    const own = existing(this);
    if (beside?.book !== own.book) throw new Error('the stand-in copies beside a sheet of the same book');
    own.book.copy(own, own.book.sheets.indexOf(beside) + (sheetOf(after) ? 1 : 0));
  }

  Delete(): void {
    existing(this).book.delete(existing(this));
  }

  get ProtectContents(): boolean {
    return existing(this).protection !== null;
  }

  /** The fifth argument lets the add-in go on writing. */
  Protect(
    password?: unknown,
    _objects?: unknown,
    contents?: unknown,
    _scenarios?: unknown,
    interfaceOnly?: unknown,
  ) {
    if (contents === false) return;
    const sheet = existing(this);
    sheet.protection = { password: String(password ?? ''), interfaceOnly: interfaceOnly === true };
  }

  Unprotect(password?: unknown): void {
    const sheet = existing(this);
    if (sheet.protection && sheet.protection.password !== String(password ?? '')) {
      throw new Error('WPS: the password is wrong');
    }
    sheet.protection = null;
  }
}
