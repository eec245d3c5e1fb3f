/** Looks at all that a patch will change, before it is written. */
import type { WriteStep } from './content';
import type { PatchHost, WorkbookState } from './patch-host';
import { copiesIn, onAddedSheet, stepsBefore, type StepOf } from './steps';
import type { Area, Block, Held, Patch } from '../port';

/** The workbook before a patch, by the steps that change it. */
export interface Before {
  readonly state: WorkbookState;
  readonly areas: ReadonlyMap<WriteStep, Held>;
  readonly notes: ReadonlyMap<StepOf<'note'>, string>;
  /** Sheets that will be deleted; null where one is empty. */
  readonly deleted: ReadonlyMap<StepOf<'deleteSheet'>, Block | null>;
}

export async function look(host: PatchHost, patch: Patch): Promise<Before> {
  const copies = copiesIn(patch);
  const writes = patch.writes.flatMap((step, index): readonly (readonly [WriteStep, Area])[] => {
    if (step.kind !== 'write') return [];
    if (!onAddedSheet(patch.writes, index, step.area.sheet)) return [[step, step.area]];
    // A copy holds what its source does.
    const source = copies.get(step.area.sheet);
    return source === undefined ? [] : [[step, { ...step.area, sheet: source }]];
  });
  const notes = stepsBefore(patch, 'note', ({ sheet }) => sheet);
  const deletions = stepsBefore(patch, 'deleteSheet', ({ name }) => name);
  const found = await host.look({
    areas: writes.map(([, area]) => area),
    notes,
    sheets: deletions.map(({ name }) => name),
  });
  return {
    state: found.state,
    areas: bySteps(
      writes.map(([step]) => step),
      found.areas.map((held, index) => held && onSheet(held, writes[index]?.[0].area.sheet ?? '')),
    ),
    notes: new Map(notes.map((step, index) => [step, found.notes[index] ?? ''])),
    deleted: new Map(deletions.map((step, index) => [step, found.sheets[index] ?? null])),
  };
}

/** What a sheet holds, as what its copy does. */
function onSheet(held: Held, sheet: string): Held {
  if (held.area.sheet === sheet) return held;
  return {
    ...held,
    area: { ...held.area, sheet },
    merges: held.merges.map((merge) => ({ ...merge, sheet })),
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
