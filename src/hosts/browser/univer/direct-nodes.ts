/** A parsed formula of Univer 0.25.1, as far as it is looked at here, and the places in it: cells of the formula's own sheet. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import { rangeOf, type Range } from '../../../workbook/formula/range';
import type { Scalar } from '../values';
import type { DirectCells } from './direct-cells';

export interface Node {
  readonly nodeType: number;
  readonly _functionExecutor?: unknown;
  getToken(): string;
  getChildren(): readonly Node[];
  getValue(): BaseValueObject | null | undefined;
  setValue(value: BaseValueObject): void;
  execute(): void;
}

/** The engine's numbers for them. */
export const kinds = {
  reference: 1,
  value: 2,
  operator: 3,
  call: 4,
  union: 10,
  prefix: 11,
  nothing: 13,
} as const;

/** For the cell that is so many columns and rows from where the formula was parsed; undefined where the engine has to be asked. */
export type Answer<Value> = (x: number, y: number) => Value | undefined;

export const isCall = (node: Node | undefined, name: string): boolean =>
  node?.nodeType === kinds.call && node.getToken() === name;
export const isOperator = (node: Node | undefined, token: string): boolean =>
  node?.nodeType === kinds.operator && node.getToken() === token;
export const isLiteral = (node: Node | undefined, token: string): boolean =>
  node?.nodeType === kinds.value && node.getToken().trim() === token;

/** Whole columns, other sheets, and ranges of which one end moves and the other does not, are none. */
export function placeOf(node: Node | undefined): Range | undefined {
  if (node?.nodeType === kinds.reference) return cellOf(node);
  if (node?.nodeType !== kinds.union || node.getToken() !== ':') return undefined;
  const [first, last, more] = node.getChildren();
  const [a, b] = [cellOf(first), cellOf(last)];
  if (a === undefined || b === undefined || more !== undefined) return undefined;
  if (a.fixedRow !== b.fixedRow || a.fixedColumn !== b.fixedColumn) return undefined;
  return {
    ...a,
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

function cellOf(node: Node | undefined): Range | undefined {
  const range = node?.nodeType === kinds.reference ? rangeOf(node.getToken()) : undefined;
  return range?.prefix === '' && range.rows === 1 && range.columns === 1 ? range : undefined;
}

/** Undefined beyond the sheet. */
export function startOf(
  place: Range,
  { rowCount, columnCount }: DirectCells,
  x: number,
  y: number,
): { readonly row: number; readonly column: number } | undefined {
  const row = place.row + (place.fixedRow ? 0 : y);
  const column = place.column + (place.fixedColumn ? 0 : x);
  const inside =
    row >= 0 && column >= 0 && row + place.rows <= rowCount && column + place.columns <= columnCount;
  return inside ? { row, column } : undefined;
}

/** What the cells of a place hold, one after the other. */
export function readerOf(place: Range, cells: DirectCells): Answer<readonly Scalar[]> {
  const { rows, columns } = place;
  return (x, y) => {
    const start = startOf(place, cells, x, y);
    if (start === undefined) return undefined;
    const all: Scalar[] = [];
    for (let at = 0; at < rows * columns; at += 1) {
      const held = cells.held(start.row + Math.floor(at / columns), start.column + (at % columns));
      if (held === undefined) return undefined;
      all.push(held);
    }
    return all;
  };
}
