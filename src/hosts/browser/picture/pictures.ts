/** Shows the charts of the sheet in front as pictures over its cells. They are drawn anew whenever something has changed. */
import { ICommandService } from '@univerjs/core';
import { CustomObject, DRAWING_OBJECT_LAYER_INDEX, IRenderManagerService } from '@univerjs/engine-render';
import type { Scene } from '@univerjs/engine-render';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { chartsOf, rectangleNow } from '../univer/charts';
import type { KeptChart } from '../univer/charts';
import type { Engine } from '../univer/engine';
import { figuresOf } from './figures';
import type { Pen } from './pen';
import { drawPicture } from './picture';

/** What only moves the view or the selection leaves pictures as they are. */
const PASSING = /scroll|selection|hover|zoom|editor|cursor/i;

export function showCharts(engine: Engine, dark: () => boolean): { redraw(): void } {
  const injector = engine.univer.__getInjector();
  let shown: { readonly scene: Scene; readonly pictures: readonly CustomObject[] } | null = null;
  let waiting = false;
  const draw = () => {
    waiting = false;
    for (const picture of shown?.pictures ?? []) shown?.scene.removeObject(picture);
    shown?.scene.makeDirty(true);
    shown = null;
    const book = engine.api.getActiveWorkbook();
    const sheet = book?.getActiveSheet();
    const scene = book && injector.get(IRenderManagerService).getRenderById(book.getId())?.scene;
    if (!book || !sheet || !scene) return;
    const pictures = chartsOf(sheet.getCustomMetadata()).flatMap(
      (chart, index) => pictureOf(book, sheet, chart, index, dark()) ?? [],
    );
    if (pictures.length === 0) return;
    scene.addObjects(pictures, DRAWING_OBJECT_LAYER_INDEX);
    scene.makeDirty(true);
    shown = { scene, pictures };
  };
  const redraw = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!PASSING.test(id)) redraw();
  });
  redraw();
  return { redraw };
}

function pictureOf(
  book: FWorkbook,
  sheet: FWorksheet,
  chart: KeptChart,
  index: number,
  dark: boolean,
): CustomObject | null {
  const at = rectangleNow(chart.at, chart.moves.at);
  const source = rectangleNow(chart.source, chart.moves.source);
  const { sheetId } = chart.source;
  const cells = sheetId === undefined ? sheet : book.getSheetBySheetId(sheetId);
  if (!at || !source || !cells) return null;
  const first = sheet.getRange(at.row, at.column).getCellRect();
  const last = sheet.getRange(at.row + at.rows - 1, at.column + at.columns - 1).getCellRect();
  const [width, height] = [last.right - first.left, last.bottom - first.top];
  const figures = figuresOf(chart, source, cells.getSheet());
  const picture = new CustomObject(
    `starband-chart-${index}`,
    (pen) => drawPicture(pen as unknown as Pen, figures, width, height, dark),
    // Clicks go to the cells.
    () => false,
  );
  picture.transformByState({ left: first.left, top: first.top, width, height });
  return picture;
}
