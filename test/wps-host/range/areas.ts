/** Areas: the rectangles of a range. */
import { EtObject } from '../objects/et-object';
import type { Rect } from '../state/area';
import type { Sheet } from '../state/sheet';

export class Areas extends EtObject {
  readonly #sheet: Sheet;
  readonly #areas: readonly Rect[];

  constructor(sheet: Sheet, areas: readonly Rect[], parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get Count(): number {
    return this.#areas.length;
  }

  Item(index: unknown): object {
    const area = this.#areas[Number(index) - 1];
    if (!area) throw new Error(`WPS: Areas has no item ${JSON.stringify(index)}`);
    return this.#sheet.book.app.objects.range(this.#sheet, [area]);
  }
}
