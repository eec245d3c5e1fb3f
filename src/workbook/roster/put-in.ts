/**
 * Rows for people where none is free: put in above the last of them, so that all that goes over the people – sums, names, conditions,
 * filter, print area, also what this program cannot see – reaches over the new rows by the spreadsheet's own doing.
 */
import { isBlank } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import type { ColumnPlan } from '../next-month/columns';
import type { Found } from '../next-month/found';
import { spilledFrom } from '../native/spilled';
import { contentsOf } from '../patch/content';
import { cellAt, formulaAt } from '../people/cells';
import type { Patch, Rows } from '../port';
import type { Member } from '../staff/staff';

/** A sheet with what becomes of its columns. */
export interface Planned {
  readonly found: Found;
  readonly columns: readonly ColumnPlan[];
}

/**
 * The row above which rows can be put in; undefined where they would not lie inside what goes over the people, or tear something.
 * @param newcomers of a sheet in parts, those who go into the part of their team
 */
export function placeForRows(planned: Planned, newcomers: readonly Member[]): number | undefined {
  const { block, people, titles, ours, slots } = planned.found;
  const named = people.people.filter(({ name }) => name !== '').map(({ row }) => row);
  const parts = partsOf(planned.found, new Set(named));
  const own = parts.length === 1 ? parts[0] : partOfTeam(planned, parts, newcomers);
  if (own === undefined || own.length < 2) return undefined;
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

/** Rows of people with no heading and no sum between them. */
function partsOf({ people }: Found, named: ReadonlySet<number>): readonly (readonly number[])[] {
  const parts: number[][] = [[]];
  for (const { row, kind } of people.rows) {
    if (named.has(row)) parts.at(-1)?.push(row);
    else if (kind !== 'person' && kind !== 'blank') parts.push([]);
  }
  return parts.filter((rows) => rows.length > 0);
}

/** The one part that has nobody but people of the team that all the newcomers are of. */
function partOfTeam(
  { found: { block }, columns }: Planned,
  parts: readonly (readonly number[])[],
  newcomers: readonly Member[],
): readonly number[] | undefined {
  const column = columns.find(({ staff }) => staff === 'team')?.column;
  const [team, ...others] = new Set(newcomers.map((one) => squash(one.team)));
  if (column === undefined || team === undefined || team === '' || others.length > 0) return undefined;
  const teamAt = (row: number): string => squash(String(cellAt(block, row, column) ?? ''));
  const own = parts.filter((rows) => rows.some((row) => teamAt(row) === team));
  const [part, ...more] = own;
  return more.length === 0 && part?.every((row) => teamAt(row) === team) ? part : undefined;
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
