/** What to put back where a patch broke off in the middle. */
import { holds } from '../workbook/patch/check-arrived';
import { contentAt, sameContent, writtenTo } from '../workbook/patch/content';
import type { WriteStep } from '../workbook/patch/content';
import type { Area, Content, Held, Patch } from '../workbook/port';

/** Whether what is found in a cell comes from the patch, which wrote `written` there. */
export type Ours = (found: Content, written: Content, row: number, column: number) => boolean;

/** What cells held before, for those that the patch changed; a cell that somebody has changed since is left alone. */
export function oldContents(
  patch: Patch,
  area: Area,
  before: Held,
  current: Held,
  ours: Ours = holds,
): (Content | undefined)[][] {
  const steps = patch.writes.filter((step): step is WriteStep => step.kind === 'write').reverse();
  return current.cells.map((cells, r) =>
    cells.map((_, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const [old, now] = [contentAt(before, row, column), contentAt(current, row, column)];
      const step = steps.find((one) => writtenTo(one, area.sheet, row, column) !== undefined);
      const written = step && writtenTo(step, area.sheet, row, column);
      if (written === undefined || sameContent(old, now) || !ours(now, written, row, column))
        return undefined;
      return old;
    }),
  );
}
