/** Reads the journal: what was last written where, and which columns the newest run used. */
import { isBlank, type Cell } from '../../core/cell';
import type { Text } from '../../core/words/text';
import { nameKey } from '../people/names';
import type { Block } from '../port';
import { journalRows } from './journal-rows';
import { journalColumn, KINDS, type JournalKey } from './journal-sheet';
import { ROLES, type Role } from './roles';

/** What StarBand last wrote, or found to be right, for a person's item. */
export interface LastWritten {
  /** One value; several where people share a name; none where it never wrote. */
  find(name: string, role: Role, address: string): readonly Cell[];
}

type Row = readonly Cell[];

const ROLE_OF = new Map(
  ROLES.flatMap(({ role, label }) => [[label.zh, role] as const, [label.en, role] as const]),
);

/** `unique` holds keys of names. Names of which there is one are found wherever they now stand; cells without a name by their address. */
export function lastWritten(journal: Block | null, sheet: string, unique: ReadonlySet<string>): LastWritten {
  const newest = new Map<string, Cell>();
  const byAddress = new Map<string, Map<string, Cell>>();
  for (const row of entriesInOrder(journal)) {
    if (at(row, 'sheet') !== sheet || !(isKind(row, KINDS.cell) || isKind(row, KINDS.same))) continue;
    const role = ROLE_OF.get(wordsIn(row, 'item'));
    if (role === undefined) continue;
    const name = nameKey(wordsIn(row, 'name'));
    const key = keyOf(name, role);
    if (unique.has(name)) newest.set(key, at(row, 'after'));
    else {
      const cells = byAddress.get(key) ?? new Map<string, Cell>();
      byAddress.set(key, cells.set(wordsIn(row, 'cell'), at(row, 'after')));
    }
  }
  return {
    find(given, role, address) {
      const name = nameKey(given);
      const key = keyOf(name, role);
      if (unique.has(name)) return newest.has(key) ? [newest.get(key) ?? null] : [];
      const cells = byAddress.get(key);
      if (cells === undefined) return [];
      if (name !== '') return [...cells.values()];
      return cells.has(address) ? [cells.get(address) ?? null] : [];
    },
  };
}

/** The mapping text of the newest run on a sheet. */
export function lastMapping(journal: Block | null, sheet: string): string | undefined {
  const runs = entriesInOrder(journal).filter((row) => at(row, 'sheet') === sheet && isKind(row, KINDS.run));
  const newest = runs.at(-1);
  const notes = newest && at(newest, 'notes');
  return typeof notes === 'string' && !isBlank(notes) ? notes : undefined;
}

const DATED = /^\d{4}-\d{2}-\d{2}/;

/** Oldest first, also where somebody has sorted the journal: by time where every row has one that sorts, else as they stand. */
export function entriesInOrder(journal: Block | null): readonly Row[] {
  const rows = journalRows(journal)
    .map(({ cells }) => cells)
    .filter((row) => wordsIn(row, 'sheet') !== '');
  const times = rows.map((row) => wordsIn(row, 'time'));
  const ascending = times.every((time, index) => index === 0 || time >= (times[index - 1] ?? ''));
  if (ascending || !times.every((time) => DATED.test(time))) return rows;
  const order = rows.map((row, index) => ({ row, time: times[index] ?? '' }));
  return order.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ row }) => row);
}

function keyOf(name: string, role: Role): string {
  return `${name}\n${role}`;
}

function at(row: Row, key: JournalKey): Cell {
  return row[journalColumn(key)] ?? null;
}

export function wordsIn(row: Row, key: JournalKey): string {
  const cell = at(row, key);
  return cell === null ? '' : String(cell);
}

export function isKind(row: Row, kind: Text): boolean {
  const word = wordsIn(row, 'kind');
  return word === kind.zh || word === kind.en;
}
