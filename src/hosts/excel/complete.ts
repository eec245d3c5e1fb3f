/** For a request whose answer was lost: Excel carried out all of it or nothing. */
import type { Area, Held, Patch } from '../../workbook/port';
import type { Place, Wanted, WorkbookState } from '../../workbook/patch/patch-host';
import { checkArrived } from '../../workbook/patch/check-arrived';
import { bySteps } from '../../workbook/patch/look';
import { request } from './request';
import { deletions } from './write-steps';
import type { Limits } from './limits';
import { readBack } from './load-areas';
import { loadState, look } from './look';
import type { Seen, State } from './look';

/** What `areas` hold when all of the patch is there, else null. */
export async function readIfComplete(
  patch: Patch,
  areas: readonly Area[],
  { wanted, areas: before }: Seen,
  limits: Limits,
): Promise<readonly (Held | null)[] | null> {
  const now = await look({ areas: [], notes: wanted.notes, sheets: [] }, limits);
  if (!sheetsAreThere(patch, now.state) || !notesAreThere(patch, wanted, now.notes)) return null;
  const held = await readBack(areas, limits);
  return checkArrived(patch, areas, held, bySteps(wanted.areas, before)) === null ? held : null;
}

/** Goes on deleting where a patch has come as far as that; whether it had. */
export async function deleteRest(patch: Patch, before: State): Promise<boolean> {
  const deleted = patch.writes.flatMap((step) => (step.kind === 'deleteSheet' ? step.name : []));
  if (deleted.length === 0) return false;
  const now = await request(loadState);
  const there = new Set(now.ids.values());
  const left = new Set(deleted.filter((name) => there.has(before.ids.get(name) ?? '')));
  if (left.size === deleted.length) return false;
  if (left.size === 0) return true;
  const named = before.named.filter(({ name }) => now.names.includes(name));
  await request(({ workbook }) => {
    for (const step of deletions(patch, { named }, (name) => left.has(name))) step.run(workbook);
    return () => undefined;
  });
  return true;
}

/** Deletes the sheets that were set aside for others of their names, once all else is there. */
export async function deleteAside(patch: Patch, before: State): Promise<void> {
  const aside = deletions(patch, before);
  if (aside.length === 0) return;
  await request(({ workbook }) => {
    for (const step of aside) step.run(workbook);
    return () => undefined;
  });
}

function sheetsAreThere(patch: Patch, { sheets, names }: WorkbookState): boolean {
  const left = new Map<string, boolean>();
  for (const step of patch.writes) {
    if (step.kind === 'addSheet') left.set(step.name, true);
    if (step.kind === 'deleteSheet') left.set(step.name, false);
  }
  const there = new Set(sheets.map(({ name }) => name));
  const named = patch.writes.every((step) => step.kind !== 'name' || names.includes(step.name));
  return named && [...left].every(([name, wanted]) => there.has(name) === wanted);
}

function notesAreThere(patch: Patch, wanted: Wanted, now: readonly string[]): boolean {
  const left = new Map<string, string>();
  const key = ({ sheet, row, column }: Place): string => `${row},${column},${sheet}`;
  for (const step of patch.writes) if (step.kind === 'note') left.set(key(step), step.text);
  return wanted.notes.every((place, index) => left.get(key(place)) === now[index]);
}
