/** Univer draws no charts: those of a sheet are kept with it, follow its rows and columns, and are written when it is saved. */
import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import type { Univer, Workbook } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { ChartStep } from '../../../workbook/look/chart';
import { withMove } from '../xlsx/change/lines';
import { chartsKey, chartsOf } from './charts-kept';
import type { KeptChart } from './charts-kept';
import { keepWith } from './kept-with-sheet';
import { movedBy, unmoved } from './moves';
import type { Moved, Moves } from './moves';

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
  keepWith(sheet, chartsKey, [...chartsOf(sheet.getCustomMetadata()), kept]);
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
      sheet.setCustomMetadata({ ...custom, [chartsKey]: charts.map((chart) => followed(chart, own, moved)) });
    }
  });
}

function followed(chart: KeptChart, own: string, { sheetId, axis, move }: Moved): KeptChart {
  const after = (moves: Moves, on: string): Moves =>
    on === sheetId ? { ...moves, [axis]: withMove(moves[axis], move) } : moves;
  const { source, at } = chart.moves;
  return { ...chart, moves: { source: after(source, chart.source.sheetId ?? own), at: after(at, own) } };
}
