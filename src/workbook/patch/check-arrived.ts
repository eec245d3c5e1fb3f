/** Checks what cells hold after a patch was written. */
import { areaAddress, cellAddress } from '../formula/address';
import { contentAt, isFormula, sameContent, upon, writesTo } from './content';
import type { WriteStep } from './content';
import { notWritten } from './patch-fault';
import { stepsOf } from './steps';
import type { Area, Content, Held, Patch, PatchFault } from '../port';

const BROKEN = '#REF!';

/** Whether a cell holds what was written to it. Programs spell formulas anew: that one stands there is enough. */
export function holds(found: Content, written: Content): boolean {
  return isFormula(written) ? isFormula(found) : sameContent(found, written);
}

/**
 * The first cell that does not hold what was written, of the areas that were read back.
 * @param areas those of steps of the patch, as the patch has them
 * @param held in the order of `areas`
 * @param before what areas held before: a formula that another one should have replaced has not arrived, while one that was
 *   spelled anew has
 */
export function checkArrived(
  patch: Patch,
  areas: readonly Area[],
  held: readonly (Held | null)[],
  before: ReadonlyMap<Area, Held>,
): PatchFault | null {
  const read = new Map(areas.map((area, index) => [area, held[index] ?? null]));
  const steps = stepsOf(patch, 'write').filter(({ area }) => read.has(area));
  for (const [position, step] of steps.entries()) {
    const own = read.get(step.area);
    if (!own) return notWritten(areaAddress(step.area));
    const later = upon(step.area, steps.slice(position + 1));
    const lost = lostCell(step, later, own, before.get(step.area));
    if (lost) return lost;
  }
  return null;
}

/** Of the cells where no later step has the last word. */
function lostCell(
  step: WriteStep,
  later: readonly WriteStep[],
  own: Held,
  before: Held | undefined,
): PatchFault | null {
  const { sheet, row, column } = step.area;
  for (const [r, contents] of step.contents.entries()) {
    for (const [c, content] of contents.entries()) {
      if (content === undefined || writesTo(later, sheet, row + r, column + c)) continue;
      const found = contentAt(own, row + r, column + c);
      const stale = before !== undefined && isStale(found, content, contentAt(before, row + r, column + c));
      if (stale || leadsNowhere(found, content) || !holds(found, content))
        return notWritten(`${sheet}!${cellAddress(row + r, column + c)}`);
    }
  }
  return null;
}

/** The formula before, whose sheet the patch deleted: it does not read as it was, nor is it the one that was written. */
const leadsNowhere = (found: Content, written: Content): boolean =>
  isFormula(found) &&
  isFormula(written) &&
  found.formula.includes(BROKEN) &&
  !written.formula.includes(BROKEN);

/** A formula still as it was, where another one was to be written. */
function isStale(found: Content, written: Content, before: Content): boolean {
  return isFormula(written) && sameContent(found, before) && !sameContent(written, before);
}
