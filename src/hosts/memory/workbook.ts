/** A workbook that lives in memory, for tests and for trying commands without any spreadsheet. */
import type { Cell } from '../../core/cell';
import { NearWorkbook } from '../../workbook/patch/near-workbook';
import type { Place, WorkbookState } from '../../workbook/patch/patch-host';
import { areasOverlap } from '../../workbook/formula/address';
import { isFormula } from '../../workbook/patch/content';
import type { Area, Block, Content, Patch, Rows, SheetInfo } from '../../workbook/port';
import { moveRows } from './rows';
import { MemorySheet } from './sheet';
import type { Evaluate } from './sheet';
import { carryOut } from './steps';

export interface MemoryOptions {
  /** Sheets by name, each filled from A1. */
  readonly sheets?: Readonly<Record<string, readonly (readonly Content[])[]>>;
  readonly evaluate?: Evaluate;
}

export class MemoryWorkbook extends NearWorkbook {
  readonly charts = true;
  readonly names = new Map<string, Area>();
  private list: MemorySheet[];
  private kept: { list: MemorySheet[]; names: Map<string, Area>; selected: Area | null } | null = null;
  private selected: Area | null = null;
  private readonly selectionListeners = new Set<(area: Area | null) => void>();
  private readonly changeListeners = new Set<(sheet: string) => void>();

  constructor(private readonly options: MemoryOptions = {}) {
    super();
    const given = Object.entries(options.sheets ?? { Sheet1: [] });
    this.list = given.map(([name, rows]) => new MemorySheet(name).fill(rows));
  }

  /** A sheet for setting up or looking into; throws when there is none. */
  sheet(name: string): MemorySheet {
    const found = this.list.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet "${name}"`);
    return found;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.list.map(({ name, visible, protected: isProtected }) => ({
      name,
      visible,
      protected: isProtected,
    }));
  }

  async state(): Promise<WorkbookState> {
    return { sheets: await this.sheets(), names: [...this.names.keys()], charts: this.charts };
  }

  async readUsed(name: string): Promise<Block | null> {
    const size = this.sheet(name).usedSize();
    return size && this.read({ sheet: name, row: 0, column: 0, ...size });
  }

  async read(area: Area): Promise<Block> {
    const sheet = this.sheet(area.sheet);
    const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
      Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_, c) => cell(area.row + r, area.column + c)),
      );
    return {
      area,
      cells: grid((row, column) => this.value(sheet, row, column)),
      formulas: grid((row, column) => sheet.formula(row, column)),
      formats: grid((row, column) => sheet.format(row, column).numberFormat ?? 'General'),
      hiddenRows: [...sheet.hiddenRows]
        .filter((row) => row >= area.row && row < area.row + area.rows)
        .sort((a, b) => a - b),
      merges: sheet.merges.filter((merge) => areasOverlap(merge, area)),
    };
  }

  readNote({ sheet, row, column }: Place): string {
    return this.sheet(sheet).note(row, column);
  }

  async write(patch: Patch, areas: readonly Area[]): Promise<readonly Block[]> {
    this.kept = {
      list: structuredCloneSheets(this.list),
      names: new Map(this.names),
      selected: this.selected,
    };
    const changed = carryOut(patch, this.list, this.names, (area) => (this.selected = area));
    for (const sheet of changed) for (const listener of this.changeListeners) listener(sheet);
    return Promise.all(areas.map((area) => this.read(area)));
  }

  async undoWrite(): Promise<void> {
    if (!this.kept) return;
    this.list = this.kept.list;
    this.names.clear();
    for (const [name, area] of this.kept.names) this.names.set(name, area);
    this.selected = this.kept.selected;
    this.kept = null;
  }

  async putRows(rows: Rows): Promise<void> {
    moveRows(this.list, this.names, rows, 'in');
  }

  async deleteRows(rows: Rows): Promise<void> {
    moveRows(this.list, this.names, rows, 'out');
  }

  async protect(sheets: readonly string[], on: boolean): Promise<void> {
    for (const sheet of sheets.map((name) => this.sheet(name))) sheet.protected = on;
  }

  async selection(): Promise<Area | null> {
    return this.selected;
  }

  async select(area: Area): Promise<void> {
    this.selected = area;
    for (const listener of this.selectionListeners) listener(area);
  }

  onSelection(listener: (area: Area | null) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onChange(listener: (sheet: string) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Formulas hold 0 unless an evaluator was given. */
  private value(sheet: MemorySheet, row: number, column: number): Cell {
    const content = sheet.content(row, column);
    if (!isFormula(content)) return content;
    return this.options.evaluate?.(content.formula, { sheet: sheet.name, row, column }) ?? 0;
  }
}

function structuredCloneSheets(list: readonly MemorySheet[]): MemorySheet[] {
  return list.map((sheet) => Object.assign(new MemorySheet(sheet.name), structuredClone({ ...sheet })));
}
