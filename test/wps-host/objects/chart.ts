/** Chart, and the object that holds it on its sheet. */
import { placeOf } from '../range/place';
import { plainAddress } from '../state/reference';
import { quotedSheet } from '../../../src/workbook/formula/address';
import type { ChartState } from '../state/rules';
import type { Sheet } from '../state/sheet';
import { Legend, SeriesCollection } from './chart-series';
import { EtObject } from './et-object';
import { flag, number, text } from './format-target';

export class Chart extends EtObject {
  readonly #sheet: Sheet;
  readonly #chart: ChartState;

  constructor(sheet: Sheet, chart: ChartState, parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
    this.#chart = chart;
  }

  /** A Range, never an address. */
  SetSourceData(source: unknown, plotBy?: unknown): void {
    this.#sheet.refuseProtected();
    const { sheet, areas } = placeOf(source);
    this.#chart.source = `${quotedSheet(sheet.name)}!${plainAddress(areas)}`;
    if (plotBy !== undefined && plotBy !== null) this.#chart.plotBy = number(plotBy, 'PlotBy');
    const [area] = areas;
    this.#chart.series = area ? (this.#chart.plotBy === 2 ? area.columns : area.rows) - 1 : 0;
  }

  get ChartType(): number {
    return this.#chart.type;
  }

  set ChartType(value: unknown) {
    this.#chart.type = number(value, 'ChartType');
  }

  get PlotBy(): number {
    return this.#chart.plotBy;
  }

  set PlotBy(value: unknown) {
    this.#chart.plotBy = number(value, 'PlotBy');
  }

  get HasTitle(): boolean {
    return this.#chart.title !== null;
  }

  set HasTitle(value: unknown) {
    this.#chart.title = flag(value, 'HasTitle') ? (this.#chart.title ?? '') : null;
  }

  /** Throws until `HasTitle` is true. */
  get ChartTitle(): object {
    if (this.#chart.title === null) throw new Error('WPS: the chart has no title');
    return new ChartTitle(this.#sheet, this.#chart, () => this);
  }

  get HasLegend(): boolean {
    return this.#chart.legend;
  }

  set HasLegend(value: unknown) {
    this.#chart.legend = flag(value, 'HasLegend');
  }

  /** Throws while `HasLegend` is false. */
  get Legend(): object {
    if (!this.#chart.legend) throw new Error('WPS: the chart has no legend');
    return new Legend({ app: this.#sheet.book.app, chart: this.#chart }, () => this);
  }

  SeriesCollection(index?: unknown): object | null {
    const all = new SeriesCollection({ app: this.#sheet.book.app, chart: this.#chart }, () => this);
    return index === undefined || index === null ? all : all.Item(index);
  }
}

export class ChartTitle extends EtObject {
  readonly #chart: ChartState;

  constructor(sheet: Sheet, chart: ChartState, parent: () => object) {
    super(sheet.book.app, parent);
    this.#chart = chart;
  }

  get Text(): string {
    return this.#chart.title ?? '';
  }

  set Text(value: unknown) {
    this.#chart.title = text(value, 'Text');
  }
}
