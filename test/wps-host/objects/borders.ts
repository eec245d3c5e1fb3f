/** Borders: all lines around the cells of a range, and each side by its number. */
import { lastColumn, lastRow, rectOf } from '../state/area';
import type { Rect } from '../state/area';
import type { CellFormat, Line } from '../state/formats';
import type { Sheet } from '../state/sheet';
import { Border } from './border';
import type { LineTarget } from './border';
import { cellsTarget } from './format-target';

type Side = 'left' | 'top' | 'right' | 'bottom';
type Edge = readonly [side: Side, area: (rect: Rect) => Rect];

/** XlBordersIndex; lines inside a range are kept as the right and lower lines of its cells. */
const edges: Readonly<Record<number, Edge>> = {
  7: ['left', (rect) => rectOf(rect.row, rect.column, rect.rows, 1)],
  8: ['top', (rect) => rectOf(rect.row, rect.column, 1, rect.columns)],
  9: ['bottom', (rect) => rectOf(lastRow(rect), rect.column, 1, rect.columns)],
  10: ['right', (rect) => rectOf(rect.row, lastColumn(rect), rect.rows, 1)],
  11: ['right', (rect) => rectOf(rect.row, rect.column, rect.rows, rect.columns - 1)],
  12: ['bottom', (rect) => rectOf(rect.row, rect.column, rect.rows - 1, rect.columns)],
};

const sides: readonly Side[] = ['left', 'top', 'right', 'bottom'];

export class Borders extends Border {
  readonly #sheet: Sheet;
  readonly #areas: readonly Rect[];
  readonly #parent: () => object;

  constructor(sheet: Sheet, areas: readonly Rect[], parent: () => object) {
    super(sheet.book.app, parent, allSides(sheet, areas));
    this.#sheet = sheet;
    this.#areas = areas;
    this.#parent = parent;
  }

  get Count(): number {
    return 6;
  }

  Item(index: unknown): object {
    const edge = edges[Number(index)];
    if (!edge) throw new Error(`WPS: Borders has no item ${JSON.stringify(index)}`);
    const [side, areaOf] = edge;
    const areas = this.#areas.map(areaOf).filter((area) => area.rows > 0 && area.columns > 0);
    return new Border(this.#sheet.book.app, this.#parent, oneSide(this.#sheet, areas, side));
  }
}

function allSides(sheet: Sheet, areas: readonly Rect[]): LineTarget {
  const target = cellsTarget(sheet, areas);
  const drawn = (line: Line | null): Partial<CellFormat> => ({
    left: line,
    top: line,
    right: line,
    bottom: line,
  });
  return {
    get: () => {
      const lines = sides.map((side) => target.get(side));
      return lines.every((line) => sameLine(line, lines[0])) ? lines[0] : undefined;
    },
    set: (line) => target.set(drawn(line)),
  };
}

function oneSide(sheet: Sheet, areas: readonly Rect[], side: Side): LineTarget {
  const target = cellsTarget(sheet, areas);
  return { get: () => target.get(side), set: (line) => target.set({ [side]: line }) };
}

function sameLine(a: Line | null | undefined, b: Line | null | undefined): boolean {
  return (
    a?.style === b?.style && a?.weight === b?.weight && a?.color === b?.color && (a === null) === (b === null)
  );
}
