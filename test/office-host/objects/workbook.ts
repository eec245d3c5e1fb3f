/** The workbook: the object that every request starts from. */
import { HostFault } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import { addressOf, splitSheet } from '../model/address';
import type { Place } from '../model/cells';
import { eventType, type Emit } from '../model/events';
import type { Sheet, Surroundings } from '../model/sheet';
import { Application } from './application';
import { CommentCollection } from './comments';
import { NamedItemCollection } from './names';
import { NoteCollection } from './notes';
import { Range } from './range';
import { TableCollection } from './tables';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheets';
import { WorkbookProtection } from './worksheet-protection';

export interface WorkbookOptions {
  readonly locale: string;
  readonly emit: Emit;
  /** Gives the formulas at these places their values. */
  readonly calculate: (worksheet: Worksheet, places: readonly Place[]) => void;
}

export class Workbook extends HostObject implements Surroundings {
  readonly Application = new Application(this);
  readonly Worksheets = new WorksheetCollection(this);
  readonly Names = new NamedItemCollection(this, undefined);
  readonly Tables = new TableCollection(this, undefined);
  readonly Comments = new CommentCollection(this, undefined);
  readonly Notes = new NoteCollection(this, undefined);
  readonly Protection = new WorkbookProtection();
  readonly _Runtime = new HostObject('Runtime');
  /** Null while something other than cells is selected, a chart for one. */
  selection: Range | null;
  active: Worksheet;

  constructor(private readonly options: WorkbookOptions) {
    super('Workbook');
    this.active = this.Worksheets.add(new Worksheet(this, 'Sheet1'));
    this.selection = this.active.GetCell(0, 0);
    this.keep('Name', 'Book1.xlsx');
    this.keep('ReadOnly', false);
  }

  get locale(): string {
    return this.options.locale;
  }

  get isStructureProtected(): boolean {
    return this.Protection.Protected;
  }

  /** Set by tests: what is entered is stored otherwise. */
  stored: Surroundings['stored'];

  emit: Emit = (event) => this.options.emit(event);

  calculate(sheet: Sheet, places: readonly Place[]): void {
    const worksheet = this.Worksheets.find(sheet.id);
    if (worksheet !== undefined && places.length > 0) this.options.calculate(worksheet, places);
  }

  get eventsEnabled(): boolean {
    return this._Runtime.keptValue('EnableEvents') !== false;
  }

  GetSelectedRange(): Range {
    if (this.selection === null)
      throw new HostFault('InvalidSelection', 'The current selection is invalid for this operation.');
    return new Range(this.selection.worksheet, this.selection.box);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** The id of an event's range is its address: sheet id, `!`, place. */
  _GetRangeForEventByReferenceId(id: string): Range {
    const { sheet = '', local } = splitSheet(id);
    return this.Worksheets.GetItem(sheet).GetRange(local);
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const { sheet = '' } = splitSheet(id);
    return this.Worksheets.find(sheet) === undefined ? null : this._GetRangeForEventByReferenceId(id);
  }

  select(range: Range): void {
    const { worksheet } = range;
    if (!worksheet.isVisible) throw new HostFault('InvalidOperation', 'The worksheet is hidden.');
    this.activate(worksheet);
    this.selection = range;
    worksheet.emit(eventType.sheetSelection, { address: addressOf(range.box) });
    this.emit({ type: eventType.documentSelection, target: '', payload: {} });
  }

  activate(worksheet: Worksheet): void {
    if (this.active === worksheet) return;
    if (!worksheet.isVisible) throw new HostFault('InvalidOperation', 'The worksheet is hidden.');
    this.active.emit(eventType.sheetDeactivated, {});
    this.active = worksheet;
    this.selection = worksheet.GetCell(0, 0);
    worksheet.emit(eventType.sheetActivated, {});
  }

  activateNext(leaving: Worksheet): void {
    const next = this.Worksheets.items().find((sheet) => sheet !== leaving && sheet.isVisible);
    if (next !== undefined) this.activate(next);
  }
}
