/** The cells of a sheet in a file as Univer's cell data. */
import type { ICellData, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { engineFormula } from '../formula/translate';
import type { FormulaContext } from '../formula/translate';
import { rangeFromFile } from '../ranges';
import { Formulas } from './formulas';
import type { CellFormula } from './formulas';
import type { FileCell, SheetPart } from '../../../../workbook/files/xlsx/sheet-part';
import { valueOf } from './values';
import type { ValueSource } from './values';

export interface CellContext extends ValueSource, FormulaContext {
  readonly sheet: string;
}

export interface ReadCell {
  readonly data: ICellData;
  readonly formula: CellFormula | null;
  /** What the file has stored in the cell, whoever computes it. */
  readonly value: ICellData;
  /** The engine cannot compute it: its stored value is shown. */
  readonly stored: boolean;
  /** An array formula elsewhere puts its value there. */
  readonly spilled: boolean;
}

/** Of a style in Univer's table of styles; the format that cells have by themselves needs none. */
export const styleId = (xf: number): string | undefined => (xf === 0 ? undefined : `x${xf}`);

/** Where array formulas put their results: those cells are computed, not content. */
function spills(part: SheetPart): (row: number, column: number) => boolean {
  const areas: IRange[] = [];
  for (const { cells } of part.rows)
    for (const { element } of cells) {
      const formula = element.child('f');
      if (formula?.attribute('t') !== 'array') continue;
      const range = rangeFromFile(formula.attribute('ref') ?? '');
      if (range && (range.endRow > range.startRow || range.endColumn > range.startColumn)) areas.push(range);
    }
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.startRow &&
        row <= area.endRow &&
        column >= area.startColumn &&
        column <= area.endColumn &&
        (row !== area.startRow || column !== area.startColumn),
    );
}

/** The same way for opening and, when a file is saved, for finding out what was changed since. */
export class CellReader {
  private readonly formulas = new Formulas();
  private readonly spilled: (row: number, column: number) => boolean;

  constructor(
    part: SheetPart,
    private readonly context: CellContext,
  ) {
    this.formulas.gather(part);
    this.spilled = spills(part);
  }

  /** To be asked in the order of the file. */
  read(cell: FileCell): ReadCell {
    const { element, row, column, xf } = cell;
    const style = styleId(xf);
    const s = style === undefined ? {} : { s: style };
    const value = valueOf(element, this.context);
    const plain = { value, stored: false, spilled: false };
    if (this.spilled(row, column)) return { ...plain, data: s, formula: null, spilled: true };
    const formula = this.formulas.of(cell);
    if (formula === null) return { ...plain, data: { ...value, ...s }, formula };
    const place = { sheet: this.context.sheet, row, column };
    const f =
      formula.kind === 'dataTable'
        ? null
        : engineFormula(formula.text, place, this.context, formula.kind === 'array');
    if (f !== null) return { ...plain, data: { ...value, f, ...s }, formula };
    // Without a stored value there is nothing to show but what the engine makes of it.
    if (element.child('v') === undefined && formula.kind !== 'dataTable')
      return { ...plain, data: { f: `=${formula.text}`, ...s }, formula };
    return {
      ...plain,
      data: { ...value, ...s, custom: { stored: `=${formula.text}`, shown: value.v } },
      formula,
      stored: true,
    };
  }
}

export function cellsFromFile(
  part: SheetPart,
  context: CellContext,
  covered: (row: number, column: number) => boolean,
) {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  const reader = new CellReader(part, context);
  let stored = 0;
  for (const { row, cells } of part.rows) {
    const line: Record<number, ICellData> = {};
    for (const cell of cells) {
      const read = reader.read(cell);
      if (read.stored) stored++;
      const data = covered(row, cell.column) ? withoutContent(read.data) : read.data;
      if (Object.keys(data).length > 0) line[cell.column] = data;
    }
    if (Object.keys(line).length > 0) matrix[row] = line;
  }
  return { matrix, stored };
}

/** Cells behind a merged one show nothing, whatever the file holds there. */
export const withoutContent = ({ s }: ICellData): ICellData => (s === undefined ? {} : { s });
