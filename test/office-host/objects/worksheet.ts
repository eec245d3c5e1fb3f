/** A worksheet: its properties, the ranges on it, and the lists of things that stand on it. */
import { accessDenied, HostFault, invalidArgument, invalidOperation } from '../engine/fault';
import { HostObject, type Identity } from '../engine/host-object';
import { isAddress, parseAddress, splitSheet } from '../model/address';
import { boxOf, contains, touch, wholeSheet, type Box } from '../model/box';
import { eventType, type Source } from '../model/events';
import { newId } from '../model/ids';
import { Sheet } from '../model/sheet';
import { sheetName } from '../model/sheet-name';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './charts';
import { CommentCollection } from './comments';
import type { ConditionalFormat } from './conditional-formats';
import { Validations } from './data-validation';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './names';
import { NoteCollection } from './notes';
import { HorizontalPageBreaks } from './page-breaks';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { TableCollection } from './tables';
import type { Workbook } from './workbook';
import { WorksheetProtection } from './worksheet-protection';

export class Worksheet extends HostObject {
  private readonly id = newId();
  private visibility = 'Visible';
  private formats: ConditionalFormat[] = [];
  readonly sheet: Sheet;
  readonly validations: Validations;
  readonly Names: NamedItemCollection;
  readonly Tables: TableCollection;
  readonly Charts: ChartCollection;
  readonly Comments: CommentCollection;
  readonly Notes: NoteCollection;
  readonly FreezePanes: FreezePanes;
  readonly AutoFilter: AutoFilter;
  readonly PageLayout: PageLayout;
  readonly HorizontalPageBreaks: HorizontalPageBreaks;
  readonly Protection: WorksheetProtection;

  constructor(
    readonly workbook: Workbook,
    private name: string,
  ) {
    super('Worksheet');
    this.sheet = new Sheet(this.id, workbook);
    this.validations = new Validations(this.sheet.protection);
    this.Names = new NamedItemCollection(workbook, this);
    this.Tables = new TableCollection(workbook, this);
    this.Charts = new ChartCollection(this);
    this.Comments = new CommentCollection(workbook, this);
    this.Notes = new NoteCollection(workbook, this);
    this.FreezePanes = new FreezePanes(this);
    this.AutoFilter = new AutoFilter(this);
    this.PageLayout = new PageLayout(this);
    this.HorizontalPageBreaks = new HorizontalPageBreaks(this);
    this.Protection = new WorksheetProtection(this.sheet.protection);
    this.keep('TabColor', '');
    this.keep('ShowGridlines', true);
    this.keep('ShowHeadings', true);
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
    this.name = sheetName(
      name,
      this.workbook.Worksheets.items().filter((other) => other !== this),
    );
  }

  get Position(): number {
    return this.workbook.Worksheets.items().indexOf(this);
  }

  set Position(position: number) {
    this.workbook.Worksheets.move(this, position);
  }

  get Visibility(): string {
    return this.visibility;
  }

  set Visibility(visibility: string) {
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument();
    if (visibility !== 'Visible') this.needsAnotherVisible();
    this.visibility = visibility;
    if (visibility !== 'Visible' && this.workbook.active === this) this.workbook.activateNext(this);
  }

  get isVisible(): boolean {
    return this.visibility === 'Visible';
  }

  Activate(): void {
    this.workbook.activate(this);
  }

  Copy(positionType?: string | null, relativeTo?: Worksheet | null): Worksheet {
    const sheets = this.workbook.Worksheets;
    const places: Readonly<Record<string, () => number>> = {
      None: () => sheets.GetCount(),
      End: () => sheets.GetCount(),
      Beginning: () => 0,
      Before: () => (relativeTo ?? this).Position,
      After: () => (relativeTo ?? this).Position + 1,
    };
    const place = places[positionType ?? 'None'];
    if (place === undefined) throw invalidArgument();
    return sheets.copy(this, place());
  }

  /** Tables, charts, comments and names of the sheet's own are left out: no command of ours makes any on such a sheet. */
  copyFrom(source: Worksheet): void {
    this.keep('TabColor', source.keptValue('TabColor'));
    this.validations.copyFrom(source.validations);
    for (const format of [...source.conditionals].reverse()) this.addConditional(format.copyTo(this));
    for (const note of source.Notes.items()) this.Notes.add(note.copyTo(this));
    this.FreezePanes.box = source.FreezePanes.box;
    this.AutoFilter.box = source.AutoFilter.box;
    this.PageLayout.copyFrom(source.PageLayout);
    this.sheet.copyFrom(source.sheet);
  }

  Delete(): void {
    // A very hidden sheet has to be made visible first.
    if (this.visibility === 'VeryHidden')
      throw invalidOperation('A very hidden worksheet cannot be deleted.');
    if (this.workbook.isStructureProtected) throw accessDenied();
    this.needsAnotherVisible();
    this.workbook.Worksheets.drop(this, 'Local');
  }

  GetRange(address?: string | null): Range {
    if (address === undefined || address === null || address === '') return new Range(this, wholeSheet);
    const { sheet, local } = splitSheet(address);
    if (sheet !== undefined) return this.workbook.Worksheets.GetItem(sheet).GetRange(local);
    if (isAddress(local)) return new Range(this, parseAddress(local));
    const named = this.Names.find(local) ?? this.workbook.Names.find(local);
    if (named === undefined) throw invalidArgument(`'${address}' is neither an address nor a name`);
    return named.GetRange();
  }

  GetRanges(addresses?: string | null): RangeAreas {
    const boxes = (addresses ?? '').split(',').map((address) => this.GetRange(address.trim()).box);
    return new RangeAreas(this, boxes);
  }

  GetCell(row: number, column: number): Range {
    return new Range(this, boxOf(row, column));
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, boxOf(row, column, row + rows - 1, column + columns - 1));
  }

  GetUsedRange(valuesOnly?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.sheet.used(valuesOnly === true);
    return used === undefined ? null : new Range(this, used);
  }

  Calculate(): void {
    this.sheet.recalculate(wholeSheet);
  }

  get conditionals(): readonly ConditionalFormat[] {
    return this.formats;
  }

  addConditional(format: ConditionalFormat): void {
    this.formats.unshift(format);
  }

  dropConditionals(which: (format: ConditionalFormat) => boolean): void {
    this.formats = this.formats.filter((format) => !which(format));
  }

  /** What clearing cells takes along. */
  clearRules(box: Box): void {
    this.validations.clear(box);
    this.dropConditionals(({ boxes }) => boxes.every((own) => contains(box, own)));
  }

  /** Tables that share cells with a box. */
  tablesAt(box: Box) {
    return this.Tables.items().filter((table) => touch(table.box, box));
  }

  emit(type: number, payload: Readonly<Record<string, unknown>>): void {
    this.workbook.emit({ type, target: this.id, payload: { worksheetId: this.id, ...payload } });
  }

  deleted(source: Source): void {
    this.workbook.emit({ type: eventType.sheetDeleted, payload: { worksheetId: this.id, source } });
  }

  private needsAnotherVisible(): void {
    const others = this.workbook.Worksheets.items().some((sheet) => sheet !== this && sheet.isVisible);
    if (!others && this.isVisible)
      throw new HostFault('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}
