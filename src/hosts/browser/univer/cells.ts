/** Between the port's cells and Univer's cell data. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { Cell, ErrorCode } from '../../../core/cell';
import { isFormula } from '../../../workbook/patch/content';
import type { Content } from '../../../workbook/port';

/** Codes that cells show elsewhere, and for Univer's own the nearest of them. */
const errorCodes: Readonly<Record<string, ErrorCode>> = {
  '#VALUE!': '#VALUE!',
  '#N/A': '#N/A',
  '#DIV/0!': '#DIV/0!',
  '#NUM!': '#NUM!',
  '#NAME?': '#NAME?',
  '#NULL!': '#NULL!',
  '#REF!': '#REF!',
  '#SPILL!': '#SPILL!',
  '#CALC!': '#CALC!',
  '#BUSY!': '#BUSY!',
  '#CYCLE!': '#REF!',
  '#ERROR!': '#VALUE!',
  '#GETTING_DATA': '#BUSY!',
};

export function cellFrom(data: Nullable<ICellData>): Cell {
  const value = data?.v ?? data?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? null;
  if (!data || value === null) return null;
  if (data.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (data.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  if (typeof value !== 'string') return value;
  const code = data.t === CellValueType.FORCE_STRING ? undefined : errorCodes[value];
  return code ? { error: code } : value;
}

/** Of a cell that holds nothing else. Text beginning with `=` stays text. */
export function heldBy(content: Content): ICellData {
  if (content === null || content === '') return {};
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content !== 'string')
    return isFormula(content) ? { f: content.formula } : { v: content.error, t: CellValueType.STRING };
  return { v: content, t: content in errorCodes ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Everything is stated, so that what the cell held before leaves no trace. */
export function dataFor(content: Content): ICellData {
  const { f = null, v = null, t = null } = heldBy(content);
  return { p: null, f, si: null, v, t };
}
