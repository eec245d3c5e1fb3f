/** What a sheet holds, from A1. */
import type { Area, Block, SheetTop, Survey } from '../../../../workbook/port';
import { placesIn, rangeOf } from './addresses';
import { allSheets, definedNames, listSheets } from '../book';
import { contentsIn } from './contents';
import type { Contents } from './contents';
import { tooLarge } from '../errors';
import type { EtBook, EtSheet } from '../et';
import { bottomOf, cellsIn, rightOf } from '../places';
import { blockOf, parts, readBlock } from './read';
import type { Program } from '../program';

/** From A1 to the end of what WPS takes for used: cells that are only formatted count there. */
function reach(sheet: EtSheet, name: string): Area {
  const [used = { row: 0, column: 0, rows: 1, columns: 1 }] = placesIn(sheet.UsedRange);
  return { sheet: name, row: 0, column: 0, rows: bottomOf(used), columns: rightOf(used) };
}

/** Null also where there is no such sheet. */
export function readSheets(book: EtBook, names: readonly string[], program: Program): (Block | null)[] {
  const sheets = new Map(allSheets(book).map((sheet) => [sheet.Name, sheet]));
  return names.map((name) => {
    const sheet = sheets.get(name);
    return sheet === undefined ? null : readUsed(sheet, name, program);
  });
}

export function survey(book: EtBook, rows: number, columns: number, program: Program): Survey {
  const sheets = listSheets(book).map(({ sheet, info }): SheetTop => {
    if (!info.visible) return { ...info, top: null, whole: true };
    return { ...info, ...readTop(sheet, info.name, rows, columns, program) };
  });
  const structureProtected = book.ProtectStructure;
  return { sheets, names: definedNames(book), ...(structureProtected && { structureProtected }) };
}

/** Null when no cell holds anything. */
export function readUsed(sheet: EtSheet, name: string, program: Program): Block | null {
  return readWhole(sheet, reach(sheet, name), program);
}

/** The beginning of a sheet, or all of it where that is little more. */
function readTop(
  sheet: EtSheet,
  name: string,
  rows: number,
  columns: number,
  program: Program,
): Pick<SheetTop, 'top' | 'whole'> {
  const all = reach(sheet, name);
  if (cellsIn(all) <= rows * columns * LITTLE_MORE)
    return { top: readWhole(sheet, all, program), whole: true };
  const area = { ...all, rows: Math.min(rows, all.rows), columns: Math.min(columns, all.columns) };
  return { top: readBlock(sheet, area, program), whole: false };
}

const LITTLE_MORE = 4;

function readWhole(sheet: EtSheet, all: Area, program: Program): Block | null {
  if (cellsIn(all) > program.limits.sheet) throw tooLarge(all.sheet);
  const kept: Contents[] = [];
  // From below, so that formatted blanks under the contents are let go at once.
  for (const part of [...parts(all, program)].reverse()) {
    const read = contentsIn(sheet, rangeOf(sheet, part), part, program);
    if (kept.length > 0 || lastRow(read) >= 0) kept.unshift(read);
  }
  const contents = {
    cells: kept.flatMap(({ cells }) => cells),
    formulas: kept.flatMap(({ formulas }) => formulas),
  };
  const [rows, columns] = [lastRow(contents) + 1, lastColumn(contents) + 1];
  if (rows === 0) return null;
  const area = { ...all, rows, columns };
  const cut = <Value>(grid: readonly (readonly Value[])[]): Value[][] =>
    grid.slice(0, rows).map((row) => row.slice(0, columns));
  const trimmed = { cells: cut(contents.cells), formulas: cut(contents.formulas) };
  return blockOf(sheet, rangeOf(sheet, area), area, trimmed);
}

/** -1 where every row is blank. */
function lastRow({ cells, formulas }: Contents): number {
  for (let row = cells.length - 1; row >= 0; row -= 1) {
    const blank = (list: readonly unknown[] = []): boolean => list.every((one) => one === null);
    if (!blank(cells[row]) || !blank(formulas[row])) return row;
  }
  return -1;
}

function lastColumn({ cells, formulas }: Contents): number {
  let last = -1;
  for (const [r, row] of cells.entries())
    for (const [c, cell] of row.entries())
      if (c > last && (cell !== null || formulas[r]?.[c] !== null)) last = c;
  return last;
}
