/** The last lines of a sheet of sealed values: which lines it has, so that one that was taken away is named. */
import type { Cell } from '../../core/cell';
import { wholeCheck } from './seal-checks';
import type { Line } from './seal-marks';

export const INDEX_MARK = '目录 Index';
/** Entries in a line. */
const WIDTH = 20;

/** `c0123456789 1 人 Person 李明`, one for every line before. @param lines each with its name */
export function indexCells(lines: readonly { readonly line: Line; readonly name: string }[]) {
  const entries = lines.map(({ line: [mark, , ...cells], name }) =>
    `${wholeCheck(String(mark), cells)} ${String(mark)} ${name}`.trim(),
  );
  return Array.from({ length: Math.ceil(entries.length / WIDTH) }, (_, index) =>
    entries.slice(index * WIDTH, (index + 1) * WIDTH),
  );
}

export interface IndexEntry {
  readonly check: string;
  /** What the line is of, without its check. */
  readonly words: string;
}

export function indexEntry(cell: Cell): IndexEntry | null {
  const [, check, words] = (typeof cell === 'string' ? /^(c[0-9a-f]{10}) (.*)$/s.exec(cell) : null) ?? [];
  return check === undefined ? null : { check, words: words ?? '' };
}

export interface Indexed {
  readonly mark: string;
  readonly name: string;
  /** Of what the line says, and what its check says of it. */
  readonly own: string;
  readonly written: string;
}

/** Which entry each line has, by what it says, by its check, else by its name. */
export function matchIndex(
  lines: readonly Indexed[],
  entries: readonly IndexEntry[],
): { readonly entryOf: ReadonlyMap<Indexed, number>; readonly missing: readonly IndexEntry[] } {
  const entryOf = new Map<Indexed, number>();
  const free = new Set(entries.keys());
  const matchBy = (keyOf: (entry: IndexEntry) => string, own: (line: Indexed) => string): void => {
    const places = new Map<string, number[]>();
    for (const at of free) {
      const key = keyOf(entries[at] as IndexEntry);
      places.set(key, [...(places.get(key) ?? []), at]);
    }
    for (const line of lines) {
      if (entryOf.has(line)) continue;
      const at = places.get(own(line))?.shift();
      if (at === undefined) continue;
      entryOf.set(line, at);
      free.delete(at);
    }
  };
  matchBy(
    ({ check }) => check,
    ({ own }) => own,
  );
  matchBy(
    ({ check }) => check,
    ({ written }) => written,
  );
  matchBy(
    ({ words }) => words,
    ({ mark, name }) => `${mark} ${name}`.trim(),
  );
  return { entryOf, missing: [...free].sort((a, b) => a - b).map((at) => entries[at] as IndexEntry) };
}
