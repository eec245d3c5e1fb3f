/** Range: sizes, hidden rows and columns, merged cells. */
import { flag, number } from '../objects/format-target';
import { maxColumns, maxRows } from '../../../src/workbook/patch/limits';
import { cellsIn, intersection, placeOfKey, contains, rectOf } from '../state/area';
import type { Rect } from '../state/area';
import type { Sheet } from '../state/sheet';
import { columnWidth, heightOf, rowHeight, setColumnWidth, setRowHeight, widthOf } from '../state/sizes';
import { RangeFormat } from './format';
import { placeOf } from './place';

export abstract class RangeLayout extends RangeFormat {
  /** Characters. */
  get ColumnWidth(): unknown {
    const { sheet, area } = placeOf(this);
    return columnWidth(sheet, area);
  }

  set ColumnWidth(value: unknown) {
    const { sheet, areas } = placeOf(this);
    sheet.refuseProtected();
    for (const area of areas) setColumnWidth(sheet, area, number(value, 'ColumnWidth'));
  }

  /** Points. */
  get RowHeight(): unknown {
    const { sheet, area } = placeOf(this);
    return rowHeight(sheet, area);
  }

  set RowHeight(value: unknown) {
    const { sheet, areas } = placeOf(this);
    sheet.refuseProtected();
    for (const area of areas) setRowHeight(sheet, area, number(value, 'RowHeight'));
  }

  get Width(): number {
    const { sheet, area } = placeOf(this);
    return widthOf(sheet, area.column, area.columns);
  }

  get Height(): number {
    const { sheet, area } = placeOf(this);
    return heightOf(sheet, area.row, area.rows);
  }

  get Left(): number {
    const { sheet, area } = placeOf(this);
    return widthOf(sheet, 1, area.column - 1);
  }

  get Top(): number {
    const { sheet, area } = placeOf(this);
    return heightOf(sheet, 1, area.row - 1);
  }

  /** Of whole rows or columns only: null where some are hidden. Rows that a filter hides count. */
  get Hidden(): unknown {
    const { sheet, area } = placeOf(this);
    if (area.columns === maxColumns) return mixed(area.row, area.rows, (row) => sheet.isHidden(row));
    if (area.rows === maxRows)
      return mixed(area.column, area.columns, (column) => sheet.hiddenColumns.has(column));
    throw new Error('WPS: Hidden belongs to whole rows and columns (EntireRow, EntireColumn)');
  }

  set Hidden(value: unknown) {
    const { sheet, areas } = placeOf(this);
    sheet.refuseProtected();
    const hidden = flag(value, 'Hidden');
    for (const area of areas) setHidden(sheet, area, hidden);
  }

  get MergeCells(): unknown {
    const { sheet, areas } = placeOf(this);
    const covered = areas.flatMap((area) => sheet.merges.flatMap((merge) => intersection(merge, area) ?? []));
    if (covered.length === 0) return false;
    const cells = (rects: readonly Rect[]) => rects.reduce((sum, rect) => sum + cellsIn(rect), 0);
    return cells(covered) === cells(areas) ? true : null;
  }

  set MergeCells(value: unknown) {
    if (flag(value, 'MergeCells')) this.Merge();
    else this.UnMerge();
  }

  /** Of one cell only. */
  get MergeArea(): object {
    const { sheet, area } = placeOf(this);
    const merge = sheet.mergeAt(area.row, area.column);
    const own = merge && intersection(merge, area)?.rows === area.rows && area.columns <= merge.columns;
    if (cellsIn(area) > 1 && !own) throw new Error('WPS: MergeArea is asked of one cell');
    return sheet.book.app.objects.range(sheet, [merge ?? area]);
  }

  /** Only the first cell keeps its contents; WPS asks before it drops others. */
  Merge(across?: unknown): void {
    const { sheet, areas } = placeOf(this);
    sheet.refuseProtected();
    for (const area of areas) {
      const lines = Array.from({ length: area.rows }, (_, r) =>
        rectOf(area.row + r, area.column, 1, area.columns),
      );
      for (const block of across ? lines : [area]) merge(sheet, block);
    }
  }

  UnMerge(): void {
    const { sheet, areas } = placeOf(this);
    sheet.refuseProtected();
    sheet.merges = sheet.merges.filter((one) => !areas.some((area) => intersection(one, area)));
  }
}

function merge(sheet: Sheet, area: Rect): void {
  if (cellsIn(area) === 1) return;
  sheet.refuseTornMerges([area]);
  const lost = [...sheet.contents.keys()]
    .map(placeOfKey)
    .filter(([row, column]) => contains(area, row, column) && (row !== area.row || column !== area.column));
  if (lost.length > 0) sheet.book.app.ask('merging keeps the first cell only');
  for (const [row, column] of lost) sheet.store(row, column, null);
  sheet.merges = [...sheet.merges.filter((one) => !intersection(one, area)), area];
}

function mixed(first: number, count: number, isHidden: (at: number) => boolean): boolean | null {
  const hidden = isHidden(first);
  for (let i = 1; i < count; i += 1) if (isHidden(first + i) !== hidden) return null;
  return hidden;
}

function setHidden(sheet: Sheet, area: Rect, hidden: boolean): void {
  const rows = area.columns === maxColumns;
  if (!rows && area.rows !== maxRows) throw new Error('WPS: only whole rows and columns can be hidden');
  const [first, count, set] = rows
    ? [area.row, area.rows, sheet.hiddenRows]
    : [area.column, area.columns, sheet.hiddenColumns];
  for (let i = 0; i < count; i += 1) {
    if (hidden) set.add(first + i);
    else set.delete(first + i);
    if (rows && !hidden) sheet.filteredRows.delete(first + i);
  }
}
