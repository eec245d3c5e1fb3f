/** Univer's cells as the cells of a sheet in a file. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, IRange, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import type { CellErrorValue, CellFormulaValue, CellValue, Worksheet } from 'exceljs';
import { computesArrays } from '../../../workbook/formula/array-formula';
import { formulaForFile } from './formula-text';
import { loss } from './losses';
import type { Losses } from './losses';
import { rangeForFile } from './ranges';
import { styleForFile } from './styles';

const errors = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
/** Errors that the format does not know, as the nearest that it does. */
const others: Readonly<Record<string, string>> = {
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#CYCLE!': '#REF!',
  '#ERROR!': '#VALUE!',
  '#BUSY!': '#N/A',
};

type Matrix<Value> = Readonly<Record<number, Readonly<Record<number, Value>> | undefined>>;
/** As in `Computed`, for one sheet. */
export interface SheetComputed {
  readonly ranges: Matrix<IRange>;
  readonly cells: Matrix<ICellData>;
  readonly formulas: Matrix<string>;
}

type PlainValue = number | string | boolean | CellErrorValue | null;

function plainValue(data: ICellData): PlainValue {
  const value = data.v ?? data.p?.body?.dataStream?.replace(/\r\n$/, '') ?? null;
  if (value === null) return null;
  if (data.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (data.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  if (typeof value !== 'string' || data.t === CellValueType.FORCE_STRING) return value;
  const code = others[value] ?? value;
  return errors.has(code) ? { error: code as CellErrorValue['error'] } : value;
}

/** @param area where the formula's result is an array; undefined where it is a single value */
function cellValue(
  data: ICellData,
  formula: string | undefined,
  area: IRange | undefined,
  own: string,
): CellValue {
  const value = plainValue(data);
  if (!formula) return value;
  const result = value === null ? undefined : value;
  const plain: CellFormulaValue = { formula: formulaForFile(formula), result };
  if (!area && !computesArrays(formula)) return plain;
  return { ...plain, shareType: 'array', ref: area ? rangeForFile(area) : own } as CellFormulaValue;
}

export function cellsForFile(
  sheet: Worksheet,
  data: Partial<IWorksheetData>,
  styles: Readonly<Record<string, Nullable<IStyleData>>>,
  computed: SheetComputed,
  losses: Losses,
): void {
  const files = new Map<string, ReturnType<typeof styleForFile>>();
  const styleOf = (style: ICellData['s']) => {
    if (typeof style !== 'string') return style ? styleForFile(style) : undefined;
    if (!files.has(style)) files.set(style, styleForFile(styles[style] ?? {}));
    return files.get(style);
  };
  eachCell(data.cellData ?? {}, (row, column, cell) => {
    const target = sheet.getCell(row + 1, column + 1);
    if (cell.p) losses.add(loss.richText, sheet.name);
    const range = computed.ranges[row]?.[column];
    const several = range && (range.endRow > range.startRow || range.endColumn > range.startColumn);
    if (several) losses.add(loss.arrayFormula, sheet.name);
    const formula = cell.f || computed.formulas[row]?.[column];
    const value = cellValue(cell, formula, several ? range : undefined, target.address);
    if (value !== null) target.value = value;
    const style = styleOf(cell.s);
    if (style) target.style = style;
  });
  eachCell(computed.cells, (row, column, cell) => {
    const target = sheet.getCell(row + 1, column + 1);
    if (target.value === null) target.value = plainValue(cell);
  });
}

function eachCell(
  matrix: Matrix<Nullable<ICellData>>,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {}))
      if (cell) visit(Number(row), Number(column), cell);
  }
}
