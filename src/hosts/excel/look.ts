/** What must be known before a patch is written, in one request where it fits. */
import type { Area, Block, Held } from '../../workbook/port';
import type { Found, Wanted, WorkbookState } from '../../workbook/patch/patch-host';
import type { Limits } from './limits';
import { rowsAtOnce } from '../areas';
import { requestWithMerges } from './merged-areas';
import type { Asking } from './merged-areas';
import { rangeOf } from './ranges';
import { loadBlock, loadContents } from './read-range';
import type { Wanted as WantedRange } from './read-range';
import { infoOf, joined, joinedHeld, loadTop, readSheets, sizeOfEach, wholeSheets } from './read-sheets';
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

/** What areas hold; null where there is no such sheet. */
export function loadAreas<Found>(
  { workbook }: Excel.RequestContext,
  areas: readonly Area[],
  load: (wanted: WantedRange) => Reading<Found | null>,
): Reading<readonly (Found | null)[]> {
  const read = areas.map((within) => {
    const sheet = workbook.worksheets.getItemOrNullObject(within.sheet);
    const held = load({ range: rangeOf(sheet, within), within });
    return () => (sheet.isNullObject ? null : held());
  });
  return () => read.map((one) => one());
}

/** After writing, what is merged is known. */
export function loadHeld(wanted: WantedRange): Reading<Held | null> {
  const contents = loadContents(wanted);
  return () => {
    const found = contents();
    return found && { merges: [], ...found };
  };
}

/** What a look finds in Excel. */
export interface Seen extends Found {
  readonly state: State;
  readonly areas: readonly (Block | null)[];
  readonly wanted: Wanted;
}

export async function look(wanted: Wanted, limits: Limits): Promise<Seen> {
  const [first = [], ...more] = shares(wanted.areas, limits.cells);
  const size = sizeOfEach(wanted.sheets, limits);
  const blocks = (share: readonly Area[]) => (asking: Asking) => (context: Excel.RequestContext) =>
    loadAreas(context, share, (one) => loadBlock(one, asking));
  const found = await requestWithMerges((asking) => (context) => {
    const state = loadState(context);
    const areas = blocks(first)(asking)(context);
    const { worksheets } = context.workbook;
    const notes = wanted.notes.map(({ sheet, row, column }) =>
      loadNote(worksheets.getItemOrNullObject(sheet), row, column),
    );
    // Only a user who takes a new sheet back, or replaces one, deletes any.
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
    const rest = await look({ ...wanted, sheets: [] }, limits);
    return { ...rest, wanted, sheets: await readSheets(wanted.sheets, limits) };
  }
  const { state, notes, tops } = found;
  const parts = [...found.areas];
  for (const share of more) parts.push(...(await requestWithMerges(blocks(share))));
  const sheets = await wholeSheets(tops, size, limits);
  return { state, notes, wanted, areas: whole(wanted.areas, parts, limits.cells, joined), sheets };
}

/** What areas hold after writing, with as many requests as their size takes. */
export async function readBack(areas: readonly Area[], limits: Limits): Promise<readonly (Held | null)[]> {
  const parts: (Held | null)[] = [];
  for (const share of shares(areas, limits.cells))
    parts.push(...(await request((context) => loadAreas(context, share, loadHeld))));
  return whole(areas, parts, limits.cells, joinedHeld);
}

/** Areas in rows that together stay under the limit, request by request. */
function shares(areas: readonly Area[], cells: number): Area[][] {
  const all: Area[][] = [[]];
  let left = cells;
  for (const part of areas.flatMap((area) => rowsAtOnce(area, cells))) {
    const size = part.rows * part.columns;
    if (size > left && (all.at(-1) ?? []).length > 0) {
      all.push([]);
      left = cells;
    }
    all.at(-1)?.push(part);
    left -= size;
  }
  return all;
}

/** The parts of each area put together again. */
function whole<Part extends Held>(
  areas: readonly Area[],
  parts: readonly (Part | null)[],
  cells: number,
  join: (area: Area, parts: readonly Part[]) => Part,
): (Part | null)[] {
  let next = 0;
  return areas.map((area) => {
    const count = rowsAtOnce(area, cells).length;
    const own = parts.slice(next, (next += count));
    if (count === 1) return own[0] ?? null;
    if (!own.every((part) => part !== null)) return null;
    return join(area, own);
  });
}
