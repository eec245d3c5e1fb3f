/**
 * Univer 0.25.1 compares with a scalar through an index of the column's distinct values, even where the reference is one
 * cell: a nested IF on each of 10,000 rows takes over a minute. Short references are compared row by row here, which
 * takes seconds. The two methods are private, hence the view of them below.
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

/** Above this many rows the index is the faster way. */
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
