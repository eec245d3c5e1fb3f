/** How cells look: every property by its path on the wire, such as `Fill.Color`. */
import { MAX_COLUMNS, MAX_ROWS, type Box } from './box';
import { Layers } from './layers';

/** What a fresh sheet shows. Anything else is null at first. */
const initial: Readonly<Record<string, unknown>> = {
  NumberFormat: 'General',
  'Fill.Color': '#FFFFFF',
  'Font.Bold': false,
  'Font.Color': '#000000',
  'Font.Italic': false,
  'Font.Name': 'Calibri',
  'Font.Size': 11,
  'Font.Strikethrough': false,
  'Font.Underline': 'None',
  'Protection.Locked': true,
  'Protection.FormulaHidden': false,
  ColumnWidth: 48,
  RowHeight: 15,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  WrapText: false,
};

/** Properties of whole rows or columns, whatever part of them is named. */
const ofRows: ReadonlySet<string> = new Set([
  'RowHeight',
  'RowHidden',
  'RowsAutofitted',
  'UseStandardHeight',
]);
const ofColumns: ReadonlySet<string> = new Set([
  'ColumnWidth',
  'ColumnHidden',
  'ColumnsAutofitted',
  'UseStandardWidth',
]);

function initialOf(path: string): unknown {
  if (path.endsWith('Hidden') && !path.includes('.')) return false;
  if (/^Borders\.\w+\.Style$/.test(path)) return 'None';
  return initial[path] ?? null;
}

export class Formats {
  private readonly layers = new Map<string, Layers<unknown>>();

  copyFrom(other: Formats): void {
    for (const [path, layer] of other.layers) this.layer(path).copyFrom(layer);
  }

  /** All that makes a cell look other than at first. */
  of(row: number, column: number): Record<string, unknown> {
    const painted = [...this.layers].map(([path, layer]): [string, unknown] => [path, layer.at(row, column)]);
    return Object.fromEntries(painted.filter(([path, value]) => value !== initialOf(path)));
  }

  paint(path: string, box: Box, value: unknown): void {
    const stretched = ofRows.has(path)
      ? { ...box, left: 0, right: MAX_COLUMNS - 1 }
      : ofColumns.has(path)
        ? { ...box, top: 0, bottom: MAX_ROWS - 1 }
        : box;
    this.layer(path).paint(stretched, value);
  }

  at(path: string, row: number, column: number): unknown {
    return this.layer(path).at(row, column);
  }

  /** Null where cells differ, as Excel answers. */
  shared(path: string, box: Box): unknown {
    return this.layer(path).shared(box) ?? null;
  }

  grid(path: string, box: Box): unknown[][] {
    return this.layer(path).grid(box);
  }

  /** Back to how it was at first: all that belongs to cells, or the part of it under a path. */
  clear(box: Box, under = ''): void {
    for (const [path, layer] of this.layers)
      if (path.startsWith(under) && !ofRows.has(path) && !ofColumns.has(path))
        layer.paint(box, initialOf(path));
  }

  moveRows(to: (box: Box) => Box | undefined): void {
    for (const layer of this.layers.values()) layer.moveRows(to);
  }

  /** Boxes around the cells that were made to look like anything. */
  extents(): Box[] {
    return [...this.layers.values()].map((layer) => layer.extent()).filter((box) => box !== undefined);
  }

  private layer(path: string): Layers<unknown> {
    const layer = this.layers.get(path) ?? new Layers<unknown>(initialOf(path));
    this.layers.set(path, layer);
    return layer;
  }
}
