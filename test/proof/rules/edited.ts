/** A printed table of a scheme with a few edits of it. */
import { callRaw } from '../../support/call';
import { Unsound, type Grid } from './cells';
import { EDITS } from './edits';
import type { Table } from './places';
import type { Random } from './random';

export interface Edited {
  readonly table: Table;
  /** Names of the edits, and what each did. */
  readonly names: readonly string[];
  readonly said: readonly string[];
  /** Row of the figure that the last edit filled in where there was none. */
  readonly filled?: number;
}

export const printed = (scheme: string, language: 'zh' | 'en'): Table =>
  (callRaw('KPITABLE', [scheme], language) as Grid).map((row) =>
    row.map((cell) => (cell === '' ? null : cell)),
  );

export function editedTable(scheme: string, random: Random): Edited {
  const table = printed(scheme, random.chance(0.5) ? 'zh' : 'en');
  const names: string[] = [];
  const said: string[] = [];
  const most = random.pick([1, 1, 1, 2, 3]);
  for (let turn = 0; turn < 20 && said.length < most; turn++) {
    const name = random.pick(Object.keys(EDITS));
    const what = guarded(() => EDITS[name]?.(table, random));
    if (what === undefined) continue;
    said.push(what);
    names.push(name);
  }
  const at = /^filled \D+(\d+) /.exec(said.at(-1) ?? '')?.[1];
  return { table, names, said, ...(at !== undefined && { filled: Number(at) - 1 }) };
}

/** An edit of what the edits before it have made unreadable does nothing. */
function guarded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof Unsound) return undefined;
    throw fault;
  }
}
