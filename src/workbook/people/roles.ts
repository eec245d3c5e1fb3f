/** What a column of a sheet of people can be, by which words its header is known, and which columns a mapping gives. */
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';

/**
 * One thing that a column can be. A room lists its own: the parts of a salary, the inputs of a scheme. The role `name` is the
 * column by which people are told.
 */
export interface ColumnRole<R extends string = string> {
  readonly role: R;
  readonly label: Text;
  /** Headers that are written just so, units and remarks in brackets included; without spaces, in lower case. */
  readonly whole?: ReadonlySet<string>;
  /** Headers that mean exactly this, once `bare`. */
  readonly exact: readonly string[];
  /** Headers that mean this where nothing better stands beside them. */
  readonly loose: readonly string[];
  /** Headers that hold one of these probably mean this. */
  readonly part: readonly string[];
  /** Headers that are taken where nothing of the above is there. */
  readonly fallback?: readonly string[];
  /** To the right of such a header a `loose` word or a `part` means something else: a total beside days is one of days. */
  readonly notAfter?: RegExp;
  /** Headers that hold a `part` and mean something else all the same: a base of the bonus is no bonus. */
  readonly except?: RegExp;
  /** Words in this column belong to a person: no total row has them. */
  readonly ofPerson?: true;
  /** One merged cell may hold for several people. */
  readonly shared?: true;
  /** A person's own cell here is never a sum of other rows. */
  readonly ownRow?: true;
}

export type Roles<R extends string = string> = readonly ColumnRole<R>[];

/** Columns of the sheet, from 0, by role. */
export type Columns<R extends string> = Readonly<Partial<Record<R, number>>>;

/** Where the people of a sheet stand: under which row, and which column is what. */
export interface PeopleMapping<R extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Columns<R>;
}

/** The columns that are set, in the order of the roles. */
export function columnsOf<R extends string>(
  roles: Roles<R>,
  { columns }: Pick<PeopleMapping<R>, 'columns'>,
): readonly (readonly [R, number])[] {
  return roles.flatMap(({ role }) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column] as const];
  });
}

/** The column of people's names, where there is one. */
export function nameColumn({ columns }: { readonly columns: Columns<string> }): number | undefined {
  return columns.name;
}

export function labelOf<R extends string>(roles: Roles<R>, name: R): Text {
  return roles.find(({ role }) => role === name)?.label ?? text(name, name);
}
