/** The same person on another month's sheet: by employee ID, else by a name that only one person has on either side. */
import { nameKey, timesOf } from '../people/names';

interface Who {
  readonly name: string;
  readonly id: string;
}

/** Undefined where nobody is found, or nothing tells which of several. */
export function personFinder<T extends Who>(
  own: readonly Who[],
  others: readonly T[],
): (person: Who) => T | undefined {
  const times = timesOf(own.map(({ name }) => name));
  const ids = grouped(
    others.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
  const names = grouped(others, ({ name }) => name);
  return (person) => {
    if (person.id !== '') {
      const byId = ids.get(nameKey(person.id)) ?? [];
      if (byId.length > 0) return byId.length === 1 ? byId[0] : undefined;
    }
    if ((times.get(nameKey(person.name)) ?? 0) > 1) return undefined;
    // Two numbers that differ are two people.
    const byName = (names.get(nameKey(person.name)) ?? []).filter(({ id }) => id === '' || person.id === '');
    return byName.length === 1 ? byName[0] : undefined;
  };
}

function grouped<T>(all: readonly T[], wordsOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = nameKey(wordsOf(one));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
