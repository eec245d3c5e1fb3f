/** What areas hold, in as many requests as their size takes. */
import type { Area, Held } from '../../workbook/port';
import type { Limits } from './limits';
import { rowsAtOnce } from '../areas';
import { rangeOf } from './ranges';
import { loadContents } from './read-range';
import type { Wanted as WantedRange } from './read-range';
import { joinedHeld } from './read-sheets';
import { request } from './request';
import type { Reading } from './request';

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

/** What areas hold after writing, with as many requests as their size takes. */
export async function readBack(areas: readonly Area[], limits: Limits): Promise<readonly (Held | null)[]> {
  const parts: (Held | null)[] = [];
  for (const share of shares(areas, limits.cells))
    parts.push(...(await request((context) => loadAreas(context, share, loadHeld))));
  return whole(areas, parts, limits.cells, joinedHeld);
}

/** Areas in rows that together stay under the limit, request by request. */
export function shares(areas: readonly Area[], cells: number): Area[][] {
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
export function whole<Part extends Held>(
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
