/** The people of a sheet: reads its rows once, for whichever roles a room has. */
import type { Cell } from '../../core/cell';
import type { Block } from '../port';
import { cellAt } from './cells';
import { mergesOf, type Mapped } from './merged';
import { nameAt } from './names';
import { rowsOf, type SheetRow } from './row-kinds';
import type { PeopleMapping, Roles } from './roles';

export interface Person {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Empty where there is none. */
  readonly name: string;
}

export interface People<R extends string> extends Mapped<R> {
  /** Every row under the header. */
  readonly rows: readonly SheetRow[];
  readonly people: readonly Person[];
  /** A person's cell; null where the role has no column. */
  cell(row: number, role: R): Cell;
}

export function readPeople<R extends string>(
  block: Block,
  roles: Roles<R>,
  mapping: PeopleMapping<R>,
): People<R> {
  const mapped = { block, roles, mapping, merges: mergesOf(block) };
  const rows = rowsOf(mapped);
  return {
    ...mapped,
    rows,
    people: rows
      .filter(({ kind }) => kind === 'person')
      .map(({ row }) => ({ row, name: nameAt(block, mapping, row) })),
    cell(row, role) {
      const column = mapping.columns[role];
      return column === undefined ? null : cellAt(block, row, column);
    },
  };
}
