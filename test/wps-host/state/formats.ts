/** How cells look. Whole rows and columns are layers beneath the cells' own formats. */
import { cellsIn, cellsOf, contains, intersection, isWide, keyOf, placeOfKey } from './area';
import type { Rect } from './area';

export interface Line {
  readonly style: number;
  readonly weight: number;
  readonly color: number;
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: number;
  readonly size: number;
  readonly fontName: string;
  /** BGR, as everywhere in the object model. */
  readonly color: number;
  readonly fill: number | null;
  readonly horizontal: number;
  readonly vertical: number;
  readonly indent: number;
  readonly wrap: boolean;
  readonly locked: boolean;
  readonly left: Line | null;
  readonly top: Line | null;
  readonly right: Line | null;
  readonly bottom: Line | null;
}

export const plainFormat: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: -4142,
  size: 11,
  fontName: '宋体',
  color: 0,
  fill: null,
  horizontal: 1,
  vertical: -4108,
  indent: 0,
  wrap: false,
  locked: true,
  left: null,
  top: null,
  right: null,
  bottom: null,
};

export class Formats {
  readonly #cells = new Map<number, Partial<CellFormat>>();
  readonly #layers: { readonly area: Rect; readonly format: Partial<CellFormat> }[] = [];

  /** All as there, and nothing else. */
  copyFrom(other: Formats): void {
    this.#cells.clear();
    this.#layers.length = 0;
    for (const [key, format] of other.#cells) this.#cells.set(key, { ...format });
    this.#layers.push(...other.#layers);
  }

  at(row: number, column: number): CellFormat {
    return { ...this.#allBeneath(row, column), ...this.#cells.get(keyOf(row, column)) };
  }

  get<Key extends keyof CellFormat>(row: number, column: number, key: Key): CellFormat[Key] {
    const own = this.#cells.get(keyOf(row, column))?.[key];
    return own === undefined ? this.#beneath(row, column, key) : own;
  }

  apply(areas: readonly Rect[], format: Partial<CellFormat>): void {
    for (const area of areas) {
      if (!isWide(area)) {
        for (const [row, column] of cellsOf([area])) this.#applyTo(row, column, format);
        continue;
      }
      this.#layers.push({ area, format });
      for (const key of this.#cells.keys()) {
        const [row, column] = placeOfKey(key);
        if (contains(area, row, column)) this.#applyTo(row, column, format);
      }
    }
  }

  /** New rows look as the row above. Layers of whole rows and columns stay where they are. */
  moveRows(to: (row: number) => number | undefined, made: Rect | null): void {
    const all = [...this.#cells];
    this.#cells.clear();
    for (const [key, format] of all) {
      const [row, column] = placeOfKey(key);
      const now = to(row);
      if (now !== undefined) this.#cells.set(keyOf(now, column), format);
      if (made !== null && row === made.row - 1)
        for (let down = 1; down <= made.rows; down += 1)
          this.#cells.set(keyOf(row + down, column), { ...format });
    }
  }

  clear(areas: readonly Rect[]): void {
    this.apply(areas, plainFormat);
  }

  /** A property's one value in all these cells; undefined where it differs. */
  uniform<Key extends keyof CellFormat>(areas: readonly Rect[], key: Key): CellFormat[Key] | undefined {
    const found = new Set<CellFormat[Key]>();
    for (const [row, column] of this.#sample(areas)) {
      found.add(this.get(row, column, key));
      if (found.size > 1) return undefined;
    }
    return [...found][0];
  }

  /** Cells with a format of their own: they count as used. */
  keys(): Iterable<number> {
    return this.#cells.keys();
  }

  formatted(): (readonly [row: number, column: number])[] {
    return [...this.#cells.keys()].map(placeOfKey);
  }

  #beneath<Key extends keyof CellFormat>(row: number, column: number, key: Key): CellFormat[Key] {
    for (let at = this.#layers.length - 1; at >= 0; at -= 1) {
      const layer = this.#layers[at];
      const value = layer && contains(layer.area, row, column) ? layer.format[key] : undefined;
      if (value !== undefined) return value;
    }
    return plainFormat[key];
  }

  #allBeneath(row: number, column: number): CellFormat {
    const above = this.#layers.filter(({ area }) => contains(area, row, column));
    return Object.assign({ ...plainFormat }, ...above.map(({ format }) => format)) as CellFormat;
  }

  /** What equals the format beneath is not kept, so that clearing a format leaves a cell unused. */
  #applyTo(row: number, column: number, format: Partial<CellFormat>): void {
    const key = keyOf(row, column);
    const beneath = this.#allBeneath(row, column);
    const own: Record<string, unknown> = { ...this.#cells.get(key), ...format };
    let kept = 0;
    for (const name in own)
      if (own[name] === beneath[name as keyof CellFormat]) delete own[name];
      else kept++;
    if (kept === 0) this.#cells.delete(key);
    else this.#cells.set(key, own);
  }

  /** Every cell, or of whole rows and columns the cells that can differ. */
  *#sample(areas: readonly Rect[]): Generator<readonly [row: number, column: number]> {
    for (const area of areas) {
      if (!isWide(area) && cellsIn(area) <= 1_000_000) {
        yield* cellsOf([area]);
        continue;
      }
      yield [area.row, area.column];
      for (const layer of this.#layers) {
        const part = intersection(layer.area, area);
        if (part) yield [part.row, part.column];
      }
      yield* this.formatted().filter(([row, column]) => contains(area, row, column));
    }
  }
}
