/** What a picture of a chart shows. */
import type { Nullable, Worksheet } from '@univerjs/core';
import { hasLegend } from '../../../workbook/look/chart';
import type { ChartKind } from '../../../workbook/port';
import type { KeptChart, Rectangle } from '../univer/charts-kept';

export interface Series {
  readonly name: string;
  /** Null where a cell holds no number. */
  readonly values: readonly (number | null)[];
}

export interface Figures {
  readonly chart: ChartKind;
  readonly title: string;
  readonly hiddenFirst: boolean;
  readonly legend: boolean;
  /** Whether the axis shows percentages. */
  readonly percent: boolean;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** @param source where the data lie now, on `sheet` */
export function figuresOf(chart: KeptChart, source: Rectangle, sheet: Worksheet): Figures {
  const held = (row: number, column: number): Nullable<string | number | boolean> => {
    const place = [source.row + row, source.column + column] as const;
    // What a cell shows is text where it has a number format; only results of array formulas stand nowhere else.
    return sheet.getCellRaw(...place)?.v ?? sheet.getCell(...place)?.v;
  };
  const body = Array.from({ length: source.rows - 1 }, (_, index) => index + 1);
  const series = Array.from({ length: source.columns - 1 }, (_, index) => ({
    name: String(held(0, index + 1) ?? ''),
    values: body.map((row) => {
      const value = held(row, index + 1);
      return typeof value === 'number' ? value : null;
    }),
  }));
  const style = sheet.getComposedCellStyle(source.row + 1, source.column + source.columns - 1);
  return {
    chart: chart.chart,
    title: chart.title,
    hiddenFirst: chart.hiddenFirst === true,
    legend: hasLegend({ ...chart, source }),
    percent: style.n?.pattern.includes('%') === true,
    categories: body.map((row) => String(held(row, 0) ?? '')),
    series: chart.chart === 'pie' ? series.slice(0, 1) : series,
  };
}
