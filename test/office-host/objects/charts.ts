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
    const chart = new Chart(this.worksheet, source.Address, seriesBy ?? 'Auto');
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

  constructor(
    private readonly worksheet: Worksheet,
    public source: string,
    public seriesBy: string,
  ) {
    super('Chart');
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
  }

  SetPosition(start: Range | string, end?: Range | string | null): void {
    this.position = [start, end ?? start].map((cell) => (typeof cell === 'string' ? cell : cell.Address));
  }

  Delete(): void {
    this.worksheet.Charts.remove(this);
  }
}

export class ChartSeries extends HostObject {
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

  Add(name?: string | null): ChartSeries {
    const series = new ChartSeries(this);
    series.keep('Name', name ?? `Series${this.list.length + 1}`);
    return this.add(series);
  }
}
