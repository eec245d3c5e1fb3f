/** What cells hold against what a patch expects of them, before it is written and after. */
import { areaAddress, cellAddress } from '../formula/address';
import { contentAt, isFormula, sameContent, writesTo, writtenTo } from './content';
import type { WriteStep } from './content';
import { changed, notWritten } from './patch-fault';
import { coveredCell } from './validate-patch';
import type { Area, Held, PatchFault } from '../port';

/** Steps with their positions in the patch. */
export type Indexed<Step> = readonly (readonly [number, Step])[];

/** A step sees what earlier steps of the same patch wrote. */
function contentBefore(
  earlier: readonly WriteStep[],
  block: Held | undefined,
  sheet: string,
  row: number,
  column: number,
) {
  for (const step of earlier) {
    const written = writtenTo(step, sheet, row, column);
    if (written !== undefined) return written;
  }
  return block ? contentAt(block, row, column) : null;
}

/** The first cell that does not hold what a step expects. */
export function firstMismatch(
  steps: Indexed<WriteStep>,
  before: ReadonlyMap<number, Held>,
): PatchFault | null {
  for (const [position, [index, step]] of steps.entries()) {
    const earlier = steps
      .slice(0, position)
      .map(([, other]) => other)
      .reverse();
    for (const [r, row] of (step.expected ?? []).entries()) {
      for (const [c, expected] of row.entries()) {
        if (expected === undefined) continue;
        const [at, column] = [step.area.row + r, step.area.column + c];
        if (!sameContent(contentBefore(earlier, before.get(index), step.area.sheet, at, column), expected)) {
          return changed(`${step.area.sheet}!${cellAddress(at, column)}`);
        }
      }
    }
  }
  return null;
}

/** The first value that would stand under a merged area, of the patch or of the sheet. */
export function firstCovered(
  added: readonly Area[],
  steps: Indexed<WriteStep>,
  before: ReadonlyMap<number, Held>,
): PatchFault | null {
  for (const [index, step] of steps) {
    const fault = coveredCell(step, [...added, ...(before.get(index)?.merges ?? [])]);
    if (fault) return fault;
  }
  return null;
}

/**
 * The first cell that does not hold what was written. Formulas may be spelt anew by the host; that one stands there is enough.
 */
export function firstLost(steps: Indexed<WriteStep>, after: ReadonlyMap<number, Held>): PatchFault | null {
  for (const [position, [index, step]] of steps.entries()) {
    const block = after.get(index);
    const later = steps.slice(position + 1).map(([, other]) => other);
    if (!block) return notWritten(areaAddress(step.area));
    for (const [r, row] of step.contents.entries()) {
      for (const [c, content] of row.entries()) {
        if (content === undefined) continue;
        const [at, column] = [step.area.row + r, step.area.column + c];
        if (writesTo(later, step.area.sheet, at, column)) continue;
        const found = contentAt(block, at, column);
        const kept = isFormula(content) ? isFormula(found) : sameContent(found, content);
        if (!kept) return notWritten(`${step.area.sheet}!${cellAddress(at, column)}`);
      }
    }
  }
  return null;
}
