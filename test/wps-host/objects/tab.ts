/** Tab: the colour of a sheet's tab. */
import type { Sheet } from '../state/sheet';
import { EtObject } from './et-object';
import { color, number } from './format-target';

const none = -4142;

export class Tab extends EtObject {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
  }

  /** `false` where there is none, as in VBA. */
  get Color(): number | false {
    return this.#sheet.tabColor ?? false;
  }

  set Color(value: unknown) {
    this.#sheet.tabColor = color(value, 'Tab.Color');
  }

  get ColorIndex(): number | null {
    return this.#sheet.tabColor === null ? none : null;
  }

  /** Only taking the colour away is modelled. */
  set ColorIndex(value: unknown) {
    if (number(value, 'ColorIndex') !== none) throw new Error('the stand-in knows no palette');
    this.#sheet.tabColor = null;
  }
}
