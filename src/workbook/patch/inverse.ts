/** The patch that takes an applied patch back. It expects what was just written, so that later changes are never lost. */
import { contentAt, contentsOf, onAddedSheet, writesTo } from './content';
import type { WriteStep } from './content';
import type { Block, Content, Held, Patch, Write } from '../port';

/** What a host kept while it applied a patch. Keys are positions in `patch.writes`. */
export interface Kept {
  /** Areas of `write` steps before and after the patch. */
  readonly before: ReadonlyMap<number, Held>;
  readonly after: ReadonlyMap<number, Held>;
  /** Texts of notes before. */
  readonly notes: ReadonlyMap<number, string>;
  /** Used blocks of deleted sheets; null when a sheet was empty. */
  readonly deleted: ReadonlyMap<number, Block | null>;
}

export function inversePatch(patch: Patch, kept: Kept): Patch {
  const writes: Write[] = [];
  const guards: Write[] = [];
  for (const [index, step] of [...patch.writes.entries()].reverse()) {
    if (step.kind === 'addSheet') writes.push({ kind: 'deleteSheet', name: step.name });
    if (step.kind === 'deleteSheet' && kept.deleted.has(index))
      writes.push(...recreate(step.name, kept.deleted.get(index)));
    if (step.kind === 'note' && kept.notes.has(index))
      writes.push({ ...step, text: kept.notes.get(index) ?? '' });
    if (step.kind !== 'write') continue;
    const later = laterWrites(patch, index);
    const expected = pick(step, later, kept.after.get(index));
    if (onAddedSheet(patch.writes, index, step.area.sheet))
      guards.push({ ...step, contents: nothing(step), expected });
    else writes.push({ ...step, contents: pick(step, later, kept.before.get(index)), expected });
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
