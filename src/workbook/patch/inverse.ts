/** The patch that takes an applied patch back. It expects what was just written, so that later changes are never lost. */
import type { HeldBySteps } from './check-held';
import { contentAt, contentsOf, upon, writesTo } from './content';
import type { WriteStep } from './content';
import type { Before } from './look';
import { onAddedSheet } from './steps';
import type { Block, Content, Held, Patch, Write } from '../port';

export function inversePatch(patch: Patch, before: Before, after: HeldBySteps): Patch {
  const writes: Write[] = [];
  const guards: Write[] = [];
  for (const [index, step] of [...patch.writes.entries()].reverse()) {
    if (step.kind === 'addSheet') writes.push({ kind: 'deleteSheet', name: step.name });
    if (step.kind === 'deleteSheet' && before.deleted.has(step))
      writes.push(...recreate(step.name, before.deleted.get(step)));
    if (step.kind === 'note' && before.notes.has(step))
      writes.push({ ...step, text: before.notes.get(step) ?? '' });
    if (step.kind !== 'write') continue;
    const later = upon(step.area, laterWrites(patch, index));
    const expected = pick(step, later, after.get(step));
    if (onAddedSheet(patch.writes, index, step.area.sheet))
      guards.push({ ...step, contents: nothing(step), expected });
    else writes.push({ ...step, contents: pick(step, later, before.areas.get(step)), expected });
  }
  return { title: `撤销 Undo: ${patch.title}`, writes: [...guards, ...writes] };
}

function laterWrites(patch: Patch, index: number): WriteStep[] {
  return patch.writes.slice(index + 1).filter((step): step is WriteStep => step.kind === 'write');
}

/** A guard writes nothing, but refuses the inverse when a sheet that it deletes has been edited since. */
function nothing(step: WriteStep): undefined[][] {
  return step.contents.map((row) => row.map(() => undefined));
}

/** What the block holds where the step had the last word; undefined elsewhere. */
function pick(
  step: WriteStep,
  later: readonly WriteStep[],
  block: Held | undefined,
): (Content | undefined)[][] {
  const { sheet, row, column } = step.area;
  return step.contents.map((contents, r) =>
    contents.map((content, c) => {
      if (content === undefined || !block || writesTo(later, sheet, row + r, column + c)) return undefined;
      return contentAt(block, row + r, column + c);
    }),
  );
}

/** A deleted sheet comes back with its contents, number formats and merged cells. */
function recreate(name: string, block: Block | null | undefined): Write[] {
  const added: Write = { kind: 'addSheet', name };
  if (!block) return [added];
  return [
    added,
    { kind: 'write', area: block.area, contents: contentsOf(block) },
    ...numberFormats(block),
    ...block.merges.map((area): Write => ({ kind: 'merge', area })),
  ];
}

/** One step per run of equal number formats down a column. */
function numberFormats(block: Block): Write[] {
  const steps: Write[] = [];
  for (let column = 0; column < block.area.columns; column += 1) {
    for (let row = 0; row < block.area.rows;) {
      const numberFormat = block.formats[row]?.[column] ?? 'General';
      let end = row + 1;
      while (end < block.area.rows && block.formats[end]?.[column] === numberFormat) end += 1;
      const area = {
        ...block.area,
        row: block.area.row + row,
        column: block.area.column + column,
        rows: end - row,
        columns: 1,
      };
      if (numberFormat !== 'General') steps.push({ kind: 'format', area, format: { numberFormat } });
      row = end;
    }
  }
  return steps;
}
