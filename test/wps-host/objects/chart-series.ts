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

interface Charted {
  readonly app: App;
  readonly chart: ChartState;
}

interface InSeries extends Charted {
  readonly series: Numbered;
}

let of: <State extends Charted>(object: OfChart<State>) => State;

/** What an object is of: only this file can ask it. */
abstract class OfChart<State extends Charted> extends EtObject {
  readonly #of: State;

  static {
    of = (object) => object.#of;
  }

  constructor(state: State, parent: () => object) {
    super(state.app, parent);
    this.#of = state;
  }
}

const seriesIn = (chart: ChartState): Numbered[] =>
  Array.from({ length: chart.series }, (_, index) => ({ name: `系列${index + 1}`, number: index + 1 }));

const listedIn = (chart: ChartState): Numbered[] =>
  seriesIn(chart).filter(({ number: one }) => !chart.unlisted.includes(one));

export class SeriesCollection extends OfChart<Charted> {
  get Count(): number {
    return of(this).chart.series;
  }

  Item(index: unknown): object | null {
    const { app, chart } = of(this);
    const series = itemOf(app, seriesIn(chart), index, 'SeriesCollection');
    return series && new Series({ app, chart, series }, () => this);
  }
}

export class Series extends OfChart<InSeries> {
  get Format(): object {
    return new ChartFormat(of(this), () => this);
  }
}

export class ChartFormat extends OfChart<InSeries> {
  get Fill(): object {
    return new FillFormat(of(this), () => this);
  }
}

export class FillFormat extends OfChart<InSeries> {
  /** MsoTriState: -1 or 0. */
  get Visible(): number {
    const { chart, series } = of(this);
    return chart.unfilled.includes(series.number) ? 0 : -1;
  }

  set Visible(value: unknown) {
    const { chart, series } = of(this);
    const others = chart.unfilled.filter((one) => one !== series.number);
    chart.unfilled = number(value, 'Visible') === 0 ? [...others, series.number] : others;
  }
}

export class Legend extends OfChart<Charted> {
  get Position(): number {
    return of(this).chart.legendPosition;
  }

  set Position(value: unknown) {
    of(this).chart.legendPosition = number(value, 'Position');
  }

  LegendEntries(index?: unknown): object | null {
    const all = new LegendEntries(of(this), () => this);
    return index === undefined || index === null ? all : all.Item(index);
  }
}

export class LegendEntries extends OfChart<Charted> {
  get Count(): number {
    return listedIn(of(this).chart).length;
  }

  Item(index: unknown): object | null {
    const { app, chart } = of(this);
    const series = itemOf(app, listedIn(chart), index, 'LegendEntries');
    return series && new LegendEntry({ app, chart, series }, () => this);
  }
}

export class LegendEntry extends OfChart<InSeries> {
  Delete(): boolean {
    const { chart, series } = of(this);
    chart.unlisted = [...chart.unlisted, series.number];
    return true;
  }
}
