/** Whether a patch has arrived. */
import { firstLost } from '../workbook/patch/check-held';
import type { WriteStep } from '../workbook/patch/content';
import type { Area, Held, Patch, PatchFault } from '../workbook/port';

/** The first cell that does not hold what was written, of the areas that were read back. */
export function lostOf(
  patch: Patch,
  areas: readonly Area[],
  held: readonly (Held | null)[],
): PatchFault | null {
  const steps = [...patch.writes.entries()].filter(
    (entry): entry is [number, WriteStep] => entry[1].kind === 'write' && areas.includes(entry[1].area),
  );
  const after = new Map(
    steps.flatMap(([index, { area }]) => {
      const own = held[areas.indexOf(area)];
      return own ? [[index, own] as const] : [];
    }),
  );
  return firstLost(steps, after);
}
