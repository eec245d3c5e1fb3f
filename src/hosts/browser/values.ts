/** Between the engine's value objects and what Excel's runtime hands to custom functions and takes from them. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { FunctionError, isFunctionError } from './excel-runtime';

export type Scalar = number | string | boolean | null | FunctionError;

const errorCodes: ReadonlySet<string> = new Set(Object.values(ErrorType));

function scalarFrom(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  const raw = value.getValue();
  return value.isError() ? new FunctionError(String(raw)) : raw;
}

/** The engine hands the same object to every formula that names a range, as long as nothing in it changes. */
const matrices = new WeakMap<BaseValueObject, Scalar[][]>();

/** Rows of cells; a single cell is one row of one. */
export function matrixFrom(value: BaseValueObject): Scalar[][] {
  if (!value.isArray()) return [[scalarFrom(value)]];
  const known = matrices.get(value);
  if (known) return known;
  const array = value as ArrayValueObject;
  const rows = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => scalarFrom(array.get(row, column))),
  );
  matrices.set(value, rows);
  return rows;
}

/** One cell; several where one is wanted are `#VALUE!`. */
export function singleFrom(value: BaseValueObject): Scalar {
  if (!value.isArray()) return scalarFrom(value);
  const array = value as ArrayValueObject;
  if (array.getRowCount() * array.getColumnCount() !== 1) return new FunctionError(ErrorType.VALUE);
  return scalarFrom(array.get(0, 0));
}

export function errorObject(code: string): BaseValueObject {
  return ErrorValueObject.create(errorCodes.has(code) ? (code as ErrorType) : ErrorType.VALUE);
}

function objectFrom(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return errorObject(isFunctionError(value) ? value.code : ErrorType.VALUE);
}

/** A matrix spills; anything that Excel would not show is `#VALUE!`. */
export function resultObject(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return objectFrom(value);
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isMatrix = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isMatrix) return errorObject(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: (rows as readonly (readonly unknown[])[]).map((row) => row.map(objectFrom)),
    rowCount: rows.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
