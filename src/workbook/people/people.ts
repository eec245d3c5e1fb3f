/** The people of a sheet: reads its rows once, for whichever roles a room has. */
import type { Cell } from '../../core/cell';
import type { Block } from '../port';
import { cellAt } from './cells';
import { headerRows } from './header-rows';
import { mergesOf, type Mapped } from './merged';
import { nameAt } from './names';
import { otherTables, type OtherTable } from './other-tables';
import { rowsOf, type SheetRow } from './row-kinds';
import { columnsOf, nameColumn, type PeopleMapping, type Roles } from './roles';
import { tableSpans, within, type Span } from './table-spans';

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
  /** Tables that the sheet has besides, with people who are not in this one. */
  readonly others: readonly OtherTable[];
  /** A person's cell; null where the role has no column. */
  cell(row: number, role: R): Cell;
}

export function readPeople<R extends string>(
  whole: Block,
  roles: Roles<R>,
  mapping: PeopleMapping<R>,
): People<R> {
  const spans = spansOf(whole, roles, mapping);
  const block = ownColumns(whole, roles, mapping, spans);
  const mapped = { block, roles, mapping, merges: mergesOf(block) };
  const rows = rowsOf(mapped);
  const people = rows
    .filter(({ kind }) => kind === 'person')
    .map(({ row }) => ({ row, name: nameAt(block, mapping, row) }));
  return {
    ...mapped,
    rows,
    people,
    others: otherTables(
      whole,
      mapped,
      spans,
      rows,
      people.map(({ name }) => name),
    ),
    cell(row, role) {
      const column = mapping.columns[role];
      return column === undefined ? null : cellAt(block, row, column);
    },
  };
}

function spansOf<R extends string>(
  block: Block,
  roles: Roles<R>,
  mapping: PeopleMapping<R>,
): readonly Span[] {
  const column = nameColumn(mapping);
  if (column === undefined) return [];
  const row = mapping.headerRow - block.area.row;
  const words = headerRows(block, row + 1);
  const [titles, parents] = [words.withParents(row), words.parents(row)];
  return tableSpans({ block, row, titles, parents, roles }, column - block.area.column);
}

/** Without the columns of tables beside this one, unless somebody has set one of them. */
function ownColumns<R extends string>(
  block: Block,
  roles: Roles<R>,
  mapping: PeopleMapping<R>,
  spans: readonly Span[],
): Block {
  const columns = columnsOf(roles, mapping).map(([, column]) => column - block.area.column);
  const own = spans.find(({ first, last }) => columns.every((column) => first <= column && column <= last));
  return own === undefined ? block : within(block, own);
}
