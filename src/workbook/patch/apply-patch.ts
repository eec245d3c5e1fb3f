/**
 * How every host applies a patch: check everything, keep what will be overwritten, write, read back, compare. A host only
 * supplies the reading and the writing.
 */
import { firstCovered, firstLost, firstMismatch } from './check-held';
import type { Indexed } from './check-held';
import { checkArea } from './check-step';
import { onAddedSheet } from './content';
import type { WriteStep } from './content';
import { inversePatch } from './inverse';
import { cancelled, hostFailed, unsure } from './patch-fault';
import type { Found, PatchHost } from './patch-host';
import { validatePatch } from './validate-patch';
import type { WorkbookState } from './validate-patch';
import type { Applied, Held, Patch, PatchFault, Watch, Write } from '../port';

export async function applyPatch(host: PatchHost, patch: Patch, watch: Watch = {}): Promise<Applied> {
  const existing = <Kind extends Write['kind']>(kind: Kind, sheetOf: (step: StepOf<Kind>) => string) =>
    stepsOf(patch, kind).filter(([index, step]) => !onAddedSheet(patch.writes, index, sheetOf(step)));
  const steps = stepsOf(patch, 'write');
  const wanted = {
    // An area that no sheet has would make the look fail; the check after it finds the fault.
    areas: existing('write', (step) => step.area.sheet).filter(([, step]) => checkArea(step.area) === null),
    notes: existing('note', (step) => step.sheet),
    sheets: existing('deleteSheet', (step) => step.name),
  };
  const places = {
    areas: wanted.areas.map(([, step]) => step.area),
    notes: wanted.notes.map(([, step]) => step),
    sheets: wanted.sheets.map(([, step]) => step.name),
  };
  let found: Found;
  try {
    found = await host.look(places);
  } catch (error) {
    return { ok: false, fault: hostFailed(error) };
  }
  const fault = validatePatch(patch, found.state);
  if (fault) return { ok: false, fault };
  const before = keyed(wanted.areas, found.areas);
  const merges = stepsOf(patch, 'merge').map(([, step]) => step.area);
  const refused = firstMismatch(steps, before) ?? firstCovered(merges, steps, before);
  if (refused) return { ok: false, fault: refused };

  const left = leftSteps(patch, found.state, steps);
  const written = await writeOrTakeBack(host, patch, left, watch);
  if ('fault' in written) return { ok: false, fault: written.fault };
  const kept = {
    before,
    after: written.after,
    notes: new Map(wanted.notes.map(([index], i) => [index, found.notes[i] ?? ''])),
    deleted: new Map(wanted.sheets.map(([index], i) => [index, found.sheets[i] ?? null])),
  };
  return { ok: true, inverse: inversePatch(patch, kept) };
}

/** What was read back, or why nothing is written now. */
async function writeOrTakeBack(
  host: PatchHost,
  patch: Patch,
  left: Indexed<WriteStep>,
  watch: Watch,
): Promise<{ after: ReadonlyMap<number, Held> } | { fault: PatchFault }> {
  if (watch.signal?.aborted) return { fault: cancelled() };
  let fault: PatchFault;
  let cause: unknown;
  try {
    const areas = left.map(([, step]) => step.area);
    const after = keyed(left, await host.write(patch, areas, watch));
    const lost = firstLost(left, after);
    if (!lost) return { after };
    fault = lost;
  } catch (error) {
    cause = error;
    fault = watch.signal?.aborted && error === watch.signal.reason ? cancelled() : hostFailed(error);
  }
  try {
    await host.takeBack();
    return { fault };
  } catch (error) {
    return { fault: unsure(cause ?? error) };
  }
}

type StepOf<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;

function stepsOf<Kind extends Write['kind']>(patch: Patch, kind: Kind): Indexed<StepOf<Kind>> {
  return [...patch.writes.entries()].filter(
    (entry): entry is [number, StepOf<Kind>] => entry[1].kind === kind,
  );
}

/** What was read for some steps, by their positions in the patch. */
function keyed<Step>(steps: Indexed<Step>, read: readonly (Held | null)[]): Map<number, Held> {
  return new Map(steps.flatMap(([index], i) => (read[i] ? [[index, read[i]] as const] : [])));
}

/** Steps on sheets that stand there after the patch, and not after being made anew. */
function leftSteps(patch: Patch, state: WorkbookState, steps: Indexed<WriteStep>): Indexed<WriteStep> {
  const made = new Map(state.sheets.map(({ name }) => [name, -1]));
  for (const [index, step] of patch.writes.entries()) {
    if (step.kind === 'addSheet') made.set(step.name, index);
    if (step.kind === 'deleteSheet') made.delete(step.name);
  }
  return steps.filter(([index, { area }]) => (made.get(area.sheet) ?? Infinity) < index);
}
