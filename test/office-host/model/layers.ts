/** A property of cells, painted area over area: whole columns cost as little as one cell. */
import {
  around,
  columnCount,
  contains,
  gridOf,
  holds,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowCount,
  touch,
  type Box,
} from './box';

interface Layer<T> {
  readonly box: Box;
  readonly value: T;
}

export class Layers<T> {
  private layers: Layer<T>[] = [];

  constructor(private readonly initial: T) {}

  paint(box: Box, value: T): void {
    const last = this.layers.at(-1);
    if (last !== undefined && last.value === value && isStrip(last.box, box)) {
      this.layers[this.layers.length - 1] = { box: around(last.box, box), value };
      return;
    }
    // Single cells are painted often and hide little; looking for what they hide would cost more.
    if (rowCount(box) > 1 || columnCount(box) > 1)
      this.layers = this.layers.filter((layer) => !contains(box, layer.box));
    this.layers.push({ box, value });
  }

  copyFrom(other: Layers<T>): void {
    this.layers = [...other.layers];
  }

  /** @param to where a box goes; undefined where it is gone */
  moveRows(to: (box: Box) => Box | undefined): void {
    this.layers = this.layers.flatMap(({ box, value }) => {
      const now = to(box);
      return now === undefined ? [] : [{ box: now, value }];
    });
  }

  at(row: number, column: number): T {
    const found = this.layers[this.topmost((box) => holds(box, row, column))];
    return found === undefined ? this.initial : found.value;
  }

  grid(box: Box): T[][] {
    const grid = gridOf(box, () => this.initial);
    for (const layer of this.layers) {
      const part = intersection(layer.box, box);
      if (part === undefined) continue;
      for (let row = part.top; row <= part.bottom; row++)
        grid[row - box.top]?.fill(layer.value, part.left - box.left, part.right - box.left + 1);
    }
    return grid;
  }

  /** The value all cells share; undefined where they differ. */
  shared(box: Box): T | undefined {
    const top = this.topmost((painted) => contains(painted, box));
    const base = this.layers[top];
    const value = base === undefined ? this.initial : base.value;
    const above = this.layers.slice(top + 1).filter((layer) => touch(layer.box, box));
    return above.every((layer) => layer.value === value) ? value : undefined;
  }

  /** The smallest box around all cells painted otherwise than at first, whole rows and columns left aside. */
  extent(): Box | undefined {
    return this.layers
      .filter(({ value, box }) => value !== this.initial && !isWholeRows(box) && !isWholeColumns(box))
      .reduce<Box | undefined>((all, { box }) => (all === undefined ? box : around(all, box)), undefined);
  }

  private topmost(test: (box: Box) => boolean): number {
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const layer = this.layers[index];
      if (layer !== undefined && test(layer.box)) return index;
    }
    return -1;
  }
}

/** Whether a box continues another to the right or below. */
function isStrip(first: Box, next: Box): boolean {
  const sideways = next.top === first.top && next.bottom === first.bottom && next.left === first.right + 1;
  const downwards = next.left === first.left && next.right === first.right && next.top === first.bottom + 1;
  return sideways || downwards;
}
