/** Charts of a new sheet. */
import { hasLegend } from '../../../../workbook/look/chart';
import { sheetNamed } from '../book';
import { rangeOf } from '../read/addresses';
import type { EtBook, EtChart, EtSheet } from '../et';
import type { Step } from './plan';

/** XlChartType. */
const TYPES = { column: 51, stackedColumn: 52, bar: 57, line: 65, pie: 5, radar: -4151 } as const;
/** XlRowCol: a series for each column. */
const BY_COLUMNS = 2;
/** XlLegendPosition: where entries stand in the order of their series. */
const BOTTOM = -4107;
/** XlColorIndex. */
const NONE = -4142;

/** Returns whether it looks as it should: a first series that is not to be seen may still be. */
export function drawChart(book: EtBook, sheet: EtSheet, step: Step<'chart'>): boolean {
  const { Left, Top, Width, Height } = rangeOf(sheet, step.at);
  const chart = sheet.ChartObjects().Add(Left, Top, Width, Height).Chart;
  const from = step.source.sheet === step.sheet ? sheet : sheetNamed(book, step.source.sheet);
  chart.SetSourceData(rangeOf(from, step.source), BY_COLUMNS);
  chart.ChartType = TYPES[step.chart];
  chart.HasTitle = true;
  chart.ChartTitle.Text = step.title;
  const legend = hasLegend(step);
  chart.HasLegend = legend;
  if (legend) chart.Legend.Position = BOTTOM;
  return !step.hiddenFirst || hideFirst(chart, legend);
}

function hideFirst(chart: EtChart, legend: boolean): boolean {
  if (!tried(() => void (chart.SeriesCollection().Item(1).Format.Fill.Visible = 0))) {
    if (!tried(() => void (chart.SeriesCollection().Item(1).Interior.ColorIndex = NONE))) return false;
  }
  return !legend || tried(() => void chart.Legend.LegendEntries().Item(1).Delete());
}

function tried(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
