/** What a sheet's custom data keep of its charts. */
import type { CustomData } from '@univerjs/core';
import type { ChartStep } from '../../../workbook/look/chart';
import type { Area } from '../../../workbook/port';
import { Lines } from '../xlsx/change/lines';
import type { Moves } from './moves';

export type Rectangle = Omit<Area, 'sheet'>;

export interface KeptChart extends Pick<ChartStep, 'chart' | 'title' | 'hiddenFirst'> {
  /** Where its data lay when it was made, on the sheet of this id; undefined: on its own, of which there may be copies. */
  readonly source: Rectangle & { readonly sheetId?: string };
  readonly at: Rectangle;
  /** What has happened since to the sheet with the data, and to its own. */
  readonly moves: { readonly source: Moves; readonly at: Moves };
}

export const chartsKey = 'charts';

export function chartsOf(custom: CustomData): readonly KeptChart[] {
  return (custom?.[chartsKey] as readonly KeptChart[] | undefined) ?? [];
}

/** Custom data of a sheet that has these. */
export function withCharts(charts: readonly KeptChart[]): Record<string, readonly KeptChart[]> {
  return charts.length === 0 ? {} : { [chartsKey]: charts };
}

/** Null where nothing of it is left. */
export function rectangleNow({ row, column, rows, columns }: Rectangle, moves: Moves): Rectangle | null {
  const [top, bottom] = new Lines(moves.rows).span(row, row + rows - 1) ?? [];
  const [left, right] = new Lines(moves.columns).span(column, column + columns - 1) ?? [];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
