/** Cells and notes of the user's own sheets: written, and put back. */
import { sameContent } from '../../../../workbook/patch/content';
import type { Held, Patch } from '../../../../workbook/port';
import { cellAddress } from '../../../../workbook/formula/address';
import { holds } from '../../../../workbook/patch/check-arrived';
import { NotRestored } from '../../../../workbook/patch/host-error';
import { oldContents } from '../../../old-contents';
import { rangeOf } from '../read/addresses';
import { contentOf, contentsIn } from '../read/contents';
import type { Contents } from '../read/contents';
import type { EtSheet } from '../et';
import type { Job } from './jobs';
import type { Program } from '../program';
import type { Undoing } from '../take-back/undoing';
import { writeCells } from './write-cells';

export interface OwnCells {
  readonly sheet: EtSheet;
  readonly job: Job;
  readonly before: Held;
  readonly patch: Patch;
}

export function writeOwn(own: OwnCells, program: Program, undoing: Undoing): Contents {
  const { sheet, job } = own;
  let after: Contents | null = null;
  undoing.push(() => restore(own, after, program));
  after = writeCells(sheet, job.area, job.wanted, program, undoing.push);
  return after;
}

/** @param after what was read back; null where that did not come about, so that nobody else can have come between */
function restore(
  { sheet, job: { area }, before, patch }: OwnCells,
  after: Contents | null,
  program: Program,
) {
  const current = { area, ...contentsIn(sheet, rangeOf(sheet, area), area, program), merges: [] };
  const wanted = oldContents(patch, area, before, current, (found, written, row, column) => {
    if (after === null || holds(found, written)) return true;
    return sameContent(found, contentOf(after, row - area.row, column - area.column));
  });
  if (wanted.every((row) => row.every((content) => content === undefined))) return;
  const now = writeCells(sheet, area, wanted, program, () => undefined);
  const lost = wanted.flatMap((row, r) =>
    row.flatMap((content, c) =>
      content === undefined || holds(contentOf(now, r, c), content)
        ? []
        : `${area.sheet}!${cellAddress(area.row + r, area.column + c)}`,
    ),
  );
  if (lost.length > 0) throw new NotRestored(lost);
}
