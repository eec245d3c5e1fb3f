/** The series of a chart, and what its legend says of them. */
import type { App } from '../state/app';
import type { ChartState } from '../state/rules';
import { itemOf } from './collection';
import { EtObject } from './et-object';
import { number } from './format-target';

/** What the stand-in knows of a series. */
interface Numbered {
  readonly name: string;
  readonly number: number;
}

const seriesIn = (chart: ChartState): Numbered[] =>
  Array.from({ length: chart.series }, (_, index) => ({ name: `系列${index + 1}`, number: index + 1 }));

export class SeriesCollection extends EtObject {
  readonly #app: App;
  readonly #chart: ChartState;

  constructor(app: App, chart: ChartState, parent: () => object) {
    super(app, parent);
    this.#app = app;
    this.#chart = chart;
  }

  get Count(): number {
    return this.#chart.series;
  }

  Item(index: unknown): object | null {
    const series = itemOf(this.#app, seriesIn(this.#chart), index, 'SeriesCollection');
    return series && new Series(this.#app, this.#chart, series, () => this);
  }
}

export class Series extends EtObject {
  readonly #app: App;
  readonly #chart: ChartState;
  readonly #series: Numbered;

  constructor(app: App, chart: ChartState, series: Numbered, parent: () => object) {
    super(app, parent);
    this.#app = app;
    this.#chart = chart;
    this.#series = series;
  }

  get Format(): object {
    return new ChartFormat(this.#app, this.#chart, this.#series, () => this);
  }
}

export class ChartFormat extends EtObject {
  readonly #app: App;
  readonly #chart: ChartState;
  readonly #series: Numbered;

  constructor(app: App, chart: ChartState, series: Numbered, parent: () => object) {
    super(app, parent);
    this.#app = app;
    this.#chart = chart;
    this.#series = series;
  }

  get Fill(): object {
    return new FillFormat(this.#app, this.#chart, this.#series, () => this);
  }
}

export class FillFormat extends EtObject {
  readonly #chart: ChartState;
  readonly #series: Numbered;

  constructor(app: App, chart: ChartState, series: Numbered, parent: () => object) {
    super(app, parent);
    this.#chart = chart;
    this.#series = series;
  }

  /** MsoTriState: -1 or 0. */
  get Visible(): number {
    return this.#chart.unfilled.includes(this.#series.number) ? 0 : -1;
  }

  set Visible(value: unknown) {
    const others = this.#chart.unfilled.filter((one) => one !== this.#series.number);
    this.#chart.unfilled = number(value, 'Visible') === 0 ? [...others, this.#series.number] : others;
  }
}

export class Legend extends EtObject {
  readonly #app: App;
  readonly #chart: ChartState;

  constructor(app: App, chart: ChartState, parent: () => object) {
    super(app, parent);
    this.#app = app;
    this.#chart = chart;
  }

  get Position(): number {
    return this.#chart.legendPosition;
  }

  set Position(value: unknown) {
    this.#chart.legendPosition = number(value, 'Position');
  }

  LegendEntries(index?: unknown): object | null {
    const all = new LegendEntries(this.#app, this.#chart, () => this);
    return index === undefined || index === null ? all : all.Item(index);
  }
}

export class LegendEntries extends EtObject {
  readonly #app: App;
  readonly #chart: ChartState;

  constructor(app: App, chart: ChartState, parent: () => object) {
    super(app, parent);
    this.#app = app;
    this.#chart = chart;
  }

  get #listed(): Numbered[] {
    return seriesIn(this.#chart).filter(({ number }) => !this.#chart.unlisted.includes(number));
  }

  get Count(): number {
    return this.#listed.length;
  }

  Item(index: unknown): object | null {
    const entry = itemOf(this.#app, this.#listed, index, 'LegendEntries');
    return entry && new LegendEntry(this.#app, this.#chart, entry, () => this);
  }
}

export class LegendEntry extends EtObject {
  readonly #chart: ChartState;
  readonly #series: Numbered;

  constructor(app: App, chart: ChartState, series: Numbered, parent: () => object) {
    super(app, parent);
    this.#chart = chart;
    this.#series = series;
  }

  Delete(): boolean {
    this.#chart.unlisted = [...this.#chart.unlisted, this.#series.number];
    return true;
  }
}
