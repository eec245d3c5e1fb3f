/** One sheet of the in-memory workbook: plain maps, open to tests. */
import type { Cell } from '../../core/cell';
import { maxColumns } from '../../workbook/patch/limits';
import type { Area, Content, Format, Write } from '../../workbook/port';
import { isFormula } from '../../workbook/patch/content';

type Step<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;

const keyOf = (row: number, column: number) => row * maxColumns + column;

export class MemorySheet {
  visible = true;
  protected = false;
  tabColor: string | undefined;
  readonly contents = new Map<number, Content>();
  readonly formats = new Map<number, Format>();
  readonly notes = new Map<number, string>();
  readonly hiddenRows = new Set<number>();
  readonly merges: Area[] = [];
  readonly validations: Step<'validation'>[] = [];
  readonly conditionals: Step<'conditional'>[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  freeze: Step<'freeze'> | undefined;
  filter: Area | undefined;
  print: Step<'print'> | undefined;
  readonly charts: Step<'chart'>[] = [];

  constructor(public name: string) {}

  /** A sheet of another name with all that this one has. */
  copy(name: string): MemorySheet {
    return Object.assign(new MemorySheet(name), moved({ ...this }, this.name, name), { name });
  }

  content(row: number, column: number): Content {
    return this.contents.get(keyOf(row, column)) ?? null;
  }

  setContent(row: number, column: number, content: Content): void {
    if (content === null || content === '') this.contents.delete(keyOf(row, column));
    else this.contents.set(keyOf(row, column), content);
  }

  /** A formula's text, or null. */
  formula(row: number, column: number): string | null {
    const content = this.content(row, column);
    return isFormula(content) ? content.formula : null;
  }

  format(row: number, column: number): Format {
    return this.formats.get(keyOf(row, column)) ?? {};
  }

  addFormat(row: number, column: number, format: Format): void {
    this.formats.set(keyOf(row, column), { ...this.format(row, column), ...format });
  }

  note(row: number, column: number): string {
    return this.notes.get(keyOf(row, column)) ?? '';
  }

  setNote(row: number, column: number, text: string): void {
    if (text === '') this.notes.delete(keyOf(row, column));
    else this.notes.set(keyOf(row, column), text);
  }

  /** Fills a block from its top-left cell; for setting up tests. */
  fill(rows: readonly (readonly Content[])[], row = 0, column = 0): this {
    rows.forEach((cells, r) => cells.forEach((cell, c) => this.setContent(row + r, column + c, cell)));
    return this;
  }

  /** Rows and columns from A1 that hold contents; null when none does. */
  usedSize(): { rows: number; columns: number } | null {
    let [rows, columns] = [0, 0];
    for (const key of this.contents.keys()) {
      rows = Math.max(rows, Math.floor(key / maxColumns) + 1);
      columns = Math.max(columns, (key % maxColumns) + 1);
    }
    return rows === 0 ? null : { rows, columns };
  }
}

/** Areas and steps on a sheet, as they are on its copy. */
function moved<T>(value: T, from: string, to: string): T {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, moved(one, from, to)])) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, from, to)) as T;
  if (value instanceof Set) return new Set(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => {
      if (key === 'sheet' && one === from) return [key, to];
      return [key, moved(one, from, to)];
    }),
  ) as T;
}

/** The value of a formula's cell; the in-memory workbook itself computes nothing. */
export type Evaluate = (formula: string, at: { sheet: string; row: number; column: number }) => Cell;
