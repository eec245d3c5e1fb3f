/** Reads the journal: what was last written where, and which columns the newest run used. */
import { isBlank, type Cell } from '../../core/cell';
import type { Text } from '../../schemes/indicator';
import type { Block } from '../port';
import { journalColumn, KINDS, type JournalKey } from './journal-sheet';
import { ROLES, type Role } from './roles';

/** What StarBand last wrote, or found to be right, for a person's item. */
export interface LastWritten {
  /** One value; several where people share a name; none where it never wrote. */
  find(name: string, role: Role, address: string): readonly Cell[];
}

type Row = readonly Cell[];

/** Names of which there is one are found wherever they now stand; cells without a name by their address. */
export function lastWritten(journal: Block | null, sheet: string, unique: ReadonlySet<string>): LastWritten {
  const byName = new Map<string, Map<string, Cell>>();
  const newest = new Map<string, Cell>();
  for (const row of inOrder(journal)) {
    if (at(row, 'sheet') !== sheet || !(isKind(row, KINDS.cell) || isKind(row, KINDS.same))) continue;
    const item = words(row, 'item');
    const role = ROLES.find((one) => one.label.zh === item || one.label.en === item)?.role;
    if (role === undefined) continue;
    const key = keyOf(words(row, 'name'), role);
    const cells = byName.get(key) ?? new Map<string, Cell>();
    cells.set(words(row, 'cell'), at(row, 'after'));
    byName.set(key, cells);
    newest.set(key, at(row, 'after'));
  }
  return {
    find(name, role, address) {
      const key = keyOf(name, role);
      if (unique.has(name)) return newest.has(key) ? [newest.get(key) ?? null] : [];
      const cells = byName.get(key);
      if (cells === undefined) return [];
      if (name !== '') return [...cells.values()];
      return cells.has(address) ? [cells.get(address) ?? null] : [];
    },
  };
}

/** The mapping text of the newest run on a sheet. */
export function lastMapping(journal: Block | null, sheet: string): string | undefined {
  const runs = inOrder(journal).filter((row) => at(row, 'sheet') === sheet && isKind(row, KINDS.run));
  const newest = runs.at(-1);
  const notes = newest && at(newest, 'notes');
  return typeof notes === 'string' && !isBlank(notes) ? notes : undefined;
}

const DATED = /^\d{4}-\d{2}-\d{2}/;

/** Oldest first, also where somebody has sorted the journal: by time where every row has one that sorts, else as they stand. */
function inOrder(journal: Block | null): readonly Row[] {
  const rows = (journal?.cells ?? []).filter((row) => words(row, 'sheet') !== '').slice(1);
  if (!rows.every((row) => DATED.test(words(row, 'time')))) return rows;
  return [...rows].sort((a, b) => compare(words(a, 'time'), words(b, 'time')));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(name: string, role: Role): string {
  return `${name}\n${role}`;
}

function at(row: Row, key: JournalKey): Cell {
  return row[journalColumn(key)] ?? null;
}

function words(row: Row, key: JournalKey): string {
  const cell = at(row, key);
  return cell === null ? '' : String(cell);
}

function isKind(row: Row, kind: Text): boolean {
  const word = words(row, 'kind');
  return word === kind.zh || word === kind.en;
}
