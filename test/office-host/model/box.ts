/** A rectangle of cells: rows and columns from 0, both ends in it. */
import { invalidArgument } from '../engine/fault';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @throws InvalidArgument outside the sheet */
export function boxOf(top: number, left: number, bottom = top, right = left): Box {
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || bottom < top || right < left) throw invalidArgument();
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument();
  return { top, left, bottom, right };
}

export const wholeSheet: Box = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowCount = (box: Box): number => box.bottom - box.top + 1;
export const columnCount = (box: Box): number => box.right - box.left + 1;
export const cellCount = (box: Box): number => rowCount(box) * columnCount(box);

export const isWholeRows = (box: Box): boolean => box.left === 0 && box.right === MAX_COLUMNS - 1;
export const isWholeColumns = (box: Box): boolean => box.top === 0 && box.bottom === MAX_ROWS - 1;

export const equal = (a: Box, b: Box): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const holds = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

export const contains = (outer: Box, inner: Box): boolean =>
  holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);

export function intersection(a: Box, b: Box): Box | undefined {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : undefined;
}

export const touch = (a: Box, b: Box): boolean => intersection(a, b) !== undefined;

/** The smallest box around both. */
export const around = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export function gridOf<T>(box: Box, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(box) }, (_, row) =>
    Array.from({ length: columnCount(box) }, (__, column) => cell(box.top + row, box.left + column)),
  );
}
