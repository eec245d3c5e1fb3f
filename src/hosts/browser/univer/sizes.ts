/** Column widths and row heights of a patch, set together: the engine lays the whole sheet out anew after each change of one. */
import { BooleanNumber } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Write } from '../../../workbook/port';
import { pixelsOfCharacters, pixelsOfPoints } from './measure';
import { mutate, placeOf } from './mutate';
import { ensureSize } from './ranges';

type SizeStep = Extract<Write, { kind: 'columnWidth' | 'rowHeight' }>;
/** By row or column. */
type Pixels = Record<number, number>;

/** Of one sheet: its widths, or its heights. */
export function sizesOf(steps: readonly SizeStep[]): Readonly<Pixels> {
  const pixels: Pixels = {};
  for (const step of steps) gather(pixels, step);
  return pixels;
}

function gather(pixels: Pixels, step: SizeStep): void {
  const [first, count, size] =
    step.kind === 'columnWidth'
      ? [step.column, step.columns, pixelsOfCharacters(step.width)]
      : [step.row, step.rows, pixelsOfPoints(step.height)];
  for (let index = first; index < first + count; index += 1) pixels[index] = size;
}

export class Sizes {
  private readonly widths = new Map<string, Pixels>();
  private readonly heights = new Map<string, Pixels>();

  add(step: SizeStep): void {
    const all = step.kind === 'columnWidth' ? this.widths : this.heights;
    const pixels = all.get(step.sheet) ?? {};
    gather(pixels, step);
    all.set(step.sheet, pixels);
  }

  /** Sets what was gathered so far. */
  set(book: FWorkbook): void {
    this.widths.forEach((widths, name) => setWidths(book.getSheetByName(name), widths));
    this.heights.forEach((heights, name) => setHeights(book.getSheetByName(name), heights));
    this.widths.clear();
    this.heights.clear();
  }
}

const lastOf = (pixels: Pixels): number => Math.max(...Object.keys(pixels).map(Number));

function setWidths(sheet: FWorksheet | null, colWidth: Pixels): void {
  if (!sheet) return;
  ensureSize(sheet, 1, lastOf(colWidth) + 1);
  const ranges: IRange[] = Object.keys(colWidth).map((column) => ({
    startRow: 0,
    endRow: sheet.getMaxRows() - 1,
    startColumn: Number(column),
    endColumn: Number(column),
  }));
  const params = { ...placeOf(sheet), ranges, colWidth };
  const undo = SetWorksheetColWidthMutationFactory(params, sheet.getSheet());
  const { id } = SetWorksheetColWidthMutation;
  mutate(sheet, { id, params }, { id, params: undo });
}

/** A row with a height of its own no longer grows with its text. */
function setHeights(sheet: FWorksheet | null, rowHeight: Pixels): void {
  if (!sheet) return;
  ensureSize(sheet, lastOf(rowHeight) + 1, 1);
  const ranges: IRange[] = Object.keys(rowHeight).map((row) => ({
    startRow: Number(row),
    endRow: Number(row),
    startColumn: 0,
    endColumn: sheet.getMaxColumns() - 1,
  }));
  const fixed = { ...placeOf(sheet), ranges, autoHeightInfo: BooleanNumber.FALSE };
  const unfixed = SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet.getSheet());
  const auto = SetWorksheetRowIsAutoHeightMutation.id;
  mutate(sheet, { id: auto, params: fixed }, { id: auto, params: unfixed });
  const params = { ...placeOf(sheet), ranges, rowHeight };
  const undo = SetWorksheetRowHeightMutationFactory(params, sheet.getSheet());
  const { id } = SetWorksheetRowHeightMutation;
  mutate(sheet, { id, params }, { id, params: undo });
}
