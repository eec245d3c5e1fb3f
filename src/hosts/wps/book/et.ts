/// <reference types="et-jsapi-declare" />
/**
 * The part of WPS's object model that the workbook needs. What WPS's own declarations say is picked from them; what they say
 * wrongly (values are no mere text, much may be null) is said anew.
 */

export interface EtApplication extends Pick<
  Et.Application,
  'ScreenUpdating' | 'DisplayAlerts' | 'EnableEvents'
> {
  Calculation: number;
  /** Null on the start page. */
  readonly ActiveWorkbook: EtBook | null;
  /** Cells, a chart, a shape … */
  readonly Selection: unknown;
  readonly ApiEvent: EtEvents;
}

export interface EtEvents {
  AddApiEventListener(event: EtEvent, listener: (sheet?: unknown) => void): void;
  RemoveApiEventListener(event: EtEvent, listener: (sheet?: unknown) => void): void;
}

export type EtEvent = 'SheetSelectionChange' | 'SheetActivate' | 'SheetChange';

export interface EtBook extends Pick<Et.Workbook, 'ProtectStructure'> {
  readonly ActiveSheet: EtSheet;
  readonly Worksheets: EtSheets;
  readonly Names: EtNames;
  readonly Windows: { Item(index: number): EtWindow };
}

export interface EtSheets extends Pick<Et.Sheets, 'Count'> {
  /** Null or a throw where there is none. */
  Item(index: number | string): EtSheet | null;
  Add(before: null, after: EtSheet): EtSheet;
}

export interface EtSheet extends Pick<
  Et.Worksheet,
  'Name' | 'ProtectContents' | 'PageSetup' | 'Tab' | 'Activate' | 'Delete'
> {
  /** Goes to the copy. */
  Copy(before: null, after: EtSheet): void;
  Protect(): void;
  Unprotect(): void;
  readonly Visible: number;
  readonly UsedRange: EtRange;
  readonly HPageBreaks: { Add(before: EtRange): unknown };
  Range(address: string): EtRange;
  ChartObjects(): EtCharts;
}

export interface EtNames extends Pick<Et.Names, 'Count'> {
  Item(index: number | string): EtName | null;
  Add(name: string, refersTo: string): EtName;
}

export interface EtName extends Pick<Et.Name, 'Name' | 'Delete'> {
  RefersTo: unknown;
}

export type EtWindow = Pick<
  Et.Window,
  'ScrollRow' | 'ScrollColumn' | 'SplitRow' | 'SplitColumn' | 'FreezePanes'
>;

export interface EtCharts {
  Add(left: number, top: number, width: number, height: number): { readonly Chart: EtChart };
}

export interface EtChart extends Pick<Et.Chart, 'HasTitle' | 'ChartTitle' | 'HasLegend'> {
  ChartType: number;
  readonly Legend: EtLegend;
  SetSourceData(source: EtRange, plotBy: number): void;
  SeriesCollection(): { Item(index: number): EtSeries };
}

export interface EtLegend {
  Position: number;
  LegendEntries(): { readonly Count: number; Item(index: number): { Delete(): unknown } };
}

export interface EtSeries {
  readonly Format: { readonly Fill: { Visible: number } };
  readonly Interior: { ColorIndex: unknown };
}

export interface EtRange extends Pick<
  Et.Range,
  | 'HorizontalAlignment'
  | 'VerticalAlignment'
  | 'WrapText'
  | 'ColumnWidth'
  | 'RowHeight'
  | 'Left'
  | 'Top'
  | 'Width'
  | 'Height'
  | 'Font'
  | 'Interior'
  | 'Borders'
  | 'Validation'
  | 'FormatConditions'
  | 'Merge'
  | 'Select'
> {
  Value2: unknown;
  Formula: unknown;
  /** Undefined in builds without dynamic arrays; so is `HasSpill`. */
  Formula2: unknown;
  /** Of a single cell. */
  FormulaArray: unknown;
  /** Null, as the next three, where the cells differ. */
  NumberFormat: unknown;
  readonly Hidden: unknown;
  readonly MergeCells: unknown;
  readonly HasSpill: unknown;
  /** What a cell shows; null where several cells show different things. */
  readonly Text: unknown;
  readonly EntireRow: EtRange;
  readonly MergeArea: EtRange;
  readonly SpillParent: EtRange;
  readonly SpillingToRange: EtRange;
  readonly Areas: { readonly Count: number; Item(index: number): EtRange };
  readonly Worksheet: EtSheet;
  readonly Comment: EtComment | null;
  AddComment(text: string): unknown;
  /** Of whole rows. */
  Insert(shift: number): unknown;
  Delete(shift: number): unknown;
  Address(rowAbsolute: boolean, columnAbsolute: boolean): string;
  SpecialCells(type: number): EtRange;
  AutoFilter(field?: number, criterion?: string): unknown;
}

export type EtComment = Pick<Et.Comment, 'Text' | 'Delete'>;

/** The program as WPS hands it to a page. */
export const asEt = (application: Et.Application & WPS.EtAddonRoot): EtApplication =>
  application as unknown as EtApplication;

/** Whether what is selected is cells. A chart has no address, and asking it may throw. */
export function isRange(selection: unknown): selection is EtRange {
  try {
    return typeof (selection as Partial<EtRange> | null | undefined)?.Address === 'function';
  } catch {
    return false;
  }
}
