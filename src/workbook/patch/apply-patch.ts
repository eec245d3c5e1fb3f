/**
 * How every host applies a patch, one stage after the other: check its steps, look at what they change, check them against it,
 * write, read back, and take back what did not arrive. A host only supplies looking, writing and taking back.
 */
import { checkArrived } from './check-arrived';
import { checkFit } from './check-fit';
import { checkHeld } from './check-held';
import { checkSteps } from './check-step';
import { inversePatch } from './inverse';
import { beforeBy, bySteps, look, wantedBy, type Before } from './look';
import { cancelled, hostFailed, unsure } from './patch-fault';
import type { PatchHost } from './patch-host';
import { checkRows, putRowsIn, rowsLeft, rowsOutAgain } from './rows';
import { areaFrom, checkBlank, takeRowsOut } from './rows-out';
import { stepsAfter } from './steps';
import type { HeldBySteps } from './check-held';
import type { Applied, Area, Held, Patch, PatchFault, RowsPutIn, Watch } from '../port';

export async function applyPatch(host: PatchHost, patch: Patch, watch: Watch = {}): Promise<Applied> {
  const wrong = checkSteps(patch) ?? checkRows(patch);
  if (wrong) return refused(wrong);
  const { putIn, takeOut } = patch;
  const found = putIn === undefined ? await looked(host, patch) : await lookedAmongRows(host, patch, putIn);
  if ('fault' in found) return refused(found.fault);
  const applied = await applyWrites(host, patch, found.before, watch);
  if (!applied.ok)
    return putIn === undefined ? applied : refused(await rowsOutAgain(host, putIn, applied.fault));
  const { below, ...result } = applied;
  const left = takeOut === undefined ? null : await takeRowsOut(host, takeOut, below);
  if (takeOut !== undefined && left !== null) {
    // What was written goes back to what it was.
    const back = await applyPatch(host, result.inverse);
    return refused(back.ok ? left : rowsLeft(takeOut, left));
  }
  return { ...result, inverse: { ...result.inverse, ...otherWay(patch) } };
}

/** Rows that were put in are taken out by the inverse, and the other way round. */
function otherWay({ putIn, takeOut }: Patch): Pick<Patch, 'putIn' | 'takeOut'> {
  if (putIn !== undefined) {
    const { expected: _, ...rows } = putIn;
    return { takeOut: rows };
  }
  return takeOut === undefined ? {} : { putIn: takeOut };
}

/** `below`: the rows that will be taken out and what stands below them. */
type Written = Applied & { readonly below?: Held | null };

async function applyWrites(host: PatchHost, patch: Patch, before: Before, watch: Watch): Promise<Written> {
  const unfit = checkBlank(patch, before) ?? checkFit(patch, before.state) ?? checkHeld(patch, before.areas);
  if (unfit) return refused(unfit);
  if (watch.signal?.aborted) return refused(cancelled());
  const written = await writtenAndReadBack(host, patch, before, watch);
  if ('fault' in written) return refused(await takenBack(host, written));
  const inverse = inversePatch(patch, before, written.after);
  const { below } = written;
  return { ok: true, inverse, below, ...(host.without && { without: host.without }) };
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

type Looked = { readonly before: Before } | Refused;

async function looked(host: PatchHost, patch: Patch): Promise<Looked> {
  try {
    return { before: await look(host, patch) };
  } catch (error) {
    return { fault: hostFailed(error) };
  }
}

/** Once they are in. */
async function lookedAmongRows(host: PatchHost, patch: Patch, putIn: RowsPutIn): Promise<Looked> {
  const wanted = wantedBy(patch);
  const rows = await putRowsIn(host, putIn, wanted);
  return 'fault' in rows ? rows : { before: beforeBy(patch, wanted, rows.found) };
}

async function writtenAndReadBack(
  host: PatchHost,
  patch: Patch,
  before: Before,
  watch: Watch,
): Promise<{ readonly after: HeldBySteps; readonly below: Held | null } | BrokenOff> {
  const steps = stepsAfter(patch, before.state);
  const areas = [...steps.map(({ area }) => area), ...areaFrom(patch, before)];
  try {
    const held = await host.write(patch, areas, watch);
    const lost = checkArrived(patch, areas, held, byAreas(before.areas));
    return lost ? { fault: lost } : { after: bySteps(steps, held), below: held[steps.length] ?? null };
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
