/** A sheet of the month with all its rows, once they are read. */
import type { People } from '../people/people';
import { isRatedSeveralTimes } from '../people/rows-of-person';
import type { MonthRole, Table } from './table';

/** The beginning of a sheet does not tell whether somebody is rated in several of its rows. */
export function withRows(table: Table, people: People<MonthRole>): Table & People<MonthRole> {
  const repeats = table.repeats || (table.kind !== 'pay' && isRatedSeveralTimes(people));
  return { ...table, ...people, repeats };
}
