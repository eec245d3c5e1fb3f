/** Univer draws no charts: those of a sheet are kept with it, follow its rows and columns, and are written when it is saved. */
import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import type { CustomData, Univer, Workbook } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { ChartStep } from '../../../workbook/look/chart';
import type { Area } from '../../../workbook/port';
import { Lines, withMove } from '../xlsx/change/lines';
import { keepWith } from './kept-with-sheet';
import { movedBy, unmoved } from './moves';
import type { Moved, Moves } from './moves';

export type Rectangle = Omit<Area, 'sheet'>;

export interface KeptChart extends Pick<ChartStep, 'chart' | 'title' | 'hiddenFirst'> {
  /** Where its data lay when it was made, on the sheet of this id; undefined: on its own, of which there may be copies. */
  readonly source: Rectangle & { readonly sheetId?: string };
  readonly at: Rectangle;
  /** What has happened since to the sheet with the data, and to its own. */
  readonly moves: { readonly source: Moves; readonly at: Moves };
}

const key = 'charts';

export function chartsOf(custom: CustomData): readonly KeptChart[] {
  return (custom?.[key] as readonly KeptChart[] | undefined) ?? [];
}

/** Custom data of a sheet that has these. */
export function withCharts(charts: readonly KeptChart[]): Record<string, readonly KeptChart[]> {
  return charts.length === 0 ? {} : { [key]: charts };
}

export function keepChart(book: FWorkbook, sheet: FWorksheet, step: ChartStep): void {
  const { chart, title, hiddenFirst, at } = step;
  const { sheet: name, ...place } = step.source;
  const from = book.getSheetByName(name)?.getSheetId();
  const own = from === sheet.getSheetId();
  const kept: KeptChart = {
    chart,
    title,
    ...(hiddenFirst && { hiddenFirst }),
    source: { ...place, ...(!own && { sheetId: from }) },
    at,
    moves: { source: unmoved, at: unmoved },
  };
  keepWith(sheet, key, [...chartsOf(sheet.getCustomMetadata()), kept]);
}

/** Null where nothing of it is left. */
export function rectangleNow({ row, column, rows, columns }: Rectangle, moves: Moves): Rectangle | null {
  const [top, bottom] = new Lines(moves.rows).span(row, row + rows - 1) ?? [];
  const [left, right] = new Lines(moves.columns).span(column, column + columns - 1) ?? [];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Taking a move back is a move too, which cancels it. Call once for an engine. */
export function followMoves(univer: Univer): void {
  const injector = univer.__getInjector();
  const books = injector.get(IUniverInstanceService);
  injector.get(ICommandService).onCommandExecuted((command) => {
    const moved = movedBy(command);
    const book = moved && books.getUnit<Workbook>(moved.unitId);
    for (const sheet of book?.getSheets() ?? []) {
      const custom = sheet.getCustomMetadata();
      const charts = chartsOf(custom);
      if (!moved || charts.length === 0) continue;
      const own = sheet.getSheetId();
      sheet.setCustomMetadata({ ...custom, [key]: charts.map((chart) => followed(chart, own, moved)) });
    }
  });
}

function followed(chart: KeptChart, own: string, { sheetId, axis, move }: Moved): KeptChart {
  const after = (moves: Moves, on: string): Moves =>
    on === sheetId ? { ...moves, [axis]: withMove(moves[axis], move) } : moves;
  const { source, at } = chart.moves;
  return { ...chart, moves: { source: after(source, chart.source.sheetId ?? own), at: after(at, own) } };
}
