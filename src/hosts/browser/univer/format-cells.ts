/** Formats of a patch, set together: after each change of a sheet's cells the engine looks at all of its cells anew. */
import type { ICellData, IStyleData } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area, Write } from '../../../workbook/port';
import { mutate, placeOf } from './mutate';
import { styleFor } from './style';

type FormatStep = Extract<Write, { kind: 'format' }>;
/** By row and column. */
export type Styles = Record<number, Record<number, { s: IStyleData }>>;

export class Formats {
  private readonly sheets = new Map<string, Styles>();

  add(step: FormatStep): void {
    const styles = this.sheets.get(step.area.sheet) ?? {};
    this.sheets.set(step.area.sheet, styles);
    gatherStyles(styles, step);
  }

  /** What is gathered for any cell of an area is set before the area is written: rows grow with text as it looks. */
  setBefore(book: FWorkbook, area: Area): void {
    const styles = this.sheets.get(area.sheet);
    if (!styles) return;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = styles[row];
      if (!cells) continue;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (cells[column]) return this.setSheet(book, area.sheet);
      }
    }
  }

  set(book: FWorkbook): void {
    for (const name of [...this.sheets.keys()]) this.setSheet(book, name);
  }

  private setSheet(book: FWorkbook, name: string): void {
    const sheet = book.getSheetByName(name);
    const styles = this.sheets.get(name);
    this.sheets.delete(name);
    if (sheet && styles) setStyles(sheet, styles);
  }
}

/** A later format says more of a cell, or otherwise. */
export function gatherStyles(styles: Styles, { area, format }: FormatStep): void {
  const style = styleFor(format);
  // Cells that were alike stay alike: one style for all of them.
  const joined = new Map<IStyleData | undefined, { s: IStyleData }>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = (styles[row] ??= {});
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const before = cells[column]?.s;
      const known = joined.get(before) ?? { s: { ...before, ...style } };
      joined.set(before, known);
      cells[column] = known;
    }
  }
}

/**
 * As the command that sets styles does: the formula plugin passes over what that triggers. When it is done again after
 * an undo, another trigger is noted, and the plugin takes cells that state no formula for cells that lose theirs.
 */
function setStyles(sheet: FWorksheet, styles: Styles): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(styles)) {
    const stated: Record<number, ICellData> = (cellValue[Number(row)] = {});
    for (const [column, styled] of Object.entries(cells)) {
      const { f, si } = sheet.getSheet().getCellRaw(Number(row), Number(column)) ?? {};
      stated[Number(column)] = f || si ? { ...styled, ...(f ? { f } : {}), ...(si ? { si } : {}) } : styled;
    }
  }
  const params = { ...placeOf(sheet), cellValue, trigger: SetStyleCommand.id };
  const undo = {
    ...SetRangeValuesUndoMutationFactory(sheet.getInject(), params),
    trigger: SetStyleCommand.id,
  };
  const { id } = SetRangeValuesMutation;
  mutate(sheet, { id, params }, { id, params: undo });
}
