/** Comment: the note of a cell. */
import { placeOfKey, rectOf } from '../state/area';
import type { Sheet } from '../state/sheet';
import { EtObject } from './et-object';
import { flag } from './format-target';

export class Comment extends EtObject {
  readonly #sheet: Sheet;
  readonly #key: number;

  constructor(sheet: Sheet, key: number) {
    super(sheet.book.app, () => sheet.book.app.objects.range(sheet, [rectOf(...placeOfKey(key))]));
    this.#sheet = sheet;
    this.#key = key;
  }

  get Author(): string {
    return '';
  }

  get Visible(): boolean {
    return this.#comment().visible;
  }

  set Visible(value: unknown) {
    this.#comment().visible = flag(value, 'Visible');
  }

  /** With a text sets it: from a character on, in place of the rest unless told to insert. */
  Text(text?: unknown, start?: unknown, overwrite?: unknown): string {
    const comment = this.#comment();
    if (text === undefined || text === null) return comment.text;
    this.#sheet.refuseProtected();
    const from = Math.max(0, Number(start ?? 1) - 1);
    const insert = start !== undefined && overwrite === false;
    comment.text = comment.text.slice(0, from) + String(text) + (insert ? comment.text.slice(from) : '');
    return comment.text;
  }

  Delete(): void {
    this.#sheet.refuseProtected();
    this.#comment();
    this.#sheet.comments.delete(this.#key);
  }

  #comment() {
    const comment = this.#sheet.comments.get(this.#key);
    if (!comment) throw new Error('WPS: this comment was deleted');
    return comment;
  }
}
