/** Range, complete: selecting, sorting, finding, clearing. */
import { maxColumns } from '../../../src/workbook/patch/limits';
import { rectOf, contains, sameRect } from '../state/area';
import type { Rect } from '../state/area';
import type { Sheet } from '../state/sheet';
import { moveRows } from '../state/moved-rows';
import { sortRows } from '../state/sort';
import type { SortKey } from '../state/sort';
import { specialCells } from '../state/special-cells';
import { cornersOf, placeOf } from './place';
import { RangeRules } from './rules';

export class Range extends RangeRules {
  /** Only on the active sheet of the active book. */
  Select(): boolean {
    const { sheet, areas, area } = placeOf(this);
    const { book } = sheet;
    if (book.app.activeBook !== book || book.active !== sheet) {
      throw new Error(`WPS: Select works on the active sheet only, and "${sheet.name}" is not`);
    }
    const same =
      !book.selectedObject &&
      areas.length === sheet.selection.length &&
      areas.every((one, index) => sameRect(one, sheet.selection[index] ?? rectOf(1, 1)));
    book.selectedObject = null;
    sheet.selection = areas;
    sheet.activeCell = [area.row, area.column];
    if (!same) selectionChanged(sheet);
    return true;
  }

  /** Inside the selection moves the active cell; elsewhere selects. */
  Activate(): boolean {
    const { sheet, area } = placeOf(this);
    const inside = sheet.selection.some((one) => contains(one, area.row, area.column));
    if (!inside || sheet.book.active !== sheet) return this.Select();
    sheet.activeCell = [area.row, area.column];
    return true;
  }

  /** What is left out is taken from the last call, the keys excepted. */
  Sort(
    key1?: unknown,
    order1?: unknown,
    key2?: unknown,
    _type?: unknown,
    order2?: unknown,
    key3?: unknown,
    order3?: unknown,
    header?: unknown,
    _custom?: unknown,
    _matchCase?: unknown,
    orientation?: unknown,
  ): boolean {
    const { sheet, area } = placeOf(this);
    const last = sheet.sortSettings;
    const settings = {
      header: Number(header ?? last.header),
      orders: [order1, order2, order3].map((order, index) => Number(order ?? last.orders[index])),
      orientation: Number(orientation ?? last.orientation),
    };
    sheet.sortSettings = settings;
    if (settings.orientation !== 1) throw new Error('the stand-in sorts rows only (Orientation 1)');
    if (settings.header === 0) throw new Error('the stand-in does not guess a header: pass 1 or 2');
    const keys = [key1, key2, key3].flatMap((key, index): SortKey[] =>
      key === undefined || key === null
        ? []
        : [{ column: keyColumn(sheet, key), descending: settings.orders[index] === 2 }],
    );
    sortRows(sheet, this.#sorted(area), keys, settings.header === 1);
    return true;
  }

  SpecialCells(type: unknown, value?: unknown): object {
    const { sheet, areas } = placeOf(this);
    const all = 1 | 2 | 4 | 16;
    const found = specialCells(sheet, areas, Number(type), Number(value ?? all));
    return sheet.book.app.objects.range(sheet, found);
  }

  Clear(): boolean {
    this.ClearContents();
    this.ClearFormats();
    this.ClearComments();
    return true;
  }

  /** Whole rows only. */
  Insert(shift?: unknown): boolean {
    const { sheet, area } = placeOf(this);
    if (shift !== -4121 || area.columns !== maxColumns)
      throw new Error('the stand-in puts in whole rows only (xlShiftDown)');
    moveRows(sheet, area, 'in');
    return true;
  }

  Delete(shift?: unknown): boolean {
    const { sheet, area } = placeOf(this);
    if (shift !== -4162 || area.columns !== maxColumns)
      throw new Error('the stand-in takes out whole rows only (xlShiftUp)');
    moveRows(sheet, area, 'out');
    return true;
  }

  AutoFit(): boolean {
    placeOf(this).sheet.refuseProtected();
    return true;
  }

  /** One cell stands for the block around it. */
  #sorted(area: Rect): Rect {
    return area.rows * area.columns === 1 ? placeOf(this).sheet.region(area) : area;
  }
}

function keyColumn(sheet: Sheet, key: unknown): number {
  const [first] = cornersOf(sheet, key, undefined);
  if (!first) throw new Error('WPS: Sort takes a cell as its key');
  return first.column;
}

export function selectionChanged(sheet: Sheet): void {
  const { app } = sheet.book;
  app.events.fire(
    'SheetSelectionChange',
    app.objects.worksheet(sheet),
    app.objects.range(sheet, sheet.selection),
  );
}
