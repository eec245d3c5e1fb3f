/** Files that the user has picked: their tables, and which one is meant. */
import type { Text } from '../../../core/words/text';
import { readTables } from './reading/in-worker';
import { recognisable, shownByHand, type Recognisable } from '../../../workbook/import/read';

export interface Picked {
  readonly name: string;
  readonly tables: readonly Recognisable[];
  readonly at: number;
}

/** Files that wait for the password of one of them. */
export interface Locked {
  readonly files: readonly File[];
  readonly name: string;
  /** Another password was given. */
  readonly wrong: boolean;
  /** Those that are known, by the names of their files. */
  readonly passwords: ReadonlyMap<string, string>;
}

export async function readPicked(
  files: readonly File[],
  passwords: ReadonlyMap<string, string> = new Map(),
): Promise<readonly Picked[] | { readonly fault: Text } | { readonly locked: Locked }> {
  const picked: Picked[] = [];
  for (const file of files) {
    const { name } = file;
    const read = await readTables(new Uint8Array(await file.arrayBuffer()), name, passwords.get(name));
    if ('fault' in read) return read;
    if ('locked' in read) return { locked: { files, name, wrong: read.locked === 'wrong', passwords } };
    const tables = read.tables.map(recognisable);
    picked.push({ name: file.name, tables, at: mostKnown(tables) });
  }
  return picked;
}

/** The table with the most columns that are known. */
function mostKnown(tables: readonly Recognisable[]): number {
  const sizes = tables.map(({ known }) => known?.columns.size ?? 0);
  return sizes.indexOf(Math.max(...sizes));
}

export function chosenTables(picked: readonly Picked[]): readonly Recognisable[] {
  return picked.flatMap(({ tables, at }) => tables[at] ?? []);
}

/** The tables with one of them shown by hand. */
export function showing(
  picked: readonly Picked[],
  which: Recognisable,
  headerRow: number,
  who: number,
): readonly Picked[] {
  return picked.map((one) => ({
    ...one,
    tables: one.tables.map((table) => (table === which ? shownByHand(table.source, headerRow, who) : table)),
  }));
}
