/** What has become of the sheets of a file: renamed, deleted, rows and columns elsewhere. References in kept parts follow it. */
import type { IRange } from '@univerjs/core';
import { quotedSheet } from '../../../../workbook/formula/address';
import { mapReferences, referenceText, sheetOf } from '../formula/references';
import type { Corner, Reference } from '../formula/references';
import { LAST_COLUMN, LAST_ROW } from '../../../../workbook/files/xlsx/sheet-part';
import { Lines } from './lines';
import type { Move } from './lines';

/** Rows and columns inserted, removed and moved since opening, by sheet. */
export type Structure = Readonly<
  Record<string, { readonly rows: readonly Move[]; readonly columns: readonly Move[] }>
>;

export class SheetChange {
  readonly rows: Lines;
  readonly columns: Lines;

  constructor(
    readonly oldName: string,
    /** Undefined where the sheet was deleted. */
    readonly newName: string | undefined,
    moves: Structure[string] | undefined,
  ) {
    this.rows = new Lines(moves?.rows);
    this.columns = new Lines(moves?.columns);
  }

  get moved(): boolean {
    return this.rows.moved || this.columns.moved;
  }

  get any(): boolean {
    return this.moved || this.oldName !== this.newName;
  }

  /** Null where nothing of it is left. */
  range(range: IRange): IRange | null {
    const rows = this.rows.span(range.startRow, range.endRow);
    const columns = this.columns.span(range.startColumn, range.endColumn);
    if (!rows || !columns) return null;
    const [endRow, endColumn] = [Math.min(rows[1], LAST_ROW), Math.min(columns[1], LAST_COLUMN)];
    return { ...range, startRow: rows[0], endRow, startColumn: columns[0], endColumn };
  }
}

const GONE = '#REF!';

function moved(reference: Reference, change: SheetChange): Reference | null {
  const { first, last = first } = reference;
  const span = (from: number | undefined, to: number | undefined, lines: Lines) =>
    from === undefined || to === undefined ? undefined : lines.span(Math.min(from, to), Math.max(from, to));
  const rows = span(first.row?.at, last.row?.at, change.rows);
  const columns = span(first.column?.at, last.column?.at, change.columns);
  if (rows === null || columns === null) return null;
  const corner = (one: Corner, end: 0 | 1): Corner => ({
    ...(one.row && rows ? { row: { ...one.row, at: Math.min(rows[end], LAST_ROW) } } : {}),
    ...(one.column && columns ? { column: { ...one.column, at: Math.min(columns[end], LAST_COLUMN) } } : {}),
  });
  return {
    prefix: reference.prefix,
    first: corner(first, 0),
    ...(reference.last ? { last: corner(last, 1) } : {}),
  };
}

export class Changes {
  private readonly byName = new Map<string, SheetChange>();

  /** @param names that sheets have now */
  constructor(
    sheets: readonly SheetChange[],
    private readonly names: ReadonlySet<string> = new Set(),
  ) {
    for (const sheet of sheets) if (sheet.any) this.byName.set(sheet.oldName.toLowerCase(), sheet);
  }

  get any(): boolean {
    return this.byName.size > 0;
  }

  /** @param own the name that the formula's own sheet had in the file; undefined for names of the workbook */
  formula(formula: string, own: string | undefined): string {
    if (!this.any) return formula;
    return mapReferences(formula, (reference) => {
      const named = sheetOf(reference.prefix);
      if (named?.includes(':') && !this.byName.has(named.toLowerCase())) return this.spread(reference, named);
      const change = this.byName.get((named ?? own ?? '').toLowerCase());
      if (!change) return undefined;
      if (named !== undefined && change.newName === undefined) return GONE;
      const after = moved(reference, change);
      if (after === null) return GONE;
      const prefix = named === undefined ? '' : this.prefix(reference.prefix, change);
      return referenceText({ ...after, prefix });
    });
  }

  /** The engine leaves references to sheets that were deleted as they were; a file with such ones counts as damaged. */
  withoutDeleted(formula: string): string {
    if (![...this.byName.values()].some(({ newName }) => newName === undefined)) return formula;
    return mapReferences(formula, ({ prefix }) => {
      const named = sheetOf(prefix);
      const change = this.byName.get((named ?? '').toLowerCase());
      return change && change.newName === undefined && !this.names.has(named ?? '') ? GONE : undefined;
    });
  }

  private prefix(written: string, { oldName, newName = oldName }: SheetChange): string {
    return oldName === newName ? written : `${quotedSheet(newName)}!`;
  }

  /** Over several sheets: they are renamed, and the cells are those of the first. */
  private spread(reference: Reference, named: string): string | undefined {
    const names = named.split(':').map((name) => this.byName.get(name.toLowerCase())?.newName ?? name);
    if (names.join(':') === named) return undefined;
    return referenceText({ ...reference, prefix: `'${names.join(':').replaceAll("'", "''")}'!` });
  }

  /** Of ranges parted by spaces, as rules have them. */
  of(name: string): SheetChange | undefined {
    return this.byName.get(name.toLowerCase());
  }
}
