/** Taking a patch back when Excel broke off in the middle: only what is still as the patch left it. */
import { sheetIn } from '../../workbook/formula/address';
import { copiesIn } from '../../workbook/patch/steps';
import type { Area, Held, Patch } from '../../workbook/port';
import type { Limits } from './limits';
import { loadState } from './look';
import type { Seen, State } from './look';
import { request } from './request';
import { checkRestored, restoreCells } from './restore-cells';
import { isSetAside } from './write-steps';

/** @param after what areas held once all was written; nothing where writing broke off before */
export async function takeBack(
  patch: Patch,
  found: Seen,
  after: ReadonlyMap<Area, Held>,
  limits: Limits,
): Promise<void> {
  for (const [tried, pause] of limits.pauses.entries()) {
    await new Promise((done) => setTimeout(done, pause));
    try {
      await removeSheets(patch, found.state);
      await restoreCells(patch, found, after, limits);
      await checkRestored(patch, found, limits);
      return;
    } catch (error) {
      if (tried === limits.pauses.length - 1) throw error;
    }
  }
}

/** What Excel calls a copy before it gets its name: `July (2)`. */
function isUnnamedCopy(name: string, source: string): boolean {
  const [, own] = /^(.+) \(\d+\)$/.exec(name) ?? [];
  return own !== undefined && source.startsWith(own) && (own === source || name.length > 28);
}

async function removeSheets(patch: Patch, before: State): Promise<void> {
  const now = await request(loadState);
  const old = new Map([...before.ids].map(([name, id]) => [id, name]));
  const wanted = new Set(patch.writes.flatMap((step) => (step.kind === 'addSheet' ? step.name : [])));
  const sources = [...copiesIn(patch).values()];
  const isCopy = (name: string): boolean => sources.some((source) => isUnnamedCopy(name, source));
  const added = [...now.ids].flatMap(([name, id]) =>
    (wanted.has(name) || isCopy(name)) && !old.has(id) ? name : [],
  );
  const renamed = [...now.ids].flatMap(([name, id]) => {
    const was = old.get(id);
    return was !== undefined && was !== name && isSetAside(name) ? { name, was } : [];
  });
  const made = new Set(patch.writes.flatMap((step) => (step.kind === 'name' ? step.name : [])));
  const names = now.names.filter((name) => made.has(name) && !before.names.includes(name));
  // Names go before the sheet that they refer to.
  const lost = before.named.filter(
    ({ name, formula }) => !now.names.includes(name) && old.has(now.ids.get(sheetIn(formula) ?? '') ?? ''),
  );
  if (added.length + renamed.length + names.length + lost.length === 0) return;
  await request(({ workbook }) => {
    for (const name of names) workbook.names.getItem(name).delete();
    for (const name of added) workbook.worksheets.getItem(name).delete();
    for (const { name, was } of renamed) workbook.worksheets.getItem(name).name = was;
    for (const { name, formula } of lost) workbook.names.add(name, formula);
    return () => undefined;
  });
}
