/** What must be known before a patch is written, in one request where it fits. */
import type { Area, Block } from '../../workbook/port';
import type { Found, Wanted, WorkbookState } from '../../workbook/patch/patch-host';
import type { Limits } from './limits';
import { loadAreas, shares, whole } from './load-areas';
import { requestWithMerges } from './merged-areas';
import type { Asking } from './merged-areas';
import { loadBlock } from './read-range';
import { infoOf, joined, loadTop, readSheets, sizeOfEach, wholeSheets } from './read-sheets';
import { answerTooLarge } from './errors';
import { loadNote } from './notes';
import { request } from './request';
import type { Reading } from './request';

/** The workbook, with what its names refer to and by what Excel itself knows its sheets, whatever they are called. */
export interface State extends WorkbookState {
  readonly ids: ReadonlyMap<string, string>;
  readonly named: readonly { readonly name: string; readonly formula: string }[];
}

/** Sheets and defined names, and whether sheets may be added. */
export function loadState({ workbook }: Excel.RequestContext): Reading<State> {
  const { worksheets, names, protection } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  protection.load('protected');
  return () => ({
    sheets: worksheets.items.map(infoOf),
    names: names.items.map(({ name }) => name),
    ids: new Map(worksheets.items.map(({ id, name }) => [name, id])),
    named: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    structureProtected: protection.protected,
    charts: true,
  });
}

/** What a look finds in Excel. */
export interface Seen extends Found {
  readonly state: State;
  readonly areas: readonly (Block | null)[];
  readonly wanted: Wanted;
}

export async function look(wanted: Wanted, limits: Limits): Promise<Seen> {
  return apart(wanted, await lookAt(together(wanted), limits));
}

/** In the request that does something before: where that fails, it is not asked again. */
export async function lookAfter(
  act: (workbook: Excel.Workbook) => unknown,
  wanted: Wanted,
  limits: Limits,
): Promise<Seen> {
  const ask: typeof requestWithMerges = (work) =>
    request((context) => {
      act(context.workbook);
      return work('at once')(context);
    });
  return apart(wanted, await lookAt(together(wanted), limits, ask));
}

/** What is looked at for the sake of rows, with all the rest. */
function together({ areas, notes, sheets, rowsOf }: Wanted): Wanted {
  if (rowsOf === undefined) return { areas, notes, sheets };
  return { areas, notes: [...notes, ...rowsOf.notes], sheets: [...sheets, rowsOf.sheet] };
}

function apart({ rowsOf, ...wanted }: Wanted, seen: Seen): Seen {
  if (rowsOf === undefined) return seen;
  const [notes, sheets] = [wanted.notes.length, wanted.sheets.length];
  return {
    ...seen,
    wanted,
    notes: seen.notes.slice(0, notes),
    sheets: seen.sheets.slice(0, sheets),
    rowsOf: { block: seen.sheets[sheets] ?? null, notes: seen.notes.slice(notes) },
  };
}

async function lookAt(wanted: Wanted, limits: Limits, ask = requestWithMerges): Promise<Seen> {
  const [first = [], ...more] = shares(wanted.areas, limits.cells);
  const size = sizeOfEach(wanted.sheets, limits);
  const blocks = (share: readonly Area[]) => (asking: Asking) => (context: Excel.RequestContext) =>
    loadAreas(context, share, (one) => loadBlock(one, asking));
  const found = await ask((asking) => (context) => {
    const state = loadState(context);
    const areas = blocks(first)(asking)(context);
    const { worksheets } = context.workbook;
    const notes = wanted.notes.map(({ sheet, row, column }) =>
      loadNote(worksheets.getItemOrNullObject(sheet), row, column),
    );
    // Only a user who takes a new sheet or rows back, or replaces a sheet, deletes any.
    const tops = wanted.sheets.map((name) => loadTop(context, name, size, asking));
    return () => ({
      state: state(),
      areas: areas(),
      notes: notes.map((note) => note()),
      tops: tops.map((top) => top()),
    });
  }).catch((error: unknown) => {
    if (answerTooLarge(error) && wanted.sheets.length > 0) return null;
    throw error;
  });
  if (found === null) {
    const rest = await lookAt({ ...wanted, sheets: [] }, limits);
    return { ...rest, wanted, sheets: await readSheets(wanted.sheets, limits) };
  }
  const { state, notes, tops } = found;
  const parts = [...found.areas];
  for (const share of more) parts.push(...(await requestWithMerges(blocks(share))));
  const sheets = await wholeSheets(tops, size, limits);
  return { state, notes, wanted, areas: whole(wanted.areas, parts, limits.cells, joined), sheets };
}
