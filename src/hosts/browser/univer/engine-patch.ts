/**
 * Where Univer 0.25.1 takes far longer than it need. Some of what is replaced is private, hence the views of it below.
 *
 * It compares with a scalar through an index of the column's distinct values, even where the reference is one
 * cell: a nested IF on each of 10,000 rows takes over a minute. Short references are compared row by row here, which
 * takes seconds.
 *
 * After every change of cells it gathers the formulas of all sheets, to look at those of one; and it tells text from
 * other values by what each calls itself, a dozen times per cell.
 */
import { Tools } from '@univerjs/core';
import { ArrayValueObject, FormulaDataModel } from '@univerjs/engine-formula';

type Compare = (this: Comparing, ...rest: unknown[]) => void;

interface Comparing {
  readonly _rowCount: number;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  _batchOperatorValue: Compare;
  __batchOperatorRowValue: Compare;
}

/** Above this many rows the index is the faster way. */
const fewRows = 8;
let patched = false;

/** Call once before the first workbook. */
export function patchEngine(): void {
  if (patched) return;
  patched = true;
  patchComparisons();
  patchFormulasOfSheet();
  Tools.isString = (value): value is string => typeof value === 'string';
}

function patchFormulasOfSheet(): void {
  const { updateFormulaData } = FormulaDataModel.prototype;
  FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, cells) {
    this.getFormulaData = () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } });
    try {
      return updateFormulaData.call(this, unitId, sheetId, cells);
    } finally {
      // What stands on the prototype is seen again.
      Reflect.deleteProperty(this, 'getFormulaData');
    }
  };
}

function patchComparisons(): void {
  const prototype = ArrayValueObject.prototype as unknown as Comparing;
  const original = prototype._batchOperatorValue;
  prototype._batchOperatorValue = function (value, column, result, type, operator, caseSensitive) {
    if (this._rowCount > fewRows || operator === '=') {
      original.call(this, value, column, result, type, operator, caseSensitive);
      return;
    }
    const place = [this.getUnitId(), this.getSheetId(), this.getCurrentRow(), this.getCurrentColumn()];
    for (let row = 0; row < this._rowCount; row += 1) {
      this.__batchOperatorRowValue(value, column, result, type, row, ...place, operator, caseSensitive);
    }
  };
}
