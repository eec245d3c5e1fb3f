/**
 * Rows that a patch takes out after it has written: nobody's cells and notes may go with them. A program may have done what it reports
 * as failed: where the first cell below them stands tells.
 */
import { isBlank } from '../../core/cell';
import { cellAddress } from '../formula/address';
import { writesTo } from './content';
import { widthOf, type Before } from './look';
import { changed, hasNote, hostFailed } from './patch-fault';
import type { PatchHost } from './patch-host';
import { stepsOf } from './steps';
import type { Area, Block, Held, Patch, PatchFault, RowsOfPatch } from '../port';

/** The first cell of the rows that would hold something when the patch is written, or has a note, as a fault. */
export function checkBlank(patch: Patch, { takenFrom, noted }: Before): PatchFault | null {
  const { takeOut: rows } = patch;
  if (rows === undefined) return null;
  const steps = stepsOf(patch, 'write');
  const filled = filledIn(takenFrom, rows, (row, column) => writesTo(steps, rows.sheet, row, column));
  if (filled !== null) return changed(filled);
  return noted === undefined ? null : hasNote(`${noted.sheet}!${cellAddress(noted.row, noted.column)}`);
}

/** The rows that will be taken out and all below them, to be read once the patch is written. */
export function areaFrom(patch: Patch, { takenFrom }: Before): readonly Area[] {
  const { takeOut } = patch;
  if (takeOut === undefined) return [];
  const { sheet, row, rows } = takeOut;
  const used = takenFrom?.area ?? { rows: 0, columns: 0 };
  const columns = Math.max(1, used.columns, widthOf(patch));
  return [{ sheet, row, column: 0, rows: Math.max(rows, used.rows - row), columns }];
}

/**
 * Null where they are gone.
 * @param held of them and all below them, where that is known
 */
export async function takeRowsOut(
  host: PatchHost,
  rows: RowsOfPatch,
  held?: Held | null,
): Promise<PatchFault | null> {
  let below: number | undefined;
  let known = false;
  try {
    const block = held === undefined ? await usedBlock(host, rows.sheet) : held;
    const filled = filledIn(block, rows);
    if (filled !== null) return changed(filled);
    below = firstFilled(block, rows);
    known = true;
    await host.deleteRows(rows);
    return null;
  } catch (error) {
    try {
      if (known && areGone(below, firstFilled(await usedBlock(host, rows.sheet), rows), rows)) return null;
    } catch {
      // Then it is not known.
    }
    return hostFailed(error);
  }
}

/** Where nothing stands below them, they are blank at the end of the sheet, and it is all one. */
function areGone(before: number | undefined, now: number | undefined, { rows }: RowsOfPatch): boolean {
  return before === undefined ? now === undefined : now === before - rows;
}

async function usedBlock(host: PatchHost, sheet: string): Promise<Block | null> {
  const { rowsOf } = await host.look({ areas: [], notes: [], sheets: [], rowsOf: { sheet, notes: [] } });
  return rowsOf?.block ?? null;
}

/** The first cell of the rows that holds something. */
function filledIn(
  block: Held | null,
  { sheet, row, rows, filled }: RowsOfPatch,
  leftOut: (row: number, column: number) => boolean = () => false,
): string | null {
  if (block === null) return null;
  for (let at = row; at < row + rows; at += 1) {
    const column = filledColumns(block, at, filled).find((one) => !leftOut(at, one));
    if (column !== undefined) return `${sheet}!${cellAddress(at, column)}`;
  }
  return null;
}

/** The first row from there on that holds something. */
function firstFilled(block: Held | null, { row, filled }: RowsOfPatch): number | undefined {
  if (block === null) return undefined;
  for (let at = row; at < block.area.row + block.area.rows; at += 1)
    if (filledColumns(block, at, filled).length > 0) return at;
  return undefined;
}

/** @param shown columns that formulas of other rows fill */
function filledColumns(
  { area, cells, formulas }: Held,
  row: number,
  shown: readonly number[] = [],
): number[] {
  return (cells[row - area.row] ?? []).flatMap((cell, index) => {
    const column = area.column + index;
    const formula = formulas[row - area.row]?.[index] ?? null;
    return formula === null && (isBlank(cell) || shown.includes(column)) ? [] : [column];
  });
}
