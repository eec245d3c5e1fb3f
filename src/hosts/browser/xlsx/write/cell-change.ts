/** What is to become of one cell of a file: it stays, gets another format or result, or is written anew. */
import type { ICellData, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import { computesArrays } from '../../../../workbook/formula/array-formula';
import type { Changes, SheetChange } from '../change/change';
import { mapReferences, referenceText, sheetOf } from '../formula/references';
import { formulaForFile } from '../formula/text';
import type { Losses } from '../losses';
import { loss } from '../losses';
import type { ReadCell } from '../read/cells';
import type { FileCell } from '../../../../workbook/files/xlsx/sheet-part';
import { plainValue, sameValue } from './cell';
import type { FormulaForFile, PlainValue } from './cell';
import type { FirstResult, Matrix, SheetComputed } from './computed';
import type { SharedStrings } from './shared-strings';
import type { StyleWriter } from './styles';

export interface SheetContext {
  readonly name: string;
  /** Of the file's sheet; undefined for a new one. */
  readonly change: SheetChange | undefined;
  readonly changes: Changes;
  readonly computed: SheetComputed;
  readonly first: Matrix<FirstResult>;
  readonly styles: StyleWriter;
  readonly styleTable: Readonly<Record<string, Nullable<IStyleData>>>;
  readonly strings: SharedStrings;
  readonly losses: Losses;
  /** Set where a formula came, went or was moved. */
  formulasChanged: boolean;
}

/** A sheet as it is to be written. */
export interface SheetNow {
  readonly data: Partial<IWorksheetData>;
  readonly context: SheetContext;
}

type Content = Nullable<ICellData>;

export function formulaNow(data: Content, row: number, column: number, context: SheetContext): string | null {
  const formula = data?.f || context.computed.formulas[row]?.[column];
  return formula ? context.changes.withoutDeleted(formula) : null;
}

/** What the cell shows now: its own value, or what an array formula has put there. */
export function valueNow(data: Content, row: number, column: number, { computed }: SheetContext): PlainValue {
  return plainValue(data) ?? plainValue(computed.cells[row]?.[column]);
}

/** The engine's formula for what the file holds, where it stands now. */
export function expectedFormula(read: ReadCell, context: SheetContext): string | null {
  const f = read.data.f;
  return f ? context.changes.formula(f, context.change?.oldName) : null;
}

/** The engine leaves out the name of a formula's own sheet where it writes references anew. */
function sameFormula(one: string | null, other: string | null, own: string): boolean {
  if (one === null || other === null) return false;
  const bare = (formula: string) =>
    mapReferences(formula, (reference) =>
      sheetOf(reference.prefix) === own ? referenceText({ ...reference, prefix: '' }) : undefined,
    );
  return bare(one) === bare(other);
}

/** Does the cell still hold what the file holds? Results of formulas do not count. */
export function holdsTheSame(
  read: ReadCell,
  data: Content,
  row: number,
  column: number,
  context: SheetContext,
): boolean {
  const formula = formulaNow(data, row, column, context);
  const expected = expectedFormula(read, context);
  if (expected !== null || formula !== null)
    return formula === expected || sameFormula(formula, expected, context.name);
  return sameValue(plainValue(data), plainValue(read.data));
}

/** The formula as the file is to have it. */
export function newFormula(
  formula: string,
  row: number,
  column: number,
  context: SheetContext,
): FormulaForFile {
  const text = formulaForFile(formula);
  const range = context.computed.ranges[row]?.[column];
  const several = range && (range.endRow > range.startRow || range.endColumn > range.startColumn);
  if (several) {
    context.losses.add(loss.arrayFormula, context.name);
    return { text, area: range };
  }
  if (!computesArrays(formula)) return { text };
  return { text, area: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}

/**
 * The result that a formula's cell is to have; undefined where the one in the file stays: the engine makes the same of it, or what it
 * made at first.
 */
export function newResult(
  now: PlainValue,
  stored: PlainValue,
  old: { readonly row: number; readonly column: number },
  { first }: SheetContext,
): PlainValue | undefined {
  if (now === null || sameValue(now, stored)) return undefined;
  const before = first[old.row]?.[old.column];
  return before !== undefined && sameValue(now, before.value) ? undefined : now;
}

/** The number of the format that the cell is to have. */
export function newXf(
  data: Content,
  fileCell: FileCell | undefined,
  inherited: number,
  context: SheetContext,
): number {
  const style = typeof data?.s === 'string' ? context.styleTable[data.s] : data?.s;
  if (fileCell) {
    const was = fileCell.xf === 0 ? undefined : `x${fileCell.xf}`;
    if ((data?.s ?? undefined) === was) return fileCell.xf;
    const first = context.first[fileCell.row]?.[fileCell.column];
    if (first && JSON.stringify(first.style) === JSON.stringify(data?.s)) return fileCell.xf;
    return context.styles.xf(style, fileCell.xf);
  }
  return style ? context.styles.xf(style, inherited) : inherited;
}
