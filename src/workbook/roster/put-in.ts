/**
 * Rows for people where none is free: put in above the last of them, so that all that goes over the people – sums, names, conditions,
 * filter, print area, also what this program cannot see – reaches over the new rows by the spreadsheet's own doing.
 */
import { isBlank } from '../../core/cell';
import type { ColumnPlan } from '../next-month/columns';
import type { Found } from '../next-month/found';
import { spilledFrom } from '../native/spilled';
import { contentsOf } from '../patch/content';
import { cellAt, formulaAt } from '../people/cells';
import type { Patch, Rows } from '../port';
import type { Member } from '../staff/staff';
import { isIn, partOf, partsOf } from './parts';

/** A sheet with what becomes of its columns. */
export interface Planned {
  readonly found: Found;
  readonly columns: readonly ColumnPlan[];
}

/**
 * The row above which rows can be put in; undefined where they would not lie inside what goes over the people, or tear something.
 * @param newcomers who go into one part of the sheet
 */
export function placeForRows(planned: Planned, newcomers: readonly Member[]): number | undefined {
  const { found, columns } = planned;
  const { block, people, titles, ours, slots } = found;
  const parts = partsOf(found);
  const [part, ...more] = new Set(newcomers.map((one) => partOf(parts, found, columns, one)));
  const header = Math.max(
    ...people.rows
      .filter(({ row, kind }) => kind === 'header' && part && isIn(part, parts, row))
      .map(({ row }) => row),
  );
  const own = part?.rows.filter((row) => row > header) ?? [];
  if (more.length > 0 || own.length < 2) return undefined;
  // Of a sheet of ours the last row that is ready for somebody.
  const [first, last] = [Math.min(...own), Math.max(...own, ...(ours ? slots : []))];
  const inside = people.rows.filter(({ row }) => row >= first && row <= last);
  if (!inside.every(({ kind }) => kind === 'person' || kind === 'blank')) return undefined;
  const torn = block.merges.some(({ row, rows }) => rows > 1 && row <= last && row + rows > last - 1);
  const hidden = block.hiddenRows.some((row) => row === last || row === last - 1);
  return torn || hidden || hasNeighbour() ? undefined : last;

  /** Another table beside the people's, behind a blank column, would be torn. */
  function hasNeighbour(): boolean {
    const filled = (row: number, index: number): boolean =>
      !isBlank(cellAt(block, row, block.area.column + index));
    const blank = (index: number): boolean =>
      (titles[index] ?? '') === '' && inside.every(({ row }) => !filled(row, index));
    const used = Array.from({ length: block.area.columns }, (_, index) => index);
    const name = people.mapping.columns.name ?? block.area.column;
    return used.some((index) => {
      if (!filled(last - 1, index) || !filled(last, index)) return false;
      const [from, to] = [index, name - block.area.column].sort((a, b) => a - b);
      return used.slice(from, to).some(blank);
    });
  }
}

/** Columns whose cells in people's rows a formula fills from above. */
export function filledColumns({ found: { block, people }, columns }: Planned): readonly number[] {
  const first = people.people[0]?.row ?? 0;
  const shown = columns
    .filter(({ way }) => way === 'spilled')
    .flatMap(({ column }) => spilledFrom(block, first, column, formulaAt(block, first, column) ?? ''));
  return [...new Set(shown.map(({ column }) => column))];
}

/** That patch, with the rows put in first; what it expects is what stands there before. */
export function withRowsPutIn(patch: Patch, { block }: Found, at: Rows, filled: readonly number[]): Patch {
  const { sheet } = block.area;
  return {
    ...patch,
    putIn: { ...at, filled, expected: { area: block.area, contents: contentsOf(block) } },
    writes: patch.writes.map((step) => {
      if (step.kind !== 'write' || step.area.sheet !== sheet) return step;
      const { expected: _, ...rest } = step;
      return rest;
    }),
  };
}
