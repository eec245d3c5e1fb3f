/**
 * How every host applies a patch, one stage after the other: check its steps, look at what they change, check them against it,
 * write, read back, and take back what did not arrive. A host only supplies looking, writing and taking back.
 */
import { checkArrived } from './check-arrived';
import { checkFit } from './check-fit';
import { checkHeld } from './check-held';
import { checkSteps } from './check-step';
import { inversePatch } from './inverse';
import { bySteps, look, type Before } from './look';
import { cancelled, hostFailed, unsure } from './patch-fault';
import type { PatchHost } from './patch-host';
import { checkBlank, checkRows, putRowsIn, rowsLeft, rowsOutAgain, takeRowsOut } from './rows';
import { stepsAfter } from './steps';
import type { HeldBySteps } from './check-held';
import type { Applied, Area, Held, Patch, PatchFault, Watch } from '../port';

export async function applyPatch(host: PatchHost, patch: Patch, watch: Watch = {}): Promise<Applied> {
  const wrong = checkSteps(patch) ?? checkRows(patch);
  if (wrong) return refused(wrong);
  const { putIn, takeOut } = patch;
  if (putIn !== undefined) {
    const fault = await putRowsIn(host, putIn);
    if (fault) return refused(fault);
  }
  const filled = await checkBlank(host, patch);
  if (filled) return refused(filled);
  const applied = await applyWrites(host, patch, watch);
  if (!applied.ok)
    return putIn === undefined ? applied : refused(await rowsOutAgain(host, putIn, applied.fault));
  const left = takeOut === undefined ? null : await takeRowsOut(host, takeOut);
  if (takeOut !== undefined && left !== null) {
    // What was written goes back to what it was.
    const back = await applyWrites(host, applied.inverse, {});
    return refused(back.ok ? left : rowsLeft(takeOut, left));
  }
  return { ...applied, inverse: { ...applied.inverse, ...otherWay(patch) } };
}

/** Rows that were put in are taken out by the inverse, and the other way round. */
function otherWay({ putIn, takeOut }: Patch): Pick<Patch, 'putIn' | 'takeOut'> {
  if (putIn !== undefined) {
    const { expected: _, ...rows } = putIn;
    return { takeOut: rows };
  }
  return takeOut === undefined ? {} : { putIn: takeOut };
}

async function applyWrites(host: PatchHost, patch: Patch, watch: Watch): Promise<Applied> {
  const found = await looked(host, patch);
  if ('fault' in found) return refused(found.fault);
  const unfit = checkFit(patch, found.before.state) ?? checkHeld(patch, found.before.areas);
  if (unfit) return refused(unfit);
  if (watch.signal?.aborted) return refused(cancelled());
  const written = await writtenAndReadBack(host, patch, found.before, watch);
  if ('fault' in written) return refused(await takenBack(host, written));
  const inverse = inversePatch(patch, found.before, written.after);
  return { ok: true, inverse, ...(host.without && { without: host.without }) };
}

function refused(fault: PatchFault): Applied {
  return { ok: false, fault };
}

interface Refused {
  readonly fault: PatchFault;
}

/** Something may have been written before it broke off. */
interface BrokenOff extends Refused {
  /** What the host threw; undefined where it wrote, but something else stands there. */
  readonly cause?: unknown;
}

async function looked(host: PatchHost, patch: Patch): Promise<{ readonly before: Before } | Refused> {
  try {
    return { before: await look(host, patch) };
  } catch (error) {
    return { fault: hostFailed(error) };
  }
}

async function writtenAndReadBack(
  host: PatchHost,
  patch: Patch,
  { state, areas: before }: Before,
  watch: Watch,
): Promise<{ readonly after: HeldBySteps } | BrokenOff> {
  const steps = stepsAfter(patch, state);
  const areas = steps.map(({ area }) => area);
  try {
    const held = await host.write(patch, areas, watch);
    const lost = checkArrived(patch, areas, held, byAreas(before));
    return lost ? { fault: lost } : { after: bySteps(steps, held) };
  } catch (cause) {
    const stopped = watch.signal?.aborted && cause === watch.signal.reason;
    return { fault: stopped ? cancelled() : hostFailed(cause), cause };
  }
}

const byAreas = (steps: HeldBySteps): ReadonlyMap<Area, Held> =>
  new Map([...steps].map(([{ area }, held]) => [area, held]));

/** The fault to tell: a worse one where taking back fails too. */
async function takenBack(host: PatchHost, { fault, cause }: BrokenOff): Promise<PatchFault> {
  try {
    await host.takeBack();
    return fault;
  } catch (error) {
    return unsure(cause ?? error, error);
  }
}
