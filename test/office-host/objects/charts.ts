/** Charts on a sheet: where their data lie, where they stand, and whatever properties are set on them. */
import { HostCollection } from '../engine/collection';
import { invalidArgument } from '../engine/fault';
import { HostObject, type Identity } from '../engine/host-object';
import { newId } from '../model/ids';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class ChartCollection extends HostCollection<Chart> {
  constructor(private readonly worksheet: Worksheet) {
    super('ChartCollection');
  }

  Add(type: string, source: Range, seriesBy?: string | null): Chart {
    this.worksheet.sheet.protection.check('allowEditObjects');
    if (!(source instanceof Range)) throw invalidArgument('a chart needs a range');
    const chart = new Chart(this.worksheet, source, seriesBy ?? 'Auto');
    chart.keep('ChartType', type);
    chart.keep('Name', `Chart ${this.list.length + 1}`);
    return this.add(chart);
  }
}

export class Chart extends HostObject {
  private readonly id = newId();
  /** First and last cell it covers. */
  position: readonly string[] = [];
  readonly Series = new ChartSeriesCollection();
  readonly Legend = new ChartLegend(this.Series);
  source = '';
  seriesBy = '';

  constructor(
    private readonly worksheet: Worksheet,
    source: Range,
    seriesBy: string,
  ) {
    super('Chart');
    this.SetData(source, seriesBy);
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  SetData(source: Range, seriesBy?: string | null): void {
    this.source = source.Address;
    this.seriesBy = seriesBy ?? 'Auto';
    this.Series.fill(namesIn(source, this.seriesBy));
  }

  SetPosition(start: Range | string, end?: Range | string | null): void {
    this.position = [start, end ?? start].map((cell) => (typeof cell === 'string' ? cell : cell.Address));
  }

  Delete(): void {
    this.worksheet.Charts.remove(this);
  }
}

/** The first column (row) holds categories, the first row (column) names. */
function namesIn(source: Range, seriesBy: string): string[] {
  const cells = source.Values as unknown[][];
  const names = seriesBy === 'Rows' ? cells.map((row) => row[0]) : (cells[0] ?? []);
  return names.slice(1).map(String);
}

class ChartLegend extends HostObject {
  readonly LegendEntries: LegendEntries;

  constructor(series: ChartSeriesCollection) {
    super('ChartLegend');
    this.LegendEntries = new LegendEntries(series);
  }
}

/** One for each series. */
class LegendEntries extends HostCollection {
  private readonly made = new Map<ChartSeries, HostObject>();

  constructor(private readonly series: ChartSeriesCollection) {
    super('ChartLegendEntryCollection');
  }

  override items(): readonly HostObject[] {
    return this.series.items().map((series) => {
      const entry = this.made.get(series) ?? new HostObject('ChartLegendEntry');
      this.made.set(series, entry);
      return entry;
    });
  }
}

class ChartFill extends HostObject {
  constructor() {
    super('ChartFill');
  }

  Clear(): void {
    this.keep('Cleared', true);
  }
}

class ChartSeriesFormat extends HostObject {
  readonly Fill = new ChartFill();

  constructor() {
    super('ChartSeriesFormat');
  }
}

export class ChartSeries extends HostObject {
  readonly Format = new ChartSeriesFormat();
  values: string | undefined;
  categories: string | undefined;

  constructor(private readonly list: ChartSeriesCollection) {
    super('ChartSeries');
  }

  SetValues(source: Range): void {
    this.values = source.Address;
  }

  SetXAxisValues(source: Range): void {
    this.categories = source.Address;
  }

  Delete(): void {
    this.list.remove(this);
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor() {
    super('ChartSeriesCollection');
  }

  /** With what the source holds. */
  fill(names: readonly string[]): void {
    this.list.splice(0);
    for (const name of names) this.Add(name);
  }

  Add(name?: string | null): ChartSeries {
    const series = new ChartSeries(this);
    series.keep('Name', name ?? `Series${this.list.length + 1}`);
    return this.add(series);
  }
}
