/**
 * Rows that a patch puts in before it writes. A program may have done what it reports as failed: how far the sheet goes tells, since
 * rows are put in above something.
 */
import { checkFit } from './check-fit';
import { checkHeld } from './check-held';
import { hostFailed, invalid, unsure } from './patch-fault';
import type { Found, PatchHost, Wanted } from './patch-host';
import { maxRows } from './limits';
import { takeRowsOut } from './rows-out';
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

export type RowsAreIn = { readonly found: Found } | { readonly fault: PatchFault };

/**
 * Two round trips. Why they are not in, where they are not: the sheet is as it was then, or what is uncertain is said.
 * @param wanted what is looked at once they are in
 */
export async function putRowsIn(host: PatchHost, rows: RowsPutIn, wanted: Wanted): Promise<RowsAreIn> {
  let before: number;
  try {
    const { state, rowsOf } = await host.look(sheetOf(rows));
    const block = rowsOf?.block ?? null;
    const refused = refusedBefore(rows, state, block);
    if (refused) return { fault: refused };
    before = block?.area.rows ?? 0;
  } catch (error) {
    return { fault: hostFailed(error) };
  }
  try {
    return { found: await host.insertRows(rows, wanted) };
  } catch (error) {
    return afterFailing(host, rows, before, wanted, error);
  }
}

/** They may be in all the same, and only the look at what is there then may have failed. */
async function afterFailing(
  host: PatchHost,
  rows: RowsPutIn,
  before: number,
  wanted: Wanted,
  error: unknown,
): Promise<RowsAreIn> {
  const fault = hostFailed(error);
  try {
    const { rowsOf } = await host.look(sheetOf(rows));
    if ((rowsOf?.block?.area.rows ?? 0) === before) return { fault };
  } catch (again) {
    return { fault: unsure(error, again) };
  }
  try {
    return { found: await host.look(wanted) };
  } catch {
    return { fault: await rowsOutAgain(host, rows, fault) };
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

/** What is still there in the middle of taking back. */
export function rowsLeft({ sheet, row, rows }: Rows, why: PatchFault): PatchFault {
  const [first, last] = [row + 1, row + rows];
  return {
    kind: 'unsure',
    zh: `${why.zh}“${sheet}”的第 ${first}–${last} 行可能是刚插入的空行。请检查，并在表格里删除这些空行后重试。`,
    en: `${why.en} Rows ${first}–${last} of "${sheet}" may be blank ones that were just put in. Look at them, delete them in the sheet, then retry.`,
  };
}

/** Against the sheet as it is used: beyond that it is blank. */
function refusedBefore(
  { sheet, row, expected }: RowsPutIn,
  state: Found['state'],
  block: Block | null,
): PatchFault | null {
  const guard: Write & { kind: 'write' } =
    expected === undefined
      ? { kind: 'write', area: { sheet, row, column: 0, rows: 1, columns: 1 }, contents: [[undefined]] }
      : {
          kind: 'write',
          area: expected.area,
          contents: expected.contents.map((line) => line.map(() => undefined)),
          expected: expected.contents.map((line) => [...line] as (Content | undefined)[]),
        };
  const patch = { title: '', writes: [guard] };
  return checkFit(patch, state) ?? checkHeld(patch, new Map(block ? [[guard, block]] : []));
}

const sheetOf = ({ sheet }: Rows): Wanted => ({
  areas: [],
  notes: [],
  sheets: [],
  rowsOf: { sheet, notes: [] },
});
