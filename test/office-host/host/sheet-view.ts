/** A sheet as tests look at it and change it: by address, in plain data that may cross into a browser page. */
import { addressOf } from '../model/address';
import type { Scalar } from '../model/cells';
import type { Source } from '../model/events';
import type { ProtectionOptions } from '../model/protection';
import { wholeSheet, type Box } from '../model/box';
import type { Worksheet } from '../objects/worksheet';

const maybe = (box: Box | undefined): string | null => (box === undefined ? null : addressOf(box));

export class SheetView {
  constructor(private readonly worksheet: Worksheet) {}

  values(address: string): unknown {
    return this.worksheet.GetRange(address).Values;
  }

  formulas(address: string): unknown {
    return this.worksheet.GetRange(address).Formulas;
  }

  text(address: string): unknown {
    return this.worksheet.GetRange(address).Text;
  }

  /** Enters values from a cell on, as a user would, or somebody else with the same workbook open. */
  put(cell: string, rows: readonly (readonly (Scalar | null)[])[], source: Source = 'Remote'): void {
    const range = this.worksheet.GetRange(cell).GetAbsoluteResizedRange(rows.length, rows[0]?.length ?? 0);
    this.worksheet.sheet.write(range.box, rows, source);
  }

  setNumberFormat(address: string, format: string): void {
    this.worksheet.GetRange(address).NumberFormat = format;
  }

  /** Rows by number from 0: by hand, or by a filter. */
  hideRows(rows: readonly number[], by: 'hand' | 'filter' = 'hand'): void {
    for (const row of rows) {
      if (by === 'filter') this.worksheet.sheet.filteredRows.add(row);
      else this.worksheet.GetCell(row, 0).RowHidden = true;
    }
  }

  merge(address: string): void {
    this.worksheet.GetRange(address).Merge();
  }

  protect(options?: ProtectionOptions, password?: string): void {
    this.worksheet.Protection.Protect(options, password);
  }

  unprotect(password?: string): void {
    this.worksheet.Protection.Unprotect(password);
  }

  addTable(address: string): void {
    this.worksheet.Tables.Add(address, true);
  }

  /** All that makes a cell look other than at first, by path: `{'Fill.Color': '#FF0000'}`. */
  formatAt(row: number, column: number): Record<string, unknown> {
    return this.worksheet.sheet.formats.of(row, column);
  }

  validationAt(row: number, column: number): unknown {
    return this.worksheet.validations.at(row, column) ?? null;
  }

  get merges(): string[] {
    return this.worksheet.sheet.merges.touching(wholeSheet).map((box) => addressOf(box));
  }

  get conditionalFormats(): unknown[] {
    return this.worksheet.conditionals.map((format) => ({
      address: format.boxes.map((box) => addressOf(box)).join(','),
      type: format.Type,
      ...format.plain(),
    }));
  }

  /** Texts by address. */
  get notes(): Record<string, string> {
    return Object.fromEntries(
      this.worksheet.Notes.items().map(({ range, Content }) => [addressOf(range.box), Content]),
    );
  }

  get comments(): Record<string, unknown> {
    return Object.fromEntries(
      this.worksheet.Comments.items().map((comment) => [
        addressOf(comment.range.box),
        comment.keptValue('Content'),
      ]),
    );
  }

  get frozen(): string | null {
    return maybe(this.worksheet.FreezePanes.box);
  }

  get filter(): string | null {
    return maybe(this.worksheet.AutoFilter.box);
  }

  get print(): Record<string, unknown> {
    const page = this.worksheet.PageLayout;
    return {
      ...page.plain(),
      titleRows: maybe(page.GetPrintTitleRowsOrNullObject()?.box),
      titleColumns: maybe(page.GetPrintTitleColumnsOrNullObject()?.box),
      breaks: this.worksheet.HorizontalPageBreaks.rows,
    };
  }

  get charts(): unknown[] {
    return this.worksheet.Charts.items().map((chart) => ({
      source: chart.source,
      seriesBy: chart.seriesBy,
      position: chart.position,
      ...chart.plain(),
    }));
  }

  get tables(): { readonly name: string; readonly address: string }[] {
    return this.worksheet.Tables.items().map(({ Name, box }) => ({ name: Name, address: addressOf(box) }));
  }

  get tabColor(): unknown {
    return this.worksheet.keptValue('TabColor');
  }
}
