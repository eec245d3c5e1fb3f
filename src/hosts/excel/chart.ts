/** Charts of a new sheet. */
import { rangeAddress } from '../../workbook/formula/address';
import { hasLegend } from '../../workbook/look/chart';
import type { ChartStep } from '../../workbook/look/chart';
import { rangeOf } from './ranges';

const TYPES = {
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  bar: 'BarClustered',
  line: 'LineMarkers',
  pie: 'Pie',
  radar: 'Radar',
} as const;

/** By which a later request finds it. */
const nameOf = ({ at }: ChartStep): string => `StarBand ${rangeAddress(at)}`;

export function drawChart(sheet: Excel.Worksheet, step: ChartStep): void {
  const { source, at } = step;
  const chart = sheet.charts.add(TYPES[step.chart], rangeOf(sheet.context.workbook.worksheets.getItem(source.sheet), source), 'Columns'); // prettier-ignore
  chart.title.text = step.title;
  chart.legend.visible = hasLegend(step);
  // Where entries stand in the order of their series.
  if (hasLegend(step)) chart.legend.position = 'Bottom';
  if (step.hiddenFirst) chart.name = nameOf(step);
  const [from, to] = rangeAddress(at).split(':');
  chart.setPosition(from as string, to ?? from);
}

export function hideFirst(sheet: Excel.Worksheet, step: ChartStep): void {
  const chart = sheet.charts.getItem(nameOf(step));
  chart.series.getItemAt(0).format.fill.clear();
  if (hasLegend(step)) chart.legend.legendEntries.getItemAt(0).visible = false;
}
