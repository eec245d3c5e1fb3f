/** Salary workbooks for tests: built in memory, looked at whole, and with their round trips counted. */
import { isFormula } from '../../src/workbook/patch/content';
import { cellAddress } from '../../src/workbook/formula/address';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { MemorySheet } from '../../src/hosts/memory/sheet';
import type { Cell } from '../../src/core/cell';
import type {
  Applied,
  Area,
  Block,
  Content,
  Patch,
  SheetInfo,
  Survey,
  Watch,
  Workbook,
} from '../../src/workbook/port';

export const SHEET = '三月薪资';

export type Rows = readonly (readonly Content[])[];

interface Setup {
  /** First row and column of the rows; A1 if left out. */
  readonly at?: readonly [number, number];
  /** Merged areas as row, column, rows, columns. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hidden?: readonly number[];
  /** Values of formulas. */
  readonly values?: Readonly<Record<string, Cell>>;
}

export function salaryBook(
  rows: Rows,
  { at = [0, 0], merges = [], hidden = [], values = {} }: Setup = {},
): MemoryWorkbook {
  const workbook = new MemoryWorkbook({
    sheets: { [SHEET]: [] },
    evaluate: (formula) => values[formula] ?? 0,
  });
  const sheet = workbook.sheet(SHEET).fill(rows, ...at);
  for (const [row, column, height, width] of merges)
    sheet.merges.push({ sheet: SHEET, row, column, rows: height, columns: width });
  for (const row of hidden) sheet.hiddenRows.add(row);
  return workbook;
}

/** The used block of a salary workbook. */
export async function blockOf(...given: Parameters<typeof salaryBook>): Promise<Block> {
  const block = await salaryBook(...given).readUsed(SHEET);
  if (block === null) throw new Error('an empty sheet');
  return block;
}

/** A formula as a cell's content. */
export function f(formula: string): Content {
  return { formula };
}

/** Everything that a sheet holds, by address: two pictures are equal when nothing on the sheet differs. */
export function picture(sheet: MemorySheet): Readonly<Record<string, unknown>> {
  const size = sheet.usedSize() ?? { rows: 0, columns: 0 };
  const shown: Record<string, unknown> = {};
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      const content = sheet.content(row, column);
      if (content !== null) shown[cellAddress(row, column)] = isFormula(content) ? content.formula : content;
    }
  }
  return {
    ...shown,
    notes: [...sheet.notes],
    formats: [...sheet.formats],
    merges: [...sheet.merges],
    hidden: [...sheet.hiddenRows],
    layout: [sheet.validations.length, sheet.conditionals.length, sheet.freeze, sheet.filter, sheet.print],
  };
}

/** What differs between two pictures, by address: the later content. */
export function changes(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return Object.fromEntries(differing.map((key) => [key, after[key]]));
}

export async function sheetNames(workbook: Workbook): Promise<readonly string[]> {
  return (await workbook.sheets()).map(({ name }) => name);
}

/** A workbook that counts how often it is asked. */
export class CountingWorkbook implements Workbook {
  readonly charts = true;
  trips = 0;

  constructor(private readonly inner: Workbook) {}

  sheets(): Promise<readonly SheetInfo[]> {
    this.trips++;
    return this.inner.sheets();
  }
  readUsed(sheet: string): Promise<Block | null> {
    this.trips++;
    return this.inner.readUsed(sheet);
  }
  read(area: Area): Promise<Block> {
    this.trips++;
    return this.inner.read(area);
  }
  survey(rows: number, columns: number): Promise<Survey> {
    this.trips++;
    return this.inner.survey(rows, columns);
  }
  readSheets(sheets: readonly string[]): Promise<readonly (Block | null)[]> {
    this.trips++;
    return this.inner.readSheets(sheets);
  }
  /** Looks, then writes. */
  apply(patch: Patch, watch?: Watch): Promise<Applied> {
    this.trips += 2;
    return this.inner.apply(patch, watch);
  }
  protect(sheets: readonly string[], on: boolean): Promise<void> {
    this.trips += 2;
    return this.inner.protect(sheets, on);
  }
  selection(): Promise<Area | null> {
    this.trips++;
    return this.inner.selection();
  }
  select(area: Area): Promise<void> {
    this.trips++;
    return this.inner.select(area);
  }
  onSelection(listener: (area: Area | null) => void): () => void {
    return this.inner.onSelection(listener);
  }
  onChange(listener: (sheet: string) => void): () => void {
    return this.inner.onChange(listener);
  }

  /** Round trips since the last time. */
  taken(): number {
    const { trips } = this;
    this.trips = 0;
    return trips;
  }
}
