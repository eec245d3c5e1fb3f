/** One sheet: its cells and what hangs on them. */
import {
  contains,
  intersection,
  keyOf,
  lastColumn,
  lastRow,
  columnOfKey,
  placeOfKey,
  rowOfKey,
  rectOf,
} from './area';
import type { Rect } from './area';
import type { Book } from './book';
import { Formats } from './formats';
import { plainPage } from './rules';
import type { ChartState, Condition, Filter, Table, ValidationRule } from './rules';
import { Spills } from './spills';
import type { Stored } from './stored';

/** How the window shows the sheet. Frozen rows are counted from the first visible one. */
export interface View {
  splitRow: number;
  splitColumn: number;
  frozen: boolean;
  scrollRow: number;
  scrollColumn: number;
}

export class Sheet {
  visible = -1;
  tabColor: number | null = null;
  readonly contents = new Map<number, Stored>();
  readonly spills = new Spills(this);
  readonly formats = new Formats();
  readonly comments = new Map<number, { text: string; visible: boolean }>();
  merges: Rect[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly filteredRows = new Set<number>();
  validations: ValidationRule[] = [];
  conditions: Condition[] = [];
  filter: Filter | null = null;
  tables: Table[] = [];
  charts: ChartState[] = [];
  readonly page = plainPage();
  readonly view: View = { splitRow: 0, splitColumn: 0, frozen: false, scrollRow: 1, scrollColumn: 1 };
  protection: { readonly password: string; readonly interfaceOnly: boolean } | null = null;
  selection: readonly Rect[] = [rectOf(1, 1)];
  activeCell: readonly [row: number, column: number] = [1, 1];
  deleted = false;
  /** Settings that `Range.Sort` takes up again where a call leaves them out. */
  sortSettings = { header: 2, orders: [1, 1, 1], orientation: 1 };

  constructor(
    readonly book: Book,
    public name: string,
  ) {}

  copy(name: string): Sheet {
    const copy = new Sheet(this.book, name);
    copy.#fillFrom(this);
    for (const table of copy.tables) table.name = `${table.name}_${this.book.sheets.length}`;
    return copy;
  }

  /** Keeps the sheet as it is; what is returned puts it back, also one that was deleted since. */
  keep(): () => void {
    const { name, visible, selection, activeCell, deleted } = this;
    const sortSettings = structuredClone(this.sortSettings);
    const held = new Sheet(this.book, name);
    held.#fillFrom(this);
    return () => {
      this.#fillFrom(held);
      Object.assign(this, { name, visible, selection, activeCell, deleted });
      this.sortSettings = structuredClone(sortSettings);
    };
  }

  #fillFrom(other: Sheet): void {
    const { tabColor, merges, validations, conditions, filter, tables, charts, protection } = other;
    Object.assign(
      this,
      structuredClone({ tabColor, merges, validations, conditions, filter, tables, charts, protection }),
    );
    for (const key of ['contents', 'comments', 'columnWidths', 'rowHeights'] as const) {
      const own = this[key] as Map<number, unknown>;
      own.clear();
      for (const [at, value] of structuredClone<ReadonlyMap<number, unknown>>(other[key])) own.set(at, value);
    }
    for (const key of ['hiddenRows', 'hiddenColumns', 'filteredRows'] as const) {
      this[key].clear();
      for (const at of other[key]) this[key].add(at);
    }
    this.spills.clear();
    for (const [key, stored] of this.contents)
      this.spills.forget(key, stored.kind === 'formula' && stored.dynamic);
    this.formats.copyFrom(other.formats);
    Object.assign(this.page, structuredClone(other.page));
    Object.assign(this.view, other.view);
  }

  stored(row: number, column: number): Stored | null {
    return this.contents.get(keyOf(row, column)) ?? null;
  }

  /** Only the first cell of a merged block keeps contents. */
  store(row: number, column: number, stored: Stored | null): void {
    const merge = this.mergeAt(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return;
    const key = keyOf(row, column);
    const kept = this.book.app.stored?.(stored, this.contents.get(key) ?? null);
    const held = kept === undefined ? stored : kept;
    if (held) this.contents.set(key, held);
    else this.contents.delete(key);
    this.spills.forget(key, held?.kind === 'formula' && held.dynamic);
  }

  mergeAt(row: number, column: number): Rect | null {
    return this.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  isHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** From the first used cell to the last; formatted cells count. A1 where nothing is used. */
  used(): Rect {
    let top = Infinity;
    let left = Infinity;
    let bottom = 0;
    let right = 0;
    const take = (row: number, column: number): void => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    };
    for (const keys of [this.contents.keys(), this.formats.keys()])
      for (const key of keys) take(rowOfKey(key), columnOfKey(key));
    for (const merge of this.merges) {
      take(merge.row, merge.column);
      take(lastRow(merge), lastColumn(merge));
    }
    return bottom === 0 ? rectOf(1, 1) : rectOf(top, left, bottom - top + 1, right - left + 1);
  }

  /** The block around a cell that blank rows and columns bound. */
  region(start: Rect): Rect {
    let area = start;
    for (let grown = true; grown;) {
      const reach = rectOf(
        Math.max(1, area.row - 1),
        Math.max(1, area.column - 1),
        area.rows + (area.row > 1 ? 2 : 1),
        area.columns + (area.column > 1 ? 2 : 1),
      );
      let next = area;
      for (const key of this.contents.keys()) {
        const [row, column] = placeOfKey(key);
        if (contains(reach, row, column)) next = around(next, row, column);
      }
      grown = next.rows !== area.rows || next.columns !== area.columns;
      area = next;
    }
    return area;
  }

  /** Throws where the sheet's protection forbids writing to one of these cells. */
  refuseLocked(areas: readonly Rect[]): void {
    if (
      this.protection &&
      !this.protection.interfaceOnly &&
      this.formats.uniform(areas, 'locked') !== false
    ) {
      throw new Error('WPS: the cell is on a protected sheet');
    }
  }

  refuseProtected(): void {
    if (this.protection && !this.protection.interfaceOnly) throw new Error('WPS: the sheet is protected');
  }

  /** Throws where only part of a merged block lies in the area. */
  refuseTornMerges(areas: readonly Rect[]): void {
    const torn = this.merges.some((merge) =>
      areas.some((area) => {
        const part = intersection(merge, area);
        return part && (part.rows !== merge.rows || part.columns !== merge.columns);
      }),
    );
    if (torn) throw new Error('WPS: part of a merged cell cannot be changed');
  }
}

function around(area: Rect, row: number, column: number): Rect {
  const [top, left] = [Math.min(area.row, row), Math.min(area.column, column)];
  const [bottom, right] = [Math.max(lastRow(area), row), Math.max(lastColumn(area), column)];
  return rectOf(top, left, bottom - top + 1, right - left + 1);
}
