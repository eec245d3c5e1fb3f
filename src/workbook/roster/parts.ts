/** The parts of a sheet: people with no heading and no sum between them. Whoever is new comes into that of their team. */
import { isBlank } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import type { ColumnPlan } from '../next-month/columns';
import type { Found } from '../next-month/found';
import { cellAt, rowAt } from '../people/cells';
import type { Member } from '../staff/staff';

export interface Part {
  /** Of the people, from the top. */
  readonly rows: readonly number[];
  /** What the heading above says; empty where there is none. */
  readonly heading: string;
}

/** A sheet of ours is one. The header may stand among the people once more, where a page begins. */
export function partsOf({ people, block, ours }: Found): readonly Part[] {
  const named = new Set(people.people.filter(({ name }) => name !== '').map(({ row }) => row));
  const parts: { rows: number[]; heading: string }[] = [{ rows: [], heading: '' }];
  for (const { row, kind } of people.rows) {
    if (named.has(row)) parts.at(-1)?.rows.push(row);
    else if (!ours && kind !== 'person' && kind !== 'blank' && kind !== 'header')
      parts.push({ rows: [], heading: kind === 'heading' ? words(row) : '' });
  }
  return parts.filter(({ rows }) => rows.length > 0);

  function words(row: number): string {
    return String(rowAt(block, row).find((cell) => !isBlank(cell)) ?? '');
  }
}

/** The only part, or the only one that is headed by their team or has people of it; undefined where nothing tells. */
export function partOf(
  parts: readonly Part[],
  { block }: Found,
  columns: readonly ColumnPlan[],
  { team }: Member,
): Part | undefined {
  if (parts.length < 2) return parts[0];
  const own = squash(team);
  if (own === '') return undefined;
  const column = columns.find(({ staff }) => staff === 'team')?.column;
  const isTheirs = ({ rows, heading }: Part): boolean =>
    squash(heading) === own ||
    (column !== undefined && rows.some((row) => squash(String(cellAt(block, row, column) ?? '')) === own));
  const [part, ...more] = parts.filter(isTheirs);
  return more.length === 0 ? part : undefined;
}

/** Whether a row lies in the part: from its first person on, and above the next part's. */
export function isIn(part: Part, parts: readonly Part[], row: number): boolean {
  const next = parts[parts.indexOf(part) + 1];
  return row >= (part.rows[0] ?? 0) && (next === undefined || row < (next.rows[0] ?? 0));
}
