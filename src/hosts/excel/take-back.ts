/** Taking a patch back when Excel broke off in the middle: only what is still as the patch left it. */
import { contentAt, isFormula, sameContent, writtenTo } from '../../workbook/content';
import type { WriteStep } from '../../workbook/content';
import type { Area, Content, Held, Patch, Write } from '../../workbook/port';
import type { Found, Wanted } from '../../workbook/patch-host';
import type { WorkbookState } from '../../workbook/validate-patch';
import type { Limits } from './limits';
import { loadState, look } from './look';
import { request } from './request';
import { asideName, operations } from './write-steps';

/** How long to wait before each try: what made the writing fail may last a moment. */
const PAUSES = [0, 200, 1000];

export async function takeBack(patch: Patch, wanted: Wanted, found: Found, limits: Limits): Promise<void> {
  for (const [tried, pause] of PAUSES.entries()) {
    await new Promise((done) => setTimeout(done, pause));
    try {
      await removeSheets(patch, found.state);
      await restoreCells(patch, wanted, found, limits);
      return;
    } catch (error) {
      if (tried === PAUSES.length - 1) throw error;
    }
  }
}

async function removeSheets(patch: Patch, before: WorkbookState): Promise<void> {
  const now = await request(loadState);
  const sheets = new Set(now.sheets.map(({ name }) => name));
  const aside = patch.writes.flatMap((step, index) =>
    step.kind === 'deleteSheet' && sheets.has(asideName(index))
      ? { name: step.name, now: asideName(index) }
      : [],
  );
  const old = new Set(
    before.sheets.map(({ name }) => name).filter((name) => !aside.some((one) => one.name === name)),
  );
  const added = patch.writes.flatMap((step) =>
    step.kind === 'addSheet' && sheets.has(step.name) && !old.has(step.name) ? step.name : [],
  );
  const names = patch.writes.flatMap((step) =>
    step.kind === 'name' && now.names.includes(step.name) && !before.names.includes(step.name)
      ? step.name
      : [],
  );
  if (aside.length + added.length + names.length === 0) return;
  await request(({ workbook }) => {
    for (const name of names) workbook.names.getItem(name).delete();
    for (const name of added) workbook.worksheets.getItem(name).delete();
    for (const one of aside) workbook.worksheets.getItem(one.now).name = one.name;
    return () => undefined;
  });
}

async function restoreCells(patch: Patch, wanted: Wanted, found: Found, limits: Limits): Promise<void> {
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

/** What cells held before, for those that hold what the patch wrote; a cell that somebody has changed since is left alone. */
function oldContents(patch: Patch, area: Area, before: Held, current: Held): (Content | undefined)[][] {
  const steps = patch.writes.filter((step): step is WriteStep => step.kind === 'write').reverse();
  return current.cells.map((cells, r) =>
    cells.map((_, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const [old, now] = [contentAt(before, row, column), contentAt(current, row, column)];
      const step = steps.find((one) => writtenTo(one, area.sheet, row, column) !== undefined);
      const written = step && writtenTo(step, area.sheet, row, column);
      if (written === undefined || sameContent(old, now) || !holds(now, written)) return undefined;
      return old;
    }),
  );
}

/** Excel may spell a formula anew. */
function holds(found: Content, written: Content): boolean {
  return isFormula(written) ? isFormula(found) : sameContent(found, written);
}
