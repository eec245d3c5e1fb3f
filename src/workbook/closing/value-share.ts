/** How much of what was sealed of people stands in rows that name them, whatever the columns are called. */
import { isBlank, type Cell } from '../../core/cell';
import type { Block } from '../port';
import { plainCell } from './content-code';
import type { KeptTable } from './kept';

/** 0–1. */
export function valueShare({ rows }: KeptTable, { cells }: Block): number {
  const lines = new Map<string, ReadonlySet<string>[]>();
  for (const line of cells) {
    const words = new Set(line.flatMap((cell) => (isBlank(cell) ? [] : [wordOf(cell)])));
    for (const cell of line)
      if (typeof cell === 'string') lines.set(cell.trim(), [...(lines.get(cell.trim()) ?? []), words]);
  }
  let [all, same] = [0, 0];
  for (const { kind, name, cells: own } of rows) {
    if (kind !== 'person') continue;
    const held = own.flatMap(({ value }) => (isBlank(value) ? [] : [wordOf(value)]));
    all += held.length;
    same += Math.max(
      0,
      ...(lines.get(name) ?? []).map((words) => held.filter((one) => words.has(one)).length),
    );
  }
  return all === 0 ? 0 : same / all;
}

const wordOf = (cell: Cell): string => JSON.stringify(plainCell(cell));
