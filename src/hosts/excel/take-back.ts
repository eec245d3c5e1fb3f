/** Taking a patch back when Excel broke off in the middle: only what is still as the patch left it. */
import { sheetIn } from '../../workbook/formula/address';
import type { Patch, Write } from '../../workbook/port';
import { oldContents } from '../old-contents';
import type { Limits } from './limits';
import { loadState, look } from './look';
import type { Seen, State } from './look';
import { request } from './request';
import { isSetAside, operations } from './write-steps';

/** How long to wait before each try: what made the writing fail may last a moment. */
const PAUSES = [0, 200, 1000];

export async function takeBack(patch: Patch, found: Seen, limits: Limits): Promise<void> {
  for (const [tried, pause] of PAUSES.entries()) {
    await new Promise((done) => setTimeout(done, pause));
    try {
      await removeSheets(patch, found.state);
      await restoreCells(patch, found, limits);
      return;
    } catch (error) {
      if (tried === PAUSES.length - 1) throw error;
    }
  }
}

async function removeSheets(patch: Patch, before: State): Promise<void> {
  const now = await request(loadState);
  const old = new Map([...before.ids].map(([name, id]) => [id, name]));
  const wanted = new Set(patch.writes.flatMap((step) => (step.kind === 'addSheet' ? step.name : [])));
  const added = [...now.ids].flatMap(([name, id]) => (wanted.has(name) && !old.has(id) ? name : []));
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

async function restoreCells(patch: Patch, found: Seen, limits: Limits): Promise<void> {
  const { wanted } = found;
  if (wanted.areas.length + wanted.notes.length === 0) return;
  const now = await look({ ...wanted, sheets: [] }, limits);
  const writes: Write[] = [];
  for (const [index, area] of wanted.areas.entries()) {
    const [before, current] = [found.areas[index], now.areas[index]];
    if (!before || !current) continue;
    const contents = oldContents(patch, area, before, current);
    if (contents.some((row) => row.some((content) => content !== undefined)))
      writes.push({ kind: 'write', area, contents });
  }
  for (const [index, { sheet, row, column }] of wanted.notes.entries()) {
    const [before = '', current = ''] = [found.notes[index], now.notes[index]];
    if (before !== current) writes.push({ kind: 'note', sheet, row, column, text: before });
  }
  const steps = operations(
    { title: patch.title, writes },
    {
      bytes: limits.bytes,
      added: () => false,
      named: [],
      noteBefore: (sheet, row, column) => {
        const same = wanted.notes.findIndex(
          (note) => note.sheet === sheet && note.row === row && note.column === column,
        );
        return now.notes[same] ?? '';
      },
    },
  );
  for (const step of steps)
    await request(({ workbook }) => {
      step.run(workbook);
      return () => undefined;
    });
}
