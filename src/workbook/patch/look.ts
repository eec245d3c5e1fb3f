/** Looks at all that a patch will change, before it is written. */
import type { WriteStep } from './content';
import type { Found, PatchHost, Place, Wanted, WorkbookState } from './patch-host';
import { copiesIn, onAddedSheet, stepsBefore, stepsOf, type StepOf } from './steps';
import type { Area, Block, Held, Patch, Rows } from '../port';

/** The workbook before a patch, by the steps that change it. */
export interface Before {
  readonly state: WorkbookState;
  readonly areas: ReadonlyMap<WriteStep, Held>;
  readonly notes: ReadonlyMap<StepOf<'note'>, string>;
  /** Sheets that will be deleted; null where one is empty. */
  readonly deleted: ReadonlyMap<StepOf<'deleteSheet'>, Block | null>;
  /** The sheet that rows will be taken out of; null where it is empty. */
  readonly takenFrom: Block | null;
  /** The first note on those rows. */
  readonly noted: Place | undefined;
}

export async function look(host: PatchHost, patch: Patch): Promise<Before> {
  const wanted = wantedBy(patch);
  const found = await host.look(wanted);
  const columns = found.rowsOf?.block?.area.columns ?? 0;
  if (columns <= widthOf(patch)) return beforeBy(patch, wanted, found);
  // Somebody has written beside what the patch knows of: there may be notes too.
  const wider = wantedBy(patch, columns);
  return beforeBy(patch, wider, await host.look(wider));
}

/** @param columns of the sheet that rows are taken out of, in which notes are looked for */
export function wantedBy(patch: Patch, columns = widthOf(patch)): Wanted {
  const { takeOut } = patch;
  const wanted = {
    areas: writesBefore(patch).map(([, area]) => area),
    notes: stepsBefore(patch, 'note', ({ sheet }) => sheet),
    sheets: stepsBefore(patch, 'deleteSheet', ({ name }) => name).map(({ name }) => name),
  };
  return takeOut === undefined
    ? wanted
    : { ...wanted, rowsOf: { sheet: takeOut.sheet, notes: cellsOf(takeOut, columns) } };
}

export function beforeBy(patch: Patch, wanted: Wanted, found: Found): Before {
  const writes = writesBefore(patch);
  const notes = stepsBefore(patch, 'note', ({ sheet }) => sheet);
  const deletions = stepsBefore(patch, 'deleteSheet', ({ name }) => name);
  const noted = found.rowsOf?.notes.findIndex((text) => text !== '') ?? -1;
  return {
    state: found.state,
    areas: bySteps(
      writes.map(([step]) => step),
      found.areas.map((held, index) => held && onSheet(held, writes[index]?.[0].area.sheet ?? '')),
    ),
    notes: new Map(notes.map((step, index) => [step, found.notes[index] ?? ''])),
    deleted: new Map(deletions.map((step, index) => [step, found.sheets[index] ?? null])),
    takenFrom: found.rowsOf?.block ?? null,
    noted: wanted.rowsOf?.notes[noted],
  };
}

/** How far to the right a patch writes on the sheet that it takes rows out of. */
export function widthOf(patch: Patch): number {
  const areas = stepsOf(patch, 'write').map(({ area }) => area);
  const own = areas.filter(({ sheet }) => sheet === patch.takeOut?.sheet);
  return Math.max(0, ...own.map(({ column, columns }) => column + columns));
}

const cellsOf = ({ sheet, row, rows }: Rows, columns: number): readonly Place[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    sheet,
    row: row + Math.floor(index / columns),
    column: index % columns,
  }));

/** Steps that write cells, with what is looked at for each. */
function writesBefore(patch: Patch): readonly (readonly [WriteStep, Area])[] {
  const copies = copiesIn(patch);
  return patch.writes.flatMap((step, index): readonly (readonly [WriteStep, Area])[] => {
    if (step.kind !== 'write') return [];
    if (!onAddedSheet(patch.writes, index, step.area.sheet)) return [[step, step.area]];
    // A copy holds what its source does.
    const source = copies.get(step.area.sheet);
    return source === undefined ? [] : [[step, { ...step.area, sheet: source }]];
  });
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
