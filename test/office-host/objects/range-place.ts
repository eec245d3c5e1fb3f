/** Where a range lies, and the ranges that follow from it. */
import { invalidArgument, itemNotFound } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import { addressOf, quoted } from '../model/address';
import {
  around,
  boxOf,
  cellCount,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  type Box,
} from '../model/box';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

export abstract class RangePlace extends HostObject {
  constructor(
    readonly worksheet: Worksheet,
    readonly box: Box,
  ) {
    super('Range');
  }

  abstract at(box: Box): Range;

  override get isView(): boolean {
    return true;
  }

  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  get Address(): string {
    return `${quoted(this.worksheet.Name)}!${addressOf(this.box)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.box.top;
  }

  get ColumnIndex(): number {
    return this.box.left;
  }

  get RowCount(): number {
    return rowCount(this.box);
  }

  get ColumnCount(): number {
    return columnCount(this.box);
  }

  /** Excel answers −1 for more cells than its counter holds. */
  get CellCount(): number {
    const count = cellCount(this.box);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.box);
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.box);
  }

  GetCell(row: number, column: number): Range {
    return this.at(boxOf(this.box.top + row, this.box.left + column));
  }

  GetRow(row: number): Range {
    return this.at(boxOf(this.box.top + row, this.box.left, this.box.top + row, this.box.right));
  }

  GetColumn(column: number): Range {
    return this.at(boxOf(this.box.top, this.box.left + column, this.box.bottom, this.box.left + column));
  }

  GetLastCell(): Range {
    return this.at(boxOf(this.box.bottom, this.box.right));
  }

  GetLastRow(): Range {
    return this.at({ ...this.box, top: this.box.bottom });
  }

  GetLastColumn(): Range {
    return this.at({ ...this.box, left: this.box.right });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.box, left: 0, right: MAX_COLUMNS - 1 });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.box, top: 0, bottom: MAX_ROWS - 1 });
  }

  GetResizedRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.box;
    return this.at(boxOf(top, left, bottom + rows, right + columns));
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    const { top, left } = this.box;
    return this.at(boxOf(top, left, top + rows - 1, left + columns - 1));
  }

  GetOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.box;
    return this.at(boxOf(top + rows, left + columns, bottom + rows, right + columns));
  }

  GetRowsAbove(count: number | null): Range {
    return this.beside(-Math.abs(count ?? 1), 0);
  }

  GetRowsBelow(count: number | null): Range {
    return this.beside(Math.abs(count ?? 1), 0);
  }

  GetColumnsBefore(count: number | null): Range {
    return this.beside(0, -Math.abs(count ?? 1));
  }

  GetColumnsAfter(count: number | null): Range {
    return this.beside(0, Math.abs(count ?? 1));
  }

  GetBoundingRect(other: string | RangePlace): Range {
    return this.at(around(this.box, this.other(other).box));
  }

  GetIntersection(other: string | RangePlace): Range {
    const shared = this.GetIntersectionOrNullObject(other);
    if (shared === null) throw itemNotFound();
    return shared;
  }

  GetIntersectionOrNullObject(other: string | RangePlace): Range | null {
    const { worksheet, box } = this.other(other);
    const shared = worksheet === this.worksheet ? intersection(this.box, box) : undefined;
    return shared === undefined ? null : this.at(shared);
  }

  GetUsedRange(valuesOnly?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.worksheet.sheet.used(valuesOnly === true, this.box);
    return used === undefined ? null : this.at(used);
  }

  /** By which the client checks a block before it sends it in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw invalidArgument("the block's shape is not the range's");
  }

  private beside(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.box;
    if (rows > 0) return this.at(boxOf(bottom + 1, left, bottom + rows, right));
    if (rows < 0) return this.at(boxOf(top + rows, left, top - 1, right));
    return columns > 0
      ? this.at(boxOf(top, right + 1, bottom, right + columns))
      : this.at(boxOf(top, left + columns, bottom, left - 1));
  }

  private other(range: string | RangePlace): RangePlace {
    return typeof range === 'string' ? this.worksheet.GetRange(range) : range;
  }
}
