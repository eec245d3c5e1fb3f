/** Checks what cells hold before a patch is written: what its steps expect, and that no value would stand under a merged area. */
import { areaAddress, areaContains, areasOverlap, cellAddress } from '../formula/address';
import { contentAt, sameContent, upon, writtenTo } from './content';
import type { WriteStep } from './content';
import { changed, invalid } from './patch-fault';
import { stepsOf } from './steps';
import type { Area, Content, Held, Patch, PatchFault } from '../port';

/** What the areas of steps hold; nothing where there is no such sheet yet. */
export type HeldBySteps = ReadonlyMap<WriteStep, Held>;

/** The first cell that keeps the patch from being written, or null. */
export function checkHeld(patch: Patch, before: HeldBySteps): PatchFault | null {
  const steps = stepsOf(patch, 'write');
  const merges = stepsOf(patch, 'merge').map(({ area }) => area);
  return firstMismatch(steps, before) ?? firstCovered(merges, steps, before);
}

/** The first cell that does not hold what a step expects. */
function firstMismatch(steps: readonly WriteStep[], before: HeldBySteps): PatchFault | null {
  for (const [position, step] of steps.entries()) {
    const earlier = [...upon(step.area, steps.slice(0, position))].reverse();
    for (const [r, row] of (step.expected ?? []).entries()) {
      for (const [c, expected] of row.entries()) {
        if (expected === undefined) continue;
        const [at, column] = [step.area.row + r, step.area.column + c];
        if (!sameContent(contentBefore(earlier, before.get(step), step.area.sheet, at, column), expected)) {
          return changed(`${step.area.sheet}!${cellAddress(at, column)}`);
        }
      }
    }
  }
  return null;
}

/** A step sees what earlier steps of the same patch wrote. */
function contentBefore(
  earlier: readonly WriteStep[],
  block: Held | undefined,
  sheet: string,
  row: number,
  column: number,
): Content {
  for (const step of earlier) {
    const written = writtenTo(step, sheet, row, column);
    if (written !== undefined) return written;
  }
  return block ? contentAt(block, row, column) : null;
}

/** The first value that would stand under a merged area, of the patch or of the sheet. */
function firstCovered(
  added: readonly Area[],
  steps: readonly WriteStep[],
  before: HeldBySteps,
): PatchFault | null {
  for (const step of steps) {
    const fault = coveredCell(step, [...added, ...(before.get(step)?.merges ?? [])]);
    if (fault) return fault;
  }
  return null;
}

/** A value written under a merged area would never be seen: the place of the first such cell, as a fault. */
function coveredCell(step: WriteStep, merges: readonly Area[]): PatchFault | null {
  const touching = merges.filter((merge) => areasOverlap(merge, step.area));
  if (touching.length === 0) return null;
  for (const [r, contents] of step.contents.entries()) {
    for (const [c, content] of contents.entries()) {
      if (content === undefined || content === null || content === '') continue;
      const [row, column] = [step.area.row + r, step.area.column + c];
      const merge = touching.find((area) => areaContains(area, step.area.sheet, row, column));
      if (!merge || (merge.row === row && merge.column === column)) continue;
      return invalid(
        `${step.area.sheet}!${cellAddress(row, column)} 被合并区域 ${areaAddress(merge)} 覆盖，写入的内容将不可见。请先取消合并。`,
        `${step.area.sheet}!${cellAddress(row, column)} lies under the merged area ${areaAddress(merge)}; what is written there would not be seen. Unmerge it first.`,
      );
    }
  }
  return null;
}
