/** References in A1 style, read and written. */
import { columnLetters, columnNumber } from '../../../src/workbook/formula/address';
import { maxColumns, maxRows } from '../../../src/workbook/patch/limits';
import { onSheet, rectOf } from './area';
import type { Rect } from './area';

export interface Reference {
  readonly sheet: string | null;
  readonly areas: readonly Rect[];
}

const cellPart = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;
const columnPart = /^\$?([A-Za-z]{1,3})$/;
const rowPart = /^\$?(\d+)$/;
const sheetPart = /^(?:'((?:[^']|'')+)'|([^'!,:]+))!/;

/** `B2`, `$B$2:C3`, `A:C`, `2:5`; null where the text is none of these. */
export function parseArea(text: string): Rect | null {
  const [first = '', second = first, ...more] = text.trim().split(':');
  if (more.length > 0) return null;
  const area = cells(first, second) ?? columns(first, second, text) ?? rows(first, second, text);
  return area && onSheet(area) ? area : null;
}

function cells(first: string, second: string): Rect | null {
  const [a, b] = [cellPart.exec(first), cellPart.exec(second)];
  if (!a || !b) return null;
  const [left, right] = ordered(columnNumber(a[1] ?? ''), columnNumber(b[1] ?? ''));
  const [top, bottom] = ordered(Number(a[2]), Number(b[2]));
  return rectOf(top, left + 1, bottom - top + 1, right - left + 1);
}

function columns(first: string, second: string, text: string): Rect | null {
  const [a, b] = [columnPart.exec(first), columnPart.exec(second)];
  if (!a || !b || !text.includes(':')) return null;
  const [left, right] = ordered(columnNumber(a[1] ?? ''), columnNumber(b[1] ?? ''));
  return rectOf(1, left + 1, maxRows, right - left + 1);
}

function rows(first: string, second: string, text: string): Rect | null {
  const [a, b] = [rowPart.exec(first), rowPart.exec(second)];
  if (!a || !b || !text.includes(':')) return null;
  const [top, bottom] = ordered(Number(a[1]), Number(b[1]));
  return rectOf(top, 1, bottom - top + 1, maxColumns);
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** With an optional sheet, and several areas parted by commas: `'表 1'!$A$1:$B$2`, `A1,C3:D4`. */
export function parseReference(text: string): Reference | null {
  let sheet: string | null = null;
  const areas: Rect[] = [];
  for (const part of text.replace(/^=/, '').split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const named = sheetPart.exec(part.trim());
    if (named) sheet = named[1]?.replaceAll("''", "'") ?? named[2] ?? null;
    const area = parseArea(part.trim().slice(named?.[0].length ?? 0));
    if (!area) return null;
    areas.push(area);
  }
  return { sheet, areas };
}

export function writeArea(rect: Rect, rowAbsolute: boolean, columnAbsolute: boolean): string {
  const column = (at: number) => (columnAbsolute ? '$' : '') + columnLetters(at - 1);
  const row = (at: number) => (rowAbsolute ? '$' : '') + at;
  const [right, bottom] = [rect.column + rect.columns - 1, rect.row + rect.rows - 1];
  if (rect.rows === maxRows) return `${column(rect.column)}:${column(right)}`;
  if (rect.columns === maxColumns) return `${row(rect.row)}:${row(bottom)}`;
  const first = column(rect.column) + row(rect.row);
  return rect.rows * rect.columns === 1 ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** Without `$`, several areas parted by commas: what tests compare. */
export const plainAddress = (areas: readonly Rect[]) =>
  areas.map((area) => writeArea(area, false, false)).join(',');
