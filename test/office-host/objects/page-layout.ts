/** How a sheet is printed. */
import { invalidArgument } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Box } from '../model/box';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import type { Worksheet } from './worksheet';

export class PageLayout extends HostObject {
  private titleRows: Box | undefined;
  private titleColumns: Box | undefined;
  private area: Box | undefined;

  constructor(private readonly worksheet: Worksheet) {
    super('PageLayout');
    this.keep('Orientation', 'Portrait');
  }

  copyFrom(other: PageLayout): void {
    for (const [name, value] of Object.entries(other.plain())) this.keep(name, value);
    [this.titleRows, this.titleColumns, this.area] = [other.titleRows, other.titleColumns, other.area];
  }

  get Zoom(): unknown {
    return this.keptValue('Zoom') ?? { scale: 100 };
  }

  /** Either a scale or a number of pages, not both. */
  set Zoom(zoom: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Readonly<Record<string, unknown>>;
    const fits = [horizontalFitToPages, verticalFitToPages].filter(
      (pages) => pages !== undefined && pages !== null,
    );
    if (scale !== undefined && scale !== null && fits.length > 0)
      throw invalidArgument('scale and pages at once');
    if (fits.some((pages) => !Number.isInteger(pages) || Number(pages) < 1)) throw invalidArgument();
    this.keep('Zoom', zoom);
  }

  SetPrintTitleRows(rows: Range | string): void {
    const { box } = this.rangeOf(rows);
    if (typeof rows === 'string' && !isWholeRows(box)) throw invalidArgument('titles are whole rows');
    this.titleRows = { ...box, left: 0, right: MAX_COLUMNS - 1 };
  }

  SetPrintTitleColumns(columns: Range | string): void {
    const { box } = this.rangeOf(columns);
    if (typeof columns === 'string' && !isWholeColumns(box))
      throw invalidArgument('titles are whole columns');
    this.titleColumns = { ...box, top: 0, bottom: MAX_ROWS - 1 };
  }

  SetPrintArea(area: Range | RangeAreas | string): void {
    this.area = area instanceof RangeAreas ? area.boxes[0] : this.rangeOf(area).box;
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows === undefined ? null : new Range(this.worksheet, this.titleRows);
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.titleColumns === undefined ? null : new Range(this.worksheet, this.titleColumns);
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    return this.area === undefined ? null : new RangeAreas(this.worksheet, [this.area]);
  }

  moveRows(to: (box: Box) => Box | undefined): void {
    this.area = this.area && to(this.area);
  }

  private rangeOf(range: Range | string): Range {
    return typeof range === 'string' ? this.worksheet.GetRange(range) : range;
  }
}
