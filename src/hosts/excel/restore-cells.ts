/** Puts back what cells and notes held before a patch, and makes sure that they do. */
import { cellAddress } from '../../workbook/formula/address';
import { holds } from '../../workbook/patch/check-arrived';
import { contentAt, sameContent, writtenTo } from '../../workbook/patch/content';
import { NotRestored } from '../../workbook/patch/host-error';
import { stepsOf } from '../../workbook/patch/steps';
import type { Area, Held, Patch, Write } from '../../workbook/port';
import { oldContents } from '../old-contents';
import type { Limits } from './limits';
import { look } from './look';
import type { Seen } from './look';
import { request } from './request';
import { situationOf } from './situation-of';
import { operations } from './write-steps';
import { textAgain } from './text-cells';

/** Only what the patch left there: what was written, or what Excel made of it. */
export async function restoreCells(
  patch: Patch,
  found: Seen,
  after: ReadonlyMap<Area, Held>,
  limits: Limits,
): Promise<void> {
  const { wanted } = found;
  if (wanted.areas.length + wanted.notes.length === 0) return;
  const now = await look({ ...wanted, sheets: [] }, limits);
  const writes: Write[] = [];
  for (const [index, area] of wanted.areas.entries()) {
    const [before, current, stored] = [found.areas[index], now.areas[index], after.get(area)];
    if (!before || !current) continue;
    const contents = oldContents(patch, area, before, current, (held, written, row, column) => {
      if (holds(held, written)) return true;
      return stored !== undefined && sameContent(held, contentAt(stored, row, column));
    });
    if (contents.some((row) => row.some((content) => content !== undefined)))
      writes.push({ kind: 'write', area, contents });
  }
  for (const [index, { sheet, row, column }] of wanted.notes.entries()) {
    const [before = '', current = ''] = [found.notes[index], now.notes[index]];
    if (before !== current) writes.push({ kind: 'note', sheet, row, column, text: before });
  }
  const back = { title: patch.title, writes };
  const steps = [
    ...operations(back, situationOf({ ...found, notes: now.notes }, limits, new Map())),
    ...textAgain(found),
  ];
  for (const step of steps)
    await request(({ workbook }) => {
      step.run(workbook);
      return () => undefined;
    });
}

/** @throws NotRestored with the cells that differ from before: stored as something else, or changed by somebody meanwhile */
export async function checkRestored(patch: Patch, { wanted, areas }: Seen, limits: Limits): Promise<void> {
  if (wanted.areas.length === 0) return;
  const now = await look({ ...wanted, notes: [], sheets: [] }, limits);
  const writes = stepsOf(patch, 'write');
  const lost = wanted.areas.flatMap((area, index) => {
    const [before, current] = [areas[index], now.areas[index]];
    if (!before || !current) return [];
    return before.cells.flatMap((cells, r) =>
      cells.flatMap((_, c) => {
        const [row, column] = [area.row + r, area.column + c];
        const written = writes.some((step) => writtenTo(step, area.sheet, row, column) !== undefined);
        const same = sameContent(contentAt(before, row, column), contentAt(current, row, column));
        return written && !same ? `${area.sheet}!${cellAddress(row, column)}` : [];
      }),
    );
  });
  if (lost.length > 0) throw new NotRestored([...new Set(lost)]);
}
