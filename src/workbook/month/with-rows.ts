/** A sheet of the month with all its rows, once they are read. */
import { nameAt } from '../people/names';
import type { People, Person } from '../people/people';
import { isRatedSeveralTimes, raters } from '../people/rows-of-person';
import { nameColumn } from '../people/roles';
import type { MonthRole, Table } from './table';

/** The beginning of a sheet does not tell whether somebody is rated in several of its rows. */
export function withRows(table: Table, read: People<MonthRole>): Table & People<MonthRole> {
  if (table.kind === 'pay' || raters(read) === undefined) return { ...table, ...read };
  const people = { ...read, people: read.people.map((person) => named(read, person)) };
  return { ...table, ...people, repeats: table.repeats || isRatedSeveralTimes(people) };
}

/** A name merged over the rows of several raters is that of each. */
function named({ block, mapping, merges }: People<MonthRole>, person: Person): Person {
  const column = nameColumn(mapping);
  const merge = column === undefined ? undefined : merges.at(person.row, column);
  return merge === undefined || person.name !== ''
    ? person
    : { ...person, name: nameAt(block, mapping, merge.row) };
}
