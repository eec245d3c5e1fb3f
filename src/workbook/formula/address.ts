/** Addresses as formulas write them. Rows and columns count from 0 here, from 1 and A in the address. */
import type { Area } from '../port';

/** Worked out once each: sheets are walked by their addresses. */
const LETTERS = new Map<number, string>();

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const known = LETTERS.get(column);
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  LETTERS.set(column, letters);
  return letters;
}

/** A → 0, AA → 26; case does not matter. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B2` for one cell, `B2:D9` for more; without the sheet. */
export function rangeAddress(area: Omit<Area, 'sheet'>): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `Sheet1`, or `'July ''26'` where the name needs quotes. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'July ''26'!B2`. */
export function addressOn(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
}

/** `'July ''26'!B2:D9`. */
export function areaAddress(area: Area): string {
  return `${quotedSheet(area.sheet)}!${rangeAddress(area)}`;
}

/** `'July ''26'!$B$2:$D$9`, as defined names want it. */
export function absoluteAddress(area: Area): string {
  return `${quotedSheet(area.sheet)}!${rangeAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** The sheet that a name refers to: `='July ''26'!$A$1`, or `=IF(ISBLANK('July ''26'!$A$1:…`. */
export function sheetIn(formula: string): string | undefined {
  const [, quoted, plain] = /^=(?:IF\(ISBLANK\()?(?:'((?:[^']|'')+)'|([^'!(]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function areaContains(area: Area, sheet: string, row: number, column: number): boolean {
  return (
    area.sheet === sheet &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
