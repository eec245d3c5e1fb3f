/** Whose row of another sheet somebody's is: by employee ID, else by a name that nobody shares; never a guess. */
import { text, type Text } from '../../core/words/text';
import { employeeIds, idKey, namesAreIds } from './employee-ids';
import { nameKey, timesOf } from './names';
import type { People, Person } from './people';

/** Keys of an employee ID and of a name; empty where nothing stands. */
export interface Who {
  readonly id: string;
  readonly name: string;
}

/** A row of another sheet, with the cell that is looked for. */
export interface RowOfSomebody extends Who {
  /** `三月考核!K7` */
  readonly address: string;
}

/** Nothing, one row, or why it cannot be told which. */
export type Matched<R> = { readonly row: R; readonly by: 'id' | 'name' } | { readonly why: Text } | undefined;

/** Who the rows of a sheet are: a sheet without names tells people by their numbers. */
export function whoOf<R extends string>(sheet: People<R>): (person: Person) => Who {
  const ids = employeeIds(sheet);
  if (namesAreIds(sheet)) return ({ name }) => ({ id: nameKey(name), name: '' });
  return ({ row, name }) => ({ id: nameKey(ids(row)), name: nameKey(name) });
}

/** Rows by what people are known by; numbers by their `idKey`. */
export interface RowIndex<R> {
  readonly byId: ReadonlyMap<string, readonly R[]>;
  readonly byName: ReadonlyMap<string, readonly R[]>;
}

export function rowIndex<R extends Who>(rows: readonly R[]): RowIndex<R> {
  const [byId, byName] = [new Map<string, R[]>(), new Map<string, R[]>()];
  for (const row of rows)
    for (const [index, key] of [
      [byId, idKey(row.id)],
      [byName, row.name],
    ] as const) {
      if (key === '') continue;
      const own = index.get(key);
      if (own === undefined) index.set(key, [row]);
      else own.push(row);
    }
  return { byId, byName };
}

/** What there is of somebody among the rows: one, several, one of a name that is shared, or one of another name. */
export type FoundRow<R> =
  | { readonly kind: 'one'; readonly row: R; readonly by: 'id' | 'name' }
  | { readonly kind: 'several'; readonly rows: readonly R[] }
  | { readonly kind: 'shared' }
  | { readonly kind: 'other-name'; readonly row: R };

/**
 * Undefined where there is none.
 * @param times how many of the person's own sheet have the name
 */
export function findRow<R extends Who>(
  { id, name }: Who,
  times: number,
  rows: RowIndex<R>,
): FoundRow<R> | undefined {
  const byId = rows.byId.get(idKey(id)) ?? [];
  // A name counts where one side has no number: two numbers that differ are two people.
  const byName = (rows.byName.get(name) ?? []).filter((row) => id === '' || row.id === '');
  const found = byId.length > 0 ? byId : byName;
  const [first] = found;
  if (first === undefined) return undefined;
  if (found.length > 1) return { kind: 'several', rows: found };
  if (byId.length === 0 && times > 1) return { kind: 'shared' };
  if (name !== '' && first.name !== '' && first.name !== name) return { kind: 'other-name', row: first };
  return { kind: 'one', row: first, by: byId.length > 0 ? 'id' : 'name' };
}

/**
 * Of everybody on one side the row on the other; undefined where nothing tells which.
 * @param own whose names may be shared
 */
export function rowFinder<R extends { readonly who: Who }>(
  own: readonly { readonly who: Who }[],
  others: readonly R[],
): (person: { readonly who: Who }) => R | undefined {
  const rows = rowIndex(others.map((row) => ({ ...row.who, row })));
  const times = timesOf(own.map(({ who }) => who.name));
  const mine = timesOf(own.map(({ who }) => idKey(who.id)));
  return ({ who }) => {
    const found = findRow(who, times.get(who.name) ?? 0, rows);
    if (found?.kind !== 'one') return undefined;
    // One row there for two here would be counted twice.
    return found.by === 'id' && (mine.get(idKey(who.id)) ?? 0) > 1 ? undefined : found.row.row;
  };
}

/** The one among these who is meant; undefined where nothing tells which. */
export function personAmong<P extends Who>(people: readonly P[], { id, name }: Who): P | undefined {
  const keyed = people.map((person) => ({ id: nameKey(person.id), name: nameKey(person.name), person }));
  const found = findRow({ id: nameKey(id), name: nameKey(name) }, 1, rowIndex(keyed));
  return found?.kind === 'one' ? found.row.person : undefined;
}

/**
 * @param shown the name as it stands
 * @param times how many of the person's own sheet have the name
 * @param item what is looked for, in words
 */
export function matchRow<R extends RowOfSomebody>(
  who: Who,
  shown: string,
  times: number,
  rows: RowIndex<R>,
  item: Text,
): Matched<R> {
  const found = findRow(who, times, rows);
  if (found === undefined) return undefined;
  if (found.kind === 'several') return { why: several(item, found.rows) };
  if (found.kind === 'shared') return { why: shared(shown, item) };
  return found.kind === 'one' ? found : { why: otherName(shown, found.row) };
}

function several(item: Text, rows: readonly RowOfSomebody[]): Text {
  const places = rows.map(({ address }) => address);
  const ids = [...new Set(rows.map(({ id }) => id))].filter((id) => id !== '');
  if (ids.length > 1 && new Set(ids.map(idKey)).size === 1) return sameNumber(ids, places);
  return text(
    `找到 ${places.length} 个${item.zh}（${places.join('、')}），分不清是哪一个。请补上工号，或只选一张表。`,
    `there are ${places.length} (${places.join(', ')}) for the ${item.en.toLowerCase()}, and nothing tells which. Add employee IDs, or choose one sheet.`,
  );
}

/** 1 and 001: a cell of numbers drops the zeros. */
function sameNumber(ids: readonly string[], places: readonly string[]): Text {
  return text(
    `工号 ${ids.join('、')} 只差前面的零（${places.join('、')}），分不清是哪一个。请更正工号，并在两张表写成一样。`,
    `the IDs ${ids.join(', ')} differ in the zeros before them alone (${places.join(', ')}): nothing tells which. Correct them, and write them alike on both sheets.`,
  );
}

function shared(name: string, item: Text): Text {
  return text(
    `本表有多个“${name}”，另一张表只有一个${item.zh}，分不清是谁的。请在两张表都填写工号。`,
    `several people here are called "${name}", and the other sheet has one ${item.en.toLowerCase()}: nothing tells whose. Give employee IDs on both sheets.`,
  );
}

function otherName(name: string, { address }: RowOfSomebody): Text {
  return text(
    `工号与 ${address} 那一行相同，姓名却不同，无法确定是不是 ${name}。请更正工号或姓名。`,
    `the employee ID is that of the row of ${address}, whose name is another: nothing tells whether it is ${name}. Correct the ID or the name.`,
  );
}

/** The key of a sealed row or of a year's person: the number where there is one, else the name. */
export const rowKey = ({ id, name }: Who): string => (id === '' ? nameKey(name) : idKey(id));
