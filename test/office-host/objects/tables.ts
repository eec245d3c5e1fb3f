/** Tables on sheets, as far as they matter to what stands beside and inside them. */
import { HostCollection } from '../engine/collection';
import { invalidArgument, itemAlreadyExists } from '../engine/fault';
import { HostObject, type Identity } from '../engine/host-object';
import { boxOf, rowCount, type Box } from '../model/box';
import { newId } from '../model/ids';
import { AutoFilter } from './auto-filter';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class TableCollection extends HostCollection<Table> {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | undefined,
  ) {
    super('TableCollection');
  }

  override items(): readonly Table[] {
    if (this.worksheet !== undefined) return this.list;
    return this.workbook.Worksheets.items().flatMap((sheet) => sheet.Tables.items());
  }

  override keysOf(table: Table): readonly unknown[] {
    return [table.Id, table.Name];
  }

  Add(address: Range | string, hasHeaders: boolean): Table {
    const range =
      typeof address === 'string' ? (this.worksheet ?? this.workbook.active).GetRange(address) : address;
    const { worksheet, box } = range;
    worksheet.sheet.protection.check();
    if (worksheet.tablesAt(box).length > 0) throw invalidArgument('tables do not overlap');
    if (worksheet.sheet.merges.touching(box).length > 0) throw invalidArgument('tables hold no merged cells');
    if (!hasHeaders) throw invalidArgument('only tables with headers are modelled');
    const all = this.workbook.Tables.items();
    let number = all.length + 1;
    while (all.some((table) => table.Name === `Table${number}`)) number++;
    const body = rowCount(box) === 1 ? { ...box, bottom: box.bottom + 1 } : box;
    return worksheet.Tables.add(new Table(worksheet, body, `Table${number}`));
  }
}

export class Table extends HostObject {
  private readonly id = newId();
  readonly AutoFilter: AutoFilter;
  readonly Columns: TableColumnCollection;

  constructor(
    private readonly worksheet: Worksheet,
    public box: Box,
    private name: string,
  ) {
    super('Table');
    this.AutoFilter = new AutoFilter(worksheet);
    this.Columns = new TableColumnCollection(this);
    this.keep('ShowHeaders', true);
    this.keep('ShowTotals', false);
    this.keep('Style', 'TableStyleMedium2');
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument(`'${name}' is no name`);
    const other = this.worksheet.workbook.Tables.find(name);
    if (other !== undefined && other !== this) throw itemAlreadyExists();
    this.name = name;
  }

  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  GetRange(): Range {
    return new Range(this.worksheet, this.box);
  }

  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }

  GetDataBodyRange(): Range {
    const { top, left, bottom, right } = this.box;
    return new Range(this.worksheet, boxOf(top + 1, left, bottom, right));
  }

  Resize(range: Range | string): void {
    this.box = (typeof range === 'string' ? this.worksheet.GetRange(range) : range).box;
  }

  ConvertToRange(): Range {
    this.worksheet.Tables.remove(this);
    return this.GetRange();
  }

  Delete(): void {
    this.GetRange().Clear(null);
    this.worksheet.Tables.remove(this);
  }
}

class TableColumn extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super('TableColumn');
  }

  override get isView(): boolean {
    return true;
  }

  override identity(): Identity {
    return { Id: this.index + 1 };
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const { top, left } = this.table.box;
    return String(this.table.Worksheet.sheet.content(top, left + this.index)?.value ?? '');
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }
}

class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(private readonly table: Table) {
    super('TableColumnCollection');
  }

  override items(): readonly TableColumn[] {
    return Array.from(
      { length: this.table.GetRange().ColumnCount },
      (_, index) => new TableColumn(this.table, index),
    );
  }

  override keysOf(column: TableColumn): readonly unknown[] {
    return [column.Id, column.Name];
  }
}
