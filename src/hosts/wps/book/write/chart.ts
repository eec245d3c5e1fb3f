/** Charts of a new sheet. */
import { rangeOf } from '../read/addresses';
import type { EtSheet } from '../et';
import type { Step } from './plan';

/** XlChartType. */
const TYPES = { column: 51, bar: 57, line: 65, pie: 5, radar: -4151 } as const;
/** XlRowCol: a series for each column. */
const BY_COLUMNS = 2;

export function drawChart(sheet: EtSheet, step: Step<'chart'>): void {
  const { Left, Top, Width, Height } = rangeOf(sheet, step.at);
  const chart = sheet.ChartObjects().Add(Left, Top, Width, Height).Chart;
  chart.SetSourceData(rangeOf(sheet, step.source), BY_COLUMNS);
  chart.ChartType = TYPES[step.chart];
  chart.HasTitle = true;
  chart.ChartTitle.Text = step.title;
}
