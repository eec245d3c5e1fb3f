/** Where the parts of a table stand. */
import { isEmpty, type Cell } from './cells';
import type { Table } from './places';

const isTitle = (line: readonly Cell[]): boolean => /^[【[].+[】\]]$/.test(String(line[0] ?? ''));
export const english = (table: Table): boolean => String(table[0]?.[0]).startsWith('[');

/** From each title to the last row of its part. */
export function spans(table: Table): readonly (readonly [number, number])[] {
  const titles = table.flatMap((line, at) => (isTitle(line) ? [at] : []));
  return titles.map((at, index) => {
    let end = (titles[index + 1] ?? table.length) - 1;
    while (end > at && (table[end] as Cell[]).every(isEmpty)) end -= 1;
    return [at, end] as const;
  });
}

/** Gives a part a column that it lacks, at its right. */
export function column(table: Table, title: number, name: string): number {
  const header = table[title] as Cell[];
  const found = header.findIndex((cell) => cell === name);
  if (found >= 0) return found;
  const free = header.reduce<number>((last, cell, index) => (isEmpty(cell) ? last : index), 0) + 1;
  for (const line of table) while (line.length <= free) line.push(null);
  header[free] = name;
  return free;
}
