/** Looks at all that a patch will change, before it is written. */
import type { WriteStep } from './content';
import type { PatchHost, WorkbookState } from './patch-host';
import { stepsBefore, type StepOf } from './steps';
import type { Block, Held, Patch } from '../port';

/** The workbook before a patch, by the steps that change it. */
export interface Before {
  readonly state: WorkbookState;
  readonly areas: ReadonlyMap<WriteStep, Held>;
  readonly notes: ReadonlyMap<StepOf<'note'>, string>;
  /** Sheets that will be deleted; null where one is empty. */
  readonly deleted: ReadonlyMap<StepOf<'deleteSheet'>, Block | null>;
}

export async function look(host: PatchHost, patch: Patch): Promise<Before> {
  const writes = stepsBefore(patch, 'write', ({ area }) => area.sheet);
  const notes = stepsBefore(patch, 'note', ({ sheet }) => sheet);
  const deletions = stepsBefore(patch, 'deleteSheet', ({ name }) => name);
  const found = await host.look({
    areas: writes.map(({ area }) => area),
    notes,
    sheets: deletions.map(({ name }) => name),
  });
  return {
    state: found.state,
    areas: bySteps(writes, found.areas),
    notes: new Map(notes.map((step, index) => [step, found.notes[index] ?? ''])),
    deleted: new Map(deletions.map((step, index) => [step, found.sheets[index] ?? null])),
  };
}

/** What was read for some steps; nothing where there is no such sheet. */
export function bySteps<Step>(steps: readonly Step[], read: readonly (Held | null)[]): Map<Step, Held> {
  return new Map(
    steps.flatMap((step, index) => {
      const held = read[index];
      return held ? [[step, held] as const] : [];
    }),
  );
}
