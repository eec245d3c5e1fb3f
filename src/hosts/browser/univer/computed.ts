/** What the engine has computed and a workbook's own data leaves out, for saving. */
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Computed } from '../xlsx/write/computed';

type Matrix<Value> = Record<number, Record<number, Value>>;
type LooseMatrix<Value> = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<Value>>>>>>;

/** Without the holes that the engine leaves. */
function filled<Value>(matrix: Nullable<LooseMatrix<Value>>): Matrix<Value> {
  const result: Matrix<Value> = {};
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, value] of Object.entries(cells ?? {})) {
      if (value) (result[Number(row)] ??= {})[Number(column)] = value;
    }
  }
  return result;
}

export function computedIn(book: FWorkbook): Computed {
  const ranges: Record<string, Matrix<IRange>> = {};
  const cells: Record<string, Matrix<ICellData>> = {};
  const formulas: Record<string, Matrix<string>> = {};
  for (const sheet of book.getSheets()) {
    const id = sheet.getSheetId();
    const model = sheet.getInject().get(FormulaDataModel);
    ranges[id] = filled<IRange>(model.getArrayFormulaRange()[book.getId()]?.[id]);
    cells[id] = filled<ICellData>(model.getArrayFormulaCellData()[book.getId()]?.[id]);
    const own: Matrix<string> = (formulas[id] = {});
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.si && !cell.f) (own[row] ??= {})[column] = sheet.getRange(row, column).getFormula();
      });
  }
  return { ranges, cells, formulas };
}
