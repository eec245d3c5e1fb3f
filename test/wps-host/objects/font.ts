/** Font of a range or of a conditional format. */
import type { App } from '../state/app';
import { EtObject } from './et-object';
import { color, flag, number, text } from './format-target';
import type { FormatTarget } from './format-target';

export class Font extends EtObject {
  readonly #target: FormatTarget;

  constructor(app: App, parent: () => object, target: FormatTarget) {
    super(app, parent);
    this.#target = target;
  }

  get Bold(): unknown {
    return this.#target.get('bold') ?? null;
  }

  set Bold(value: unknown) {
    this.#target.set({ bold: flag(value, 'Bold') });
  }

  get Italic(): unknown {
    return this.#target.get('italic') ?? null;
  }

  set Italic(value: unknown) {
    this.#target.set({ italic: flag(value, 'Italic') });
  }

  get Underline(): unknown {
    return this.#target.get('underline') ?? null;
  }

  set Underline(value: unknown) {
    this.#target.set({ underline: number(value, 'Underline') });
  }

  get Size(): unknown {
    return this.#target.get('size') ?? null;
  }

  set Size(value: unknown) {
    const size = number(value, 'Size');
    if (size < 1 || size > 409) throw new Error('WPS: Size takes 1 to 409 points');
    this.#target.set({ size });
  }

  get Name(): unknown {
    return this.#target.get('fontName') ?? null;
  }

  set Name(value: unknown) {
    this.#target.set({ fontName: text(value, 'Name') });
  }

  get Color(): unknown {
    return this.#target.get('color') ?? null;
  }

  set Color(value: unknown) {
    this.#target.set({ color: color(value, 'Font.Color') });
  }
}
