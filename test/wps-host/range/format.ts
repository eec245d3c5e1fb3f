/** Range: how its cells look. */
import { Borders } from '../objects/borders';
import { Font } from '../objects/font';
import { cellsTarget, flag, number } from '../objects/format-target';
import { Interior } from '../objects/interior';
import type { CellFormat } from '../state/formats';
import { RangeContents } from './contents';
import { placeOf } from './place';

export abstract class RangeFormat extends RangeContents {
  get Font(): object {
    const { sheet, areas } = placeOf(this);
    return new Font(sheet.book.app, () => this, cellsTarget(sheet, areas));
  }

  get Interior(): object {
    const { sheet, areas } = placeOf(this);
    return new Interior(sheet.book.app, () => this, cellsTarget(sheet, areas));
  }

  get Borders(): object {
    const { sheet, areas } = placeOf(this);
    return new Borders(sheet, areas, () => this);
  }

  get HorizontalAlignment(): unknown {
    return this.#get('horizontal');
  }

  set HorizontalAlignment(value: unknown) {
    this.#set({ horizontal: number(value, 'HorizontalAlignment') });
  }

  get VerticalAlignment(): unknown {
    return this.#get('vertical');
  }

  set VerticalAlignment(value: unknown) {
    this.#set({ vertical: number(value, 'VerticalAlignment') });
  }

  get IndentLevel(): unknown {
    return this.#get('indent');
  }

  set IndentLevel(value: unknown) {
    this.#set({ indent: number(value, 'IndentLevel') });
  }

  get WrapText(): unknown {
    return this.#get('wrap');
  }

  set WrapText(value: unknown) {
    this.#set({ wrap: flag(value, 'WrapText') });
  }

  get Locked(): unknown {
    return this.#get('locked');
  }

  set Locked(value: unknown) {
    this.#set({ locked: flag(value, 'Locked') });
  }

  /** Whether the sheet's protection lets the user write here. */
  get AllowEdit(): boolean {
    const { sheet } = placeOf(this);
    return sheet.protection === null || this.#get('locked') === false;
  }

  ClearFormats(): boolean {
    const { sheet, areas } = placeOf(this);
    sheet.refuseProtected();
    sheet.formats.clear(areas);
    return true;
  }

  #get(key: keyof CellFormat): unknown {
    const { sheet, areas } = placeOf(this);
    return sheet.formats.uniform(areas, key) ?? null;
  }

  #set(format: Partial<CellFormat>): void {
    const { sheet, areas } = placeOf(this);
    cellsTarget(sheet, areas).set(format);
  }
}
