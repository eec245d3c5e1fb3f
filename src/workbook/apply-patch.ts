/**
 * How every host applies a patch: check everything, keep what will be overwritten, write, read back, compare. A host only
 * supplies the reading and the writing.
 */
import { areaAddress, cellAddress } from './address';
import { contentAt, isFormula, onAddedSheet, sameContent, writesTo, writtenTo } from './content';
import type { WriteStep } from './content';
import { inversePatch } from './inverse';
import { changed, hostFailed, notWritten } from './patch-fault';
import { coveredCell, validatePatch } from './validate-patch';
import type { WorkbookState } from './validate-patch';
import type { Applied, Area, Block, Patch, PatchFault, Write } from './port';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a host supplies. */
export interface PatchHost {
  state(): Promise<WorkbookState>;
  /** In the order of `areas`, in one round trip where the host allows it. */
  readAll(areas: readonly Area[]): Promise<readonly Block[]>;
  readUsed(sheet: string): Promise<Block | null>;
  /** Texts of notes; empty where there is none. */
  readNotes(places: readonly Place[]): Promise<readonly string[]>;
  /** Carries out the steps of a checked patch and waits until formulas are calculated. */
  write(patch: Patch): Promise<void>;
  /** Takes back what the last `write` did, as far as it came. */
  takeBack(): Promise<void>;
}

type Indexed<Step> = readonly (readonly [number, Step])[];

export async function applyPatch(host: PatchHost, patch: Patch): Promise<Applied> {
  const state = await host.state();
  const fault = validatePatch(patch, state);
  if (fault) return { ok: false, fault };

  const existed = (index: number, sheet: string) =>
    state.sheets.some(({ name }) => name === sheet) && !onAddedSheet(patch.writes, index, sheet);
  const steps = stepsOf(patch, 'write');
  const before = await readBlocks(
    host,
    steps.filter(([index, step]) => existed(index, step.area.sheet)),
  );
  const refused = firstMismatch(steps, before) ?? firstCovered(patch, steps, before);
  if (refused) return { ok: false, fault: refused };
  const notes = await readNotes(
    host,
    stepsOf(patch, 'note').filter(([index, step]) => existed(index, step.sheet)),
  );
  const deleted = await readDeleted(
    host,
    stepsOf(patch, 'deleteSheet').filter(([index, step]) => existed(index, step.name)),
  );

  try {
    await host.write(patch);
    const left = await leftSteps(host, steps);
    const after = await readBlocks(host, left);
    const lost = firstLost(left, after);
    if (!lost) return { ok: true, inverse: inversePatch(patch, { before, after, notes, deleted }) };
    await host.takeBack();
    return { ok: false, fault: lost };
  } catch (error) {
    await host.takeBack();
    return { ok: false, fault: hostFailed(error instanceof Error ? error.message : String(error)) };
  }
}

function stepsOf<Kind extends Write['kind']>(
  patch: Patch,
  kind: Kind,
): Indexed<Extract<Write, { kind: Kind }>> {
  return [...patch.writes.entries()].filter(
    (entry): entry is [number, Extract<Write, { kind: Kind }>] => entry[1].kind === kind,
  );
}

async function readBlocks(host: PatchHost, steps: Indexed<WriteStep>): Promise<Map<number, Block>> {
  if (steps.length === 0) return new Map();
  const blocks = await host.readAll(steps.map(([, step]) => step.area));
  return new Map(steps.flatMap(([index], i) => (blocks[i] ? [[index, blocks[i]] as const] : [])));
}

async function readNotes(
  host: PatchHost,
  steps: Indexed<Extract<Write, { kind: 'note' }>>,
): Promise<Map<number, string>> {
  if (steps.length === 0) return new Map();
  const texts = await host.readNotes(steps.map(([, step]) => step));
  return new Map(steps.map(([index], i) => [index, texts[i] ?? '']));
}

async function readDeleted(
  host: PatchHost,
  steps: Indexed<Extract<Write, { kind: 'deleteSheet' }>>,
): Promise<Map<number, Block | null>> {
  const deleted = new Map<number, Block | null>();
  for (const [index, step] of steps) deleted.set(index, await host.readUsed(step.name));
  return deleted;
}

/** A step sees what earlier steps of the same patch wrote. */
function contentBefore(
  earlier: readonly WriteStep[],
  block: Block | undefined,
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

function firstMismatch(steps: Indexed<WriteStep>, before: ReadonlyMap<number, Block>): PatchFault | null {
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

function firstCovered(
  patch: Patch,
  steps: Indexed<WriteStep>,
  before: ReadonlyMap<number, Block>,
): PatchFault | null {
  const added = stepsOf(patch, 'merge').map(([, step]) => step.area);
  for (const [index, step] of steps) {
    const fault = coveredCell(step, [...added, ...(before.get(index)?.merges ?? [])]);
    if (fault) return fault;
  }
  return null;
}

/** Steps on sheets that the patch has not deleted in the end. */
async function leftSteps(host: PatchHost, steps: Indexed<WriteStep>): Promise<Indexed<WriteStep>> {
  const left = new Set((await host.state()).sheets.map((sheet) => sheet.name));
  return steps.filter(([, step]) => left.has(step.area.sheet));
}

/** Formulas may be spelt anew by the host; that one stands there is enough. */
function firstLost(steps: Indexed<WriteStep>, after: ReadonlyMap<number, Block>): PatchFault | null {
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
