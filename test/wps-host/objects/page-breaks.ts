/** HPageBreaks of a sheet: where pages begin. */
import { maxPageBreaks } from '../../../src/workbook/patch/limits';
import { placeOf } from '../range/place';
import type { Sheet } from '../state/sheet';
import { EtObject } from './et-object';

export class HPageBreaks extends EtObject {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
  }

  get Count(): number {
    return this.#sheet.page.breaks.length;
  }

  /** Above a range of this sheet; once for each row. */
  Add(before: unknown): null {
    const { sheet, area } = placeOf(before);
    const { page } = this.#sheet;
    if (sheet !== this.#sheet) throw new Error('WPS: a page break takes a range of its own sheet');
    if (!sheet.book.app.modes.printer) throw new Error('WPS: there is no printer to break pages for');
    if (page.breaks.length >= maxPageBreaks) throw new Error('WPS: too many page breaks');
    page.breaks = [...new Set([...page.breaks, area.row - 1])].sort((a, b) => a - b);
    return null;
  }
}
