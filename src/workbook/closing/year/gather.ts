/** The people of a year with what each month gave them, amendments included. */
import { isBlank, type Cell } from '../../../core/cell';
import { add, exact, toNumber } from '../../../core/number/exact';
import { idKey, isOtherwise } from '../../people/employee-ids';
import { nameKey, nameWithId } from '../../people/names';
import { wordsOf } from '../closings';
import type { KeptRow } from '../kept';
import { cellOfRole } from '../sums';
import { amendmentsOf, differenceIn, isPay } from './amended';
import type { YearMonth } from './read-year';
import type { Result } from './year-types';

export interface Own {
  readonly name: string;
  readonly id: string;
  team: string;
  readonly months: (Result | undefined)[];
  /** What each month calls the person. */
  readonly called: Set<string>[];
}

/** By number where there is one, else by name; two of one name in a month without numbers stay apart by their order. */
export function gather(months: readonly YearMonth[]): readonly Own[] {
  const all = new Map<string, Own>();
  for (const [index, month] of months.entries()) {
    const times = new Map<string, number>();
    // Pay on the assessment sheet itself counts where no pay sheet outdoes it.
    const onSheets = month.tables.some(({ kind }) => kind === 'pay');
    for (const table of month.tables)
      for (const row of table.rows) {
        if (row.kind !== 'person' || row.name === '') continue;
        const plain = personKey(all, row);
        const seen = `${table.sheet}\n${plain}`;
        const time = (times.get(seen) ?? 0) + 1;
        times.set(seen, time);
        const key = time === 1 ? plain : `${plain}#${time}`;
        const own = all.get(key) ?? {
          name: row.name,
          id: row.id,
          team: row.team,
          months: months.map(() => undefined),
          called: months.map(() => new Set()),
        };
        if (own.team === '') own.team = row.team;
        const before = own.months[index];
        own.months[index] = merged(before, {
          score: table.kind === 'pay' ? null : plainCell(cellOfRole(table, row, 'score')),
          grade: plainCell(cellOfRole(table, row, 'grade')),
          stars: plainCell(cellOfRole(table, row, 'stars')),
          pay: table.kind === 'pay' || !onSheets ? plainCell(cellOfRole(table, row, 'total')) : null,
          amended: false,
        });
        own.called[index]?.add(nameWithId(row));
        all.set(key, own);
      }
    amend(all, month, index);
  }
  return [...all.values()];
}

/** A sheet without numbers knows people by name alone: then the one of that name is meant. */
function personKey(all: ReadonlyMap<string, Own>, { id, name }: KeptRow): string {
  if (id !== '') {
    const byName = all.get(nameKey(name));
    const same = all.get(idKey(id));
    // 1 and 001 are one number, but not of two people.
    if (same !== undefined && isOtherwise(same.id, id) && nameKey(same.name) !== nameKey(name))
      return `=${nameKey(id)}`;
    return byName !== undefined && byName.id === '' ? nameKey(name) : idKey(id);
  }
  const own = [...all].filter(([, person]) => nameKey(person.name) === nameKey(name));
  return own.length === 1 && own[0] !== undefined ? own[0][0] : nameKey(name);
}

const plainCell = (cell: Cell | undefined): Cell =>
  cell === undefined || (typeof cell === 'object' && cell !== null) || isBlank(cell) ? null : cell;

function merged(before: Result | undefined, now: Result): Result {
  if (before === undefined) return now;
  return {
    score: before.score ?? now.score,
    grade: before.grade ?? now.grade,
    stars: before.stars ?? now.stars,
    pay: before.pay ?? now.pay,
    amended: before.amended,
  };
}

function amend(all: ReadonlyMap<string, Own>, { standing, sealed }: YearMonth, index: number): void {
  if (!sealed) return;
  for (const line of amendmentsOf({ standing })) {
    const own = [...all.values()].find(({ called }) => called[index]?.has(wordsOf(line.name)));
    const before = own?.months[index];
    if (own === undefined || before === undefined) continue;
    const item = wordsOf(line.item);
    const by = differenceIn(line);
    own.months[index] = {
      ...before,
      amended: true,
      ...(item === '总分' && typeof line.after === 'number' ? { score: line.after } : {}),
      ...(item === '等级' ? { grade: line.after } : {}),
      ...(item === '星级' ? { stars: line.after } : {}),
      ...(isPay(item) && typeof before.pay === 'number' && by !== undefined
        ? { pay: toNumber(add(exact(before.pay), by)) }
        : {}),
    };
  }
}
