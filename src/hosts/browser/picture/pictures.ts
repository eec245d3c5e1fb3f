/** Shows the charts of the sheet in front as pictures over its cells. They are drawn anew whenever something has changed. */
import { ICommandService } from '@univerjs/core';
import { CustomObject, DRAWING_OBJECT_LAYER_INDEX, IRenderManagerService } from '@univerjs/engine-render';
import type { Scene, SpreadsheetSkeleton } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { chartsOf, rectangleNow } from '../univer/charts-kept';
import type { KeptChart } from '../univer/charts-kept';
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
    const render = book && injector.get(IRenderManagerService).getRenderUnitById(book.getId());
    const skeletons = render?.with(SheetSkeletonManagerService);
    const skeleton = sheet && skeletons?.getSkeletonParam(sheet.getSheetId())?.skeleton;
    if (!book || !sheet || !render || !skeleton) return;
    const { scene } = render;
    const pictures = chartsOf(sheet.getCustomMetadata()).flatMap(
      (chart, index) => pictureOf(book, sheet, skeleton, chart, index, dark()) ?? [],
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
  skeleton: SpreadsheetSkeleton,
  chart: KeptChart,
  index: number,
  dark: boolean,
): CustomObject | null {
  const at = rectangleNow(chart.at, chart.moves.at);
  const source = rectangleNow(chart.source, chart.moves.source);
  const { sheetId } = chart.source;
  const cells = sheetId === undefined ? sheet : book.getSheetBySheetId(sheetId);
  if (!at || !source || !cells) return null;
  const { startX: left, startY: top } = skeleton.getCellWithCoordByIndex(at.row, at.column);
  const { endX, endY } = skeleton.getCellWithCoordByIndex(at.row + at.rows - 1, at.column + at.columns - 1);
  const [width, height] = [endX - left, endY - top];
  const figures = figuresOf(chart, source, cells.getSheet());
  const picture = new CustomObject(
    `starband-chart-${index}`,
    (pen) => drawPicture(pen as unknown as Pen, figures, width, height, dark),
    // Clicks go to the cells.
    () => false,
  );
  picture.transformByState({ left, top, width, height });
  return picture;
}
