/**
 * Univer 0.25.1 rescans every distinct value of a column for each repeated `<`, `>` or `>=` comparison with a scalar: nested
 * IFs over 10,000 rows take a minute. Comparing row by row takes seconds. The two methods are private, hence the view below.
 */
import { ArrayValueObject } from '@univerjs/engine-formula';

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

/** Below this many rows the engine's own way is as fast. */
const fewRows = 8;
let patched = false;

/** Call once before the first workbook. */
export function patchComparisons(): void {
  if (patched) return;
  patched = true;
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
