/**
 * Rows that a patch puts in before it writes, or takes out afterwards. A program may have done what it reports as failed: how far the
 * sheet goes tells, since rows are put in above something and taken out from above it.
 */
import { isBlank } from '../../core/cell';
import { cellAddress } from '../formula/address';
import { checkFit } from './check-fit';
import { checkHeld } from './check-held';
import { writesTo } from './content';
import { look } from './look';
import { changed, hasNote, hostFailed, invalid, unsure } from './patch-fault';
import type { PatchHost } from './patch-host';
import { maxRows } from './limits';
import { stepsOf } from './steps';
import type { Block, Content, Patch, PatchFault, Rows, RowsOfPatch, RowsPutIn, Write } from '../port';

export function checkRows({ putIn, takeOut }: Patch): PatchFault | null {
  const wrong = [putIn, takeOut].find(
    (rows) => rows !== undefined && !(rows.row >= 1 && rows.rows >= 1 && rows.row + rows.rows < maxRows),
  );
  if (!wrong) return null;
  return invalid(
    `不能在“${wrong.sheet}”第 ${wrong.row + 1} 行插入或删除 ${wrong.rows} 行。请重新读取后再试。`,
    `${wrong.rows} rows cannot be put in or taken out at row ${wrong.row + 1} of "${wrong.sheet}". Read it again and retry.`,
  );
}

/** Null where they are in, else why they are not: the sheet is as it was then, or what is uncertain is said. */
export async function putRowsIn(host: PatchHost, rows: RowsPutIn): Promise<PatchFault | null> {
  let before: number;
  try {
    const refused = await refusedBefore(host, rows);
    if (refused) return refused;
    before = await lastRow(host, rows.sheet);
  } catch (error) {
    return hostFailed(error);
  }
  try {
    await host.insertRows(rows);
    return null;
  } catch (error) {
    const fault = hostFailed(error);
    try {
      return (await lastRow(host, rows.sheet)) === before ? fault : await rowsOutAgain(host, rows, fault);
    } catch (again) {
      return unsure(error, again);
    }
  }
}

/** After what followed was not written. */
export async function rowsOutAgain(
  host: PatchHost,
  rows: RowsOfPatch,
  fault: PatchFault,
): Promise<PatchFault> {
  const left = await takeRowsOut(host, rows);
  return left === null ? fault : rowsLeft(rows, left);
}

/** Null where they are gone. */
export async function takeRowsOut(host: PatchHost, rows: RowsOfPatch): Promise<PatchFault | null> {
  let before: number | undefined;
  try {
    const block = await usedBlock(host, rows.sheet);
    before = block?.area.rows ?? 0;
    const filled = filledIn(block, rows, () => false);
    if (filled !== null) return changed(filled);
    await host.deleteRows(rows);
    return null;
  } catch (error) {
    try {
      if (before !== undefined && (await lastRow(host, rows.sheet)) === before - rows.rows) return null;
    } catch {
      // Then it is not known.
    }
    return hostFailed(error);
  }
}

/** The first cell of the rows that would hold something when the patch is written, or has a note, as a fault. */
export async function checkBlank(host: PatchHost, patch: Patch): Promise<PatchFault | null> {
  const { takeOut: rows } = patch;
  if (rows === undefined) return null;
  const steps = stepsOf(patch, 'write');
  try {
    const block = await usedBlock(host, rows.sheet);
    const filled = filledIn(block, rows, (row, column) => writesTo(steps, rows.sheet, row, column));
    return filled === null ? await checkNoteless(host, rows, block) : changed(filled);
  } catch (error) {
    return hostFailed(error);
  }
}

/** A note is somebody's, and would go with its row. */
async function checkNoteless(
  host: PatchHost,
  { sheet, row, rows }: Rows,
  block: Block | null,
): Promise<PatchFault | null> {
  const { columns, column: first } = block?.area ?? { columns: 0, column: 0 };
  const notes = Array.from({ length: rows * columns }, (_, index) => ({
    sheet,
    row: row + Math.floor(index / columns),
    column: first + (index % columns),
  }));
  const { notes: texts } = await host.look({ areas: [], notes, sheets: [] });
  const noted = notes[texts.findIndex((text) => text !== '')];
  return noted === undefined ? null : hasNote(`${sheet}!${cellAddress(noted.row, noted.column)}`);
}

/** What is still there in the middle of taking back. */
export function rowsLeft({ sheet, row, rows }: Rows, why: PatchFault): PatchFault {
  const [first, last] = [row + 1, row + rows];
  return {
    kind: 'unsure',
    zh: `${why.zh}“${sheet}”的第 ${first}–${last} 行可能是刚插入的空行。请检查，并在表格里删除这些空行后重试。`,
    en: `${why.en} Rows ${first}–${last} of "${sheet}" may be blank ones that were just put in. Look at them, delete them in the sheet, then retry.`,
  };
}

async function refusedBefore(
  host: PatchHost,
  { sheet, row, expected }: RowsPutIn,
): Promise<PatchFault | null> {
  const guard: Write =
    expected === undefined
      ? { kind: 'write', area: { sheet, row, column: 0, rows: 1, columns: 1 }, contents: [[undefined]] }
      : {
          kind: 'write',
          area: expected.area,
          contents: expected.contents.map((line) => line.map(() => undefined)),
          expected: expected.contents.map((line) => [...line] as (Content | undefined)[]),
        };
  const patch = { title: '', writes: [guard] };
  const { state, areas } = await look(host, patch);
  return checkFit(patch, state) ?? checkHeld(patch, areas);
}

async function usedBlock(host: PatchHost, sheet: string): Promise<Block | null> {
  return (await host.look({ areas: [], notes: [], sheets: [sheet] })).sheets[0] ?? null;
}

async function lastRow(host: PatchHost, sheet: string): Promise<number> {
  return (await usedBlock(host, sheet))?.area.rows ?? 0;
}

function filledIn(
  block: Block | null,
  { sheet, row, rows, filled = [] }: RowsOfPatch,
  leftOut: (row: number, column: number) => boolean,
): string | null {
  if (block === null) return null;
  for (let at = row; at < row + rows; at += 1)
    for (const [index, cell] of (block.cells[at - block.area.row] ?? []).entries()) {
      const column = block.area.column + index;
      const formula = block.formulas[at - block.area.row]?.[index] ?? null;
      if (formula === null && (isBlank(cell) || filled.includes(column))) continue;
      if (!leftOut(at, column)) return `${sheet}!${cellAddress(at, column)}`;
    }
  return null;
}
