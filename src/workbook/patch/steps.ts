/** The steps of a patch by kind, and on which sheets they stand. */
import type { WriteStep } from './content';
import type { WorkbookState } from './patch-host';
import type { Patch, Write } from '../port';

export type StepOf<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;

export function stepsOf<Kind extends Write['kind']>(patch: Patch, kind: Kind): readonly StepOf<Kind>[] {
  return patch.writes.filter((step): step is StepOf<Kind> => step.kind === kind);
}

/** Whether a step stands on a sheet that an earlier step of the same patch adds. */
export function onAddedSheet(writes: readonly Write[], index: number, sheet: string): boolean {
  return writes.slice(0, index).some((step) => step.kind === 'addSheet' && step.name === sheet);
}

/** Sheets that the patch adds as copies, each with the one that it is a copy of. */
export function copiesIn({ writes }: Patch): ReadonlyMap<string, string> {
  return new Map(
    writes.flatMap((step) =>
      step.kind === 'addSheet' && step.copyOf !== undefined ? [[step.name, step.copyOf] as const] : [],
    ),
  );
}

/** The steps of a kind whose sheet was there before the patch. */
export function stepsBefore<Kind extends Write['kind']>(
  { writes }: Patch,
  kind: Kind,
  sheetOf: (step: StepOf<Kind>) => string,
): readonly StepOf<Kind>[] {
  return writes.flatMap((step, index) => {
    const own = step.kind === kind ? (step as StepOf<Kind>) : null;
    return own === null || onAddedSheet(writes, index, sheetOf(own)) ? [] : [own];
  });
}

/** The steps that write cells of sheets which are there after the patch, and were not made anew since. */
export function stepsAfter(patch: Patch, state: WorkbookState): readonly WriteStep[] {
  const made = new Map(state.sheets.map(({ name }) => [name, -1]));
  for (const [index, step] of patch.writes.entries()) {
    if (step.kind === 'addSheet') made.set(step.name, index);
    if (step.kind === 'deleteSheet') made.delete(step.name);
  }
  return patch.writes.filter(
    (step, index): step is WriteStep =>
      step.kind === 'write' && (made.get(step.area.sheet) ?? Infinity) < index,
  );
}
