/** Everything about a sheet in a file but its cells and rules: sizes, freeze, merges, filter, protection. */
import { BooleanNumber } from '../univer-values';
import type { IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import { pixelsOfCharacters, pixelsOfPoints } from '../../univer/measure';
import type { Protection } from '../../univer/protection-kept';
import { rangeFromFile } from '../ranges';
import type { Element } from '../../../../workbook/files/xml/element';
import { styleId } from './cells';
import { colorIn } from './colors';
import { LAST_COLUMN, LAST_ROW } from '../../../../workbook/files/xlsx/sheet-part';
import type { SheetPart } from '../../../../workbook/files/xlsx/sheet-part';
import type { Styles } from './styles';

const spareRows = 50;
const spareColumns = 8;
/** A merge over more cells is kept in the file, but not shown: the grid would stand still. */
const LARGEST_MERGE = 200_000;

export function rowData(element: Element): Partial<IRowData> {
  const height = element.number('ht');
  const xf = element.flag('customFormat') ? (element.number('s') ?? 0) : 0;
  const style = styleId(xf);
  return {
    ...(height ? { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE } : {}),
    ...(element.flag('hidden') ? { hd: BooleanNumber.TRUE } : {}),
    ...(style ? { s: style } : {}),
  };
}

export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly element: Element;
}

export function columnSpans(root: Element): readonly ColumnSpan[] {
  return (root.child('cols')?.all('col') ?? []).map((element) => ({
    from: (element.number('min') ?? 1) - 1,
    to: Math.min(LAST_COLUMN, (element.number('max') ?? element.number('min') ?? 1) - 1),
    element,
  }));
}

export function columnData(element: Element): Partial<IColumnData> {
  const width = element.number('width');
  const style = styleId(element.number('style') ?? 0);
  return {
    ...(width !== undefined ? { w: pixelsOfCharacters(width) } : {}),
    ...(element.flag('hidden') ? { hd: BooleanNumber.TRUE } : {}),
    ...(style ? { s: style } : {}),
  };
}

/** Merges that Univer can show, and those that it cannot: over one another, or over too many cells. */
export function mergesOf(root: Element): { readonly shown: IRange[]; readonly kept: IRange[] } {
  const [shown, kept]: [IRange[], IRange[]] = [[], []];
  const taken = new Map<number, IRange[]>();
  for (const element of root.child('mergeCells')?.all('mergeCell') ?? []) {
    const range = rangeFromFile(element.attribute('ref') ?? '');
    if (!range) continue;
    const rows = range.endRow - range.startRow + 1;
    const cells = rows * (range.endColumn - range.startColumn + 1);
    const meets = (other: IRange) =>
      range.startColumn <= other.endColumn && other.startColumn <= range.endColumn;
    if (cells > LARGEST_MERGE || cells === 1 || (taken.get(range.startRow) ?? []).some(meets)) {
      kept.push(range);
      continue;
    }
    const lines = Array.from({ length: rows }, (_, index) => range.startRow + index);
    if (lines.some((row) => taken.get(row)?.some(meets))) {
      kept.push(range);
      continue;
    }
    for (const row of lines) taken.set(row, [...(taken.get(row) ?? []), range]);
    shown.push(range);
  }
  return { shown, kept };
}

export function freezeOf(root: Element): IWorksheetData['freeze'] {
  const pane = root.child('sheetViews')?.child('sheetView')?.child('pane');
  const frozen = pane?.attribute('state')?.startsWith('frozen') ?? false;
  const [xSplit, ySplit] = frozen ? [pane?.number('xSplit') ?? 0, pane?.number('ySplit') ?? 0] : [0, 0];
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

export function tabColorOf(root: Element, styles: Styles): string {
  return colorIn(root.child('sheetPr')?.child('tabColor'), styles.palette) ?? '';
}

export function showsGridlines(root: Element): boolean {
  return root.child('sheetViews')?.child('sheetView')?.flag('showGridLines') !== false;
}

export function filterOf(root: Element): IRange | null {
  return rangeFromFile(root.child('autoFilter')?.attribute('ref') ?? '');
}

/** The protection as the file says it, and the cells that may be changed all the same. */
export function protectionFromFile({ root, rows }: SheetPart, styles: Styles): Protection | null {
  const element = root.child('sheetProtection');
  if (element?.flag('sheet') !== true) return null;
  const unlocked: [number, number][] = [];
  for (const { cells } of rows)
    for (const { row, column, xf } of cells) if (styles.unlocked(xf)) unlocked.push([row, column]);
  return { flags: Object.fromEntries(element.attributes), unlocked };
}

/** As many rows and columns as there is something in, and some to spare. */
export function extentOf({ rows, root }: SheetPart, merges: readonly IRange[]) {
  let [row, column] = [rows.at(-1)?.row ?? 0, 0];
  for (const one of rows) {
    row = Math.max(row, one.row);
    column = Math.max(column, one.cells.at(-1)?.column ?? 0);
  }
  for (const merge of merges) {
    row = Math.max(row, merge.endRow);
    column = Math.max(column, merge.endColumn);
  }
  // Of columns that are only formatted, those that somebody would look at.
  for (const { from, to } of columnSpans(root))
    column = Math.max(column, to - from < 50 && to < 300 ? to : 0);
  return {
    rowCount: Math.min(LAST_ROW + 1, Math.max(100, row + 1 + spareRows)),
    columnCount: Math.min(LAST_COLUMN + 1, Math.max(26, column + 1 + spareColumns)),
  };
}

export function layoutFromFile(part: SheetPart, styles: Styles) {
  const { root } = part;
  const { shown } = mergesOf(root);
  const extent = extentOf(part, shown);
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { row, element } of part.rows) {
    const data = rowData(element);
    if (Object.keys(data).length > 0) rows[row] = data;
  }
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { from, to, element } of columnSpans(root)) {
    const data = columnData(element);
    if (Object.keys(data).length === 0) continue;
    for (let column = from; column <= Math.min(to, extent.columnCount - 1); column++) columns[column] = data;
  }
  const format = root.child('sheetFormatPr');
  const [height, width] = [format?.number('defaultRowHeight'), format?.number('defaultColWidth')];
  return {
    ...extent,
    ...(height ? { defaultRowHeight: pixelsOfPoints(height) } : {}),
    ...(width ? { defaultColumnWidth: pixelsOfCharacters(width) } : {}),
    tabColor: tabColorOf(root, styles),
    freeze: freezeOf(root),
    mergeData: shown,
    rowData: rows,
    columnData: columns,
    showGridlines: showsGridlines(root) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
