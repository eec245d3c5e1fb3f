/** ChartObjects: the charts on a sheet. */
import type { ChartState } from '../state/rules';
import type { Sheet } from '../state/sheet';
import { Chart } from './chart';
import { itemOf } from './collection';
import { EtObject } from './et-object';
import { number, text } from './format-target';

export class ChartObjects extends EtObject {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, parent: () => object) {
    super(sheet.book.app, parent);
    this.#sheet = sheet;
  }

  get Count(): number {
    return this.#sheet.charts.length;
  }

  Item(index: unknown): object | null {
    const chart = itemOf(this.#sheet.book.app, this.#sheet.charts, index, 'ChartObjects');
    return chart && new ChartObject(this.#sheet, chart);
  }

  /** In points from the sheet's corner. */
  Add(left: unknown, top: unknown, width: unknown, height: unknown): object {
    this.#sheet.refuseProtected();
    const chart: ChartState = {
      name: `图表 ${this.#sheet.charts.length + 1}`,
      left: number(left, 'Left'),
      top: number(top, 'Top'),
      width: number(width, 'Width'),
      height: number(height, 'Height'),
      source: '',
      type: 51,
      plotBy: 2,
      title: null,
      legend: true,
      legendPosition: -4152,
      unfilled: [],
      unlisted: [],
      series: 0,
    };
    this.#sheet.charts.push(chart);
    return new ChartObject(this.#sheet, chart);
  }

  Delete(): boolean {
    this.#sheet.refuseProtected();
    this.#sheet.charts = [];
    return true;
  }
}

export class ChartObject extends EtObject {
  readonly #sheet: Sheet;
  readonly #chart: ChartState;

  constructor(sheet: Sheet, chart: ChartState) {
    super(sheet.book.app, () => sheet.book.app.objects.worksheet(sheet));
    this.#sheet = sheet;
    this.#chart = chart;
  }

  get Name(): string {
    return this.#chart.name;
  }

  set Name(value: unknown) {
    this.#chart.name = text(value, 'Name');
  }

  get Index(): number {
    return this.#sheet.charts.indexOf(this.#chart) + 1;
  }

  get Chart(): object {
    return new Chart(this.#sheet, this.#chart, () => this);
  }

  get Left(): number {
    return this.#chart.left;
  }

  set Left(value: unknown) {
    this.#chart.left = number(value, 'Left');
  }

  get Top(): number {
    return this.#chart.top;
  }

  set Top(value: unknown) {
    this.#chart.top = number(value, 'Top');
  }

  get Width(): number {
    return this.#chart.width;
  }

  set Width(value: unknown) {
    this.#chart.width = number(value, 'Width');
  }

  get Height(): number {
    return this.#chart.height;
  }

  set Height(value: unknown) {
    this.#chart.height = number(value, 'Height');
  }

  /** The selection is then no range. */
  Select(): boolean {
    this.#sheet.book.selectedObject = this;
    return true;
  }

  Delete(): boolean {
    this.#sheet.refuseProtected();
    this.#sheet.charts = this.#sheet.charts.filter((other) => other !== this.#chart);
    return true;
  }
}
