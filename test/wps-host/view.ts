/** Looking into a sheet from the test's side: plain data by A1 addresses, and no access counted. */
import type { Cell } from '../../src/core/cell';
import { columnLetters } from '../../src/workbook/formula/address';
import { contains, placeOfKey, rectOf } from './state/area';
import type { Rect } from './state/area';
import type { CellFormat } from './state/formats';
import { parseArea, plainAddress } from './state/reference';
import type { Condition, ValidationRule } from './state/rules';
import type { Sheet } from './state/sheet';

/** 0xBBGGRR → #rrggbb */
export function rgb(color: number | null | undefined): string | null {
  if (color === null || color === undefined) return null;
  const [blue, green, red] = [color >> 16, (color >> 8) & 255, color & 255];
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const addressOf = (key: number) => plainAddress([rectOf(...placeOfKey(key))]);
const byKey = <Value>(map: ReadonlyMap<number, Value>, name: (key: number) => string) =>
  Object.fromEntries([...map].sort(([a], [b]) => a - b).map(([key, value]) => [name(key), value]));

export class SheetView {
  constructor(protected readonly sheet: Sheet) {}

  get name(): string {
    return this.sheet.name;
  }

  get visible(): number {
    return this.sheet.visible;
  }

  get isProtected(): boolean {
    return this.sheet.protection !== null;
  }

  get tabColor(): string | null {
    return rgb(this.sheet.tabColor);
  }

  value(address: string): Cell {
    const { row, column } = this.area(address);
    return this.sheet.spills.value(row, column);
  }

  values(address: string): Cell[][] {
    const area = this.area(address);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => this.sheet.spills.value(area.row + r, area.column + c)),
    );
  }

  /** With its `=`; null where the cell has none. */
  formula(address: string): string | null {
    const { row, column } = this.area(address);
    const stored = this.sheet.stored(row, column);
    return stored?.kind === 'formula' ? stored.text : null;
  }

  format(address: string): CellFormat {
    const { row, column } = this.area(address);
    return this.sheet.formats.at(row, column);
  }

  validation(address: string): (Omit<ValidationRule, 'areas'> & { area: string }) | null {
    const { row, column } = this.area(address);
    const rule = this.sheet.validations.find(({ areas }) =>
      areas.some((area) => contains(area, row, column)),
    );
    return rule ? { ...rule, ...areaOf(rule) } : null;
  }

  /** Formulas as they read in the first cell of the area. */
  get conditions(): (Omit<Condition, 'areas' | 'format'> & {
    area: string;
    fill: string | null;
    color: string | null;
  })[] {
    return this.sheet.conditions.map(({ areas, format, ...rule }) => ({
      ...rule,
      area: plainAddress(areas),
      fill: rgb(format.fill),
      color: rgb(format.color),
      ...(format.bold !== undefined && { bold: format.bold }),
    }));
  }

  get comments(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.sheet.comments].map(([key, { text }]) => [addressOf(key), text]));
  }

  get merges(): readonly string[] {
    return this.sheet.merges.map((merge) => plainAddress([merge]));
  }

  /** Rows from 1, filtered ones too. */
  get hiddenRows(): readonly number[] {
    return [...new Set([...this.sheet.hiddenRows, ...this.sheet.filteredRows])].sort((a, b) => a - b);
  }

  /** Characters, by column. */
  get columnWidths(): Readonly<Record<string, number>> {
    return byKey(this.sheet.columnWidths, (column) => columnLetters(column - 1));
  }

  /** Points, by row. */
  get rowHeights(): Readonly<Record<string, number>> {
    return byKey(this.sheet.rowHeights, String);
  }

  /** Frozen rows and columns, and the first of them: they are counted from what was in view. */
  get freeze(): { rows: number; columns: number; from: string } | null {
    const { view } = this.sheet;
    const from = plainAddress([rectOf(view.scrollRow, view.scrollColumn)]);
    return view.frozen ? { rows: view.splitRow, columns: view.splitColumn, from } : null;
  }

  get filter(): string | null {
    return this.sheet.filter && plainAddress([this.sheet.filter.area]);
  }

  get tables() {
    return this.sheet.tables.map((table) => ({ ...table, area: plainAddress([table.area]) }));
  }

  get charts() {
    return this.sheet.charts.map((chart) => ({ ...chart }));
  }

  get page() {
    return { ...this.sheet.page };
  }

  get selection(): string {
    return plainAddress(this.sheet.selection);
  }

  protected area(address: string): Rect {
    const area = parseArea(address);
    if (!area) throw new Error(`no cells "${address}"`);
    return area;
  }
}

const areaOf = (rule: { readonly areas: readonly Rect[] }) => ({ area: plainAddress(rule.areas) });
