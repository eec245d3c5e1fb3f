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
  if (!step.hiddenFirst) return true;
  return hideFirst(chart) && (!legend || tried(() => unlist(chart, step.source.columns - 1)));
}

function hideFirst(chart: EtChart): boolean {
  const first = () => chart.SeriesCollection().Item(1);
  return (
    tried(() => void (first().Format.Fill.Visible = 0)) ||
    tried(() => void (first().Interior.ColorIndex = NONE))
  );
}

/** Once: the entry behind it would be the first then. */
function unlist(chart: EtChart, series: number): void {
  const entries = chart.Legend.LegendEntries();
  if (entries.Count === series) entries.Item(1).Delete();
}

/** Twice is no accident. */
function tried(run: () => void): boolean {
  for (let time = 0; time < 2; time += 1)
    try {
      run();
      return true;
    } catch {
      // Once more, or never.
    }
  return false;
}
