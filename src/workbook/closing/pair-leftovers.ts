/** Which column each sealed one is whose header is another now, where neither that nor its formulas tell. */
import { sameValue } from './content-code';
import { NOTHING, type KeptCell, type KeptTable, type Placed } from './kept';
import { isNothing } from './pair-table';

interface Held {
  readonly cells: (column: number) => readonly KeptCell[];
  readonly others: (column: number) => readonly KeptCell[];
  readonly free: readonly number[];
}

/** Formulas that name a column under another header read otherwise: what shows the same everywhere, and nothing else does, is it. */
export function pairValues(
  before: KeptTable,
  columns: (number | undefined)[],
  { cells, others, free }: Held,
): void {
  for (const one of columns.keys()) {
    if (columns[one] !== undefined || before.columns[one]?.doubt !== undefined) continue;
    const own = cells(one);
    if (own.every(isNothing)) continue;
    const alike = free.filter(
      (other) =>
        !columns.includes(other) &&
        others(other).every(({ value }, index) => sameValue(value, own[index]?.value ?? null)),
    );
    if (alike.length === 1) columns[one] = alike[0];
  }
}

/** A column of blanks is known by those on both sides of it alone, else by being the only one. */
export function pairBlanks(before: KeptTable, now: Placed, columns: (number | undefined)[]): void {
  const isBlank = ({ rows }: KeptTable, at: number): boolean =>
    rows.every(({ cells }) => isNothing(cells[at] ?? NOTHING));
  const lost = [...columns.keys()].filter(
    (at) => columns[at] === undefined && before.columns[at]?.doubt === undefined && isBlank(before, at),
  );
  const free = [...now.columns.keys()].filter((at) => !columns.includes(at) && isBlank(now, at));
  for (const one of lost) {
    const isBeside = (at: number): boolean =>
      at - 1 === (columns[one - 1] ?? -1) || at + 1 === (columns[one + 1] ?? now.columns.length);
    const near = free.filter((at) => isBeside(at) && !columns.includes(at));
    const other = near[0] ?? (lost.length === 1 && free.length === 1 ? free[0] : undefined);
    if (other !== undefined) columns[one] = other;
  }
}
