/** Values of formulas. There is no engine: the test's `evaluate` says what a formula gives, else it gives 0. */
import { isError } from '../../../src/core/cell';
import type { Cell } from '../../../src/core/cell';
import { keyOf, placeOfKey, rectOf } from './area';
import type { Rect } from './area';
import type { Sheet } from './sheet';
import type { Constant } from './stored';

type Grid = readonly (readonly Cell[])[];

export class Spills {
  readonly #sheet: Sheet;
  readonly #dynamic = new Set<number>();
  readonly #results = new Map<number, { readonly at: number; readonly grid: Grid }>();
  readonly #children = new Map<number, { readonly parent: number; readonly value: Constant }>();
  readonly #blocked = new Set<number>();
  #known = -1;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** A cell was written to. */
  forget(key: number, dynamic: boolean): void {
    this.#results.delete(key);
    if (dynamic) this.#dynamic.add(key);
    else this.#dynamic.delete(key);
    this.#known = -1;
  }

  /** The sheet holds nothing any more. */
  clear(): void {
    this.#results.clear();
    this.#dynamic.clear();
    this.#known = -1;
  }

  /** A cell's value: its constant, its formula's, or what a formula spills into it. */
  value(row: number, column: number): Constant | null {
    const key = keyOf(row, column);
    const stored = this.#sheet.contents.get(key);
    if (stored?.kind === 'constant') return stored.value;
    this.#spread();
    if (!stored) return this.#children.get(key)?.value ?? null;
    return this.#blocked.has(key) ? { error: '#SPILL!' } : shown(this.#grid(key)[0]?.[0]);
  }

  /** The cell whose formula spills into this one. */
  parent(row: number, column: number): readonly [row: number, column: number] | null {
    this.#spread();
    const child = this.#children.get(keyOf(row, column));
    return child ? placeOfKey(child.parent) : null;
  }

  /** The block that a formula's values fill; null where it shows one value. */
  area(row: number, column: number): Rect | null {
    this.#spread();
    const key = keyOf(row, column);
    if (!this.#dynamic.has(key) || this.#blocked.has(key)) return null;
    const grid = this.#grid(key);
    const columns = Math.max(...grid.map((line) => line.length));
    return grid.length * columns > 1 ? rectOf(row, column, grid.length, columns) : null;
  }

  #grid(key: number): Grid {
    const { app } = this.#sheet.book;
    const stored = this.#sheet.contents.get(key);
    const known = this.#results.get(key);
    if (known?.at === app.calculated || stored?.kind !== 'formula') return known?.grid ?? [[null]];
    const [row, column] = placeOfKey(key);
    const place = { sheet: this.#sheet.name, row: row - 1, column: column - 1 };
    const result = app.evaluate?.(stored.text, place) ?? 0;
    const grid = isGrid(result) ? result : [[result]];
    this.#results.set(key, { at: app.calculated, grid });
    return grid;
  }

  /** Lays out the values of formulas that fill more than one cell. */
  #spread(): void {
    const { calculated } = this.#sheet.book.app;
    if (this.#known === calculated) return;
    this.#known = calculated;
    this.#children.clear();
    this.#blocked.clear();
    for (const key of this.#dynamic) {
      const [row, column] = placeOfKey(key);
      const cells = this.#grid(key).flatMap((line, r) =>
        line.map((value, c) => [keyOf(row + r, column + c), shown(value)] as const),
      );
      const others = cells.slice(1);
      const taken = others.some(([at]) => this.#sheet.contents.has(at) || this.#children.has(at));
      if (taken) this.#blocked.add(key);
      else for (const [at, value] of others) this.#children.set(at, { parent: key, value });
    }
  }
}

function isGrid(result: Cell | Grid): result is Grid {
  return Array.isArray(result);
}

/** A formula never gives a blank. */
const shown = (value: Cell | undefined): Constant => (isError(value) ? value : (value ?? 0));
