/** Range: where it is, and the ranges one comes to from it. */
import { columnNumber } from '../../../src/workbook/formula/address';
import { maxColumns, maxRows } from '../../../src/workbook/patch/limits';
import { EtObject } from '../objects/et-object';
import type { App, Unit } from '../state/app';
import { cellsIn, onSheet, rectOf } from '../state/area';
import type { Rect } from '../state/area';
import { writeArea } from '../state/reference';
import { quotedSheet } from '../../../src/workbook/formula/address';
import type { Sheet } from '../state/sheet';
import { Areas } from './areas';
import { placeOf, setPlace } from './place';

const given = (value: unknown) => value !== undefined && value !== null;

export abstract class RangeNavigation extends EtObject {
  readonly #app: App;

  constructor(sheet: Sheet, areas: readonly Rect[], unit: Unit = 'cells') {
    const { app } = sheet.book;
    super(app, () => app.objects.worksheet(sheet));
    this.#app = app;
    setPlace(this, sheet, areas, unit);
  }

  get Worksheet(): object {
    return this.#app.objects.worksheet(placeOf(this).sheet);
  }

  get Areas(): object {
    const { sheet, areas } = placeOf(this);
    return new Areas(sheet, areas, () => this);
  }

  get Row(): number {
    return placeOf(this).area.row;
  }

  get Column(): number {
    return placeOf(this).area.column;
  }

  get Count(): number {
    const { areas, area, unit } = placeOf(this);
    if (unit === 'cells') return areas.reduce((sum, one) => sum + cellsIn(one), 0);
    return unit === 'rows' ? area.rows : area.columns;
  }

  get CountLarge(): number {
    return this.Count;
  }

  get Cells(): object {
    const { sheet, areas } = placeOf(this);
    return this.#app.objects.range(sheet, areas);
  }

  get Rows(): object {
    const { sheet, areas } = placeOf(this);
    return this.#app.objects.range(sheet, areas, 'rows');
  }

  get Columns(): object {
    const { sheet, areas } = placeOf(this);
    return this.#app.objects.range(sheet, areas, 'columns');
  }

  get EntireRow(): object {
    const { sheet, areas } = placeOf(this);
    const rows = areas.map((area) => rectOf(area.row, 1, area.rows, maxColumns));
    return this.#app.objects.range(sheet, rows, 'rows');
  }

  get EntireColumn(): object {
    const { sheet, areas } = placeOf(this);
    const columns = areas.map((area) => rectOf(1, area.column, maxRows, area.columns));
    return this.#app.objects.range(sheet, columns, 'columns');
  }

  get CurrentRegion(): object {
    const { sheet, area } = placeOf(this);
    return this.#app.objects.range(sheet, [sheet.region(rectOf(area.row, area.column))]);
  }

  /** Counted from the range's first cell, and not held within the range. One number alone counts along the rows. */
  Item(row: unknown, column?: unknown): object {
    const { sheet, area, unit } = placeOf(this);
    const at = Number(row);
    if (unit === 'rows' && !given(column))
      return this.#range(sheet, rectOf(area.row + at - 1, area.column, 1, area.columns));
    if (unit === 'columns' && !given(column)) {
      return this.#range(sheet, rectOf(area.row, area.column + columnOf(row) - 1, area.rows, 1));
    }
    if (given(column))
      return this.#range(sheet, rectOf(area.row + at - 1, area.column + columnOf(column) - 1));
    const [down, across] = [Math.floor((at - 1) / area.columns), (at - 1) % area.columns];
    return this.#range(sheet, rectOf(area.row + down, area.column + across));
  }

  Resize(rows?: unknown, columns?: unknown): object {
    const { sheet, area } = placeOf(this);
    const size = (value: unknown, otherwise: number) => (given(value) ? Number(value) : otherwise);
    return this.#range(
      sheet,
      rectOf(area.row, area.column, size(rows, area.rows), size(columns, area.columns)),
    );
  }

  Offset(rows?: unknown, columns?: unknown): object {
    const { sheet, areas } = placeOf(this);
    const [down, across] = [Number(rows ?? 0), Number(columns ?? 0)];
    const moved = areas.map((area) => rectOf(area.row + down, area.column + across, area.rows, area.columns));
    return this.#range(sheet, ...moved);
  }

  Address(rowAbsolute?: unknown, columnAbsolute?: unknown, style?: unknown, external?: unknown): string {
    if (given(style) && style !== 1) throw new Error('the stand-in writes addresses in A1 style only');
    const { sheet, areas } = placeOf(this);
    const absolute = (value: unknown) => !given(value) || Boolean(value);
    const written = areas.map((area) => writeArea(area, absolute(rowAbsolute), absolute(columnAbsolute)));
    const prefix = external ? `${quotedSheet(`[${sheet.book.name}]${sheet.name}`)}!` : '';
    return prefix + written.join(',');
  }

  #range(sheet: Sheet, ...areas: Rect[]): object {
    if (!areas.every((area) => Object.values(area).every(Number.isInteger) && onSheet(area))) {
      throw new Error('WPS: the range would leave the sheet');
    }
    return this.#app.objects.range(
      sheet,
      areas,
      placeOf(this).unit === 'cells' ? 'cells' : placeOf(this).unit,
    );
  }
}

const columnOf = (value: unknown) => (typeof value === 'string' ? columnNumber(value) + 1 : Number(value));
