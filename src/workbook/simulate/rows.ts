/** The rows of an assessment sheet for a simulation: whose they are, and what stands in them. */
import { isBlank, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import { columnTitled } from '../people/column-titled';
import { bare } from '../people/header-words';
import { nameAt } from '../people/names';
import { readPeople } from '../people/people';
import type { RowCells } from '../salary/read-cells';
import { ROLES } from '../salary/roles';
import { STAFF_COLUMNS } from '../staff/columns';
import { inputKey } from '../template/input-key';
import type { WithRows } from './agents';
import type { SimulatedPerson } from './person';
import type { Recognised } from './recognise';
import type { Rated } from './star-quotas';
import type { Parts } from './taking-part';

const TEAM_TITLES: readonly string[] = STAFF_COLUMNS.filter(({ role }) => role === 'team').flatMap(
  ({ title, also }) => [bare(title.zh), bare(title.en), ...also],
);

/** Rows that are people by their name; without one, rows in which figures stand. */
export function peopleOf({ mapping, inputs }: Recognised, block: Block): readonly WithRows[] {
  const filled = (row: number): boolean => {
    const cells = [...inputs.values()].map((column) => cellAt(block, row, column));
    return (
      cells.some((cell) => typeof cell === 'number') || cells.filter((cell) => !isBlank(cell)).length > 1
    );
  };
  return readPeople(block, ROLES, mapping)
    .rows.filter(({ row, kind }) => kind === 'person' || (kind === 'blank' && filled(row)))
    .map(({ row }) => ({ row, name: nameAt(block, mapping, row), rows: [row] }));
}

/** Whoever takes part under a version, with the team that stands beside the name. */
export function ratedOf(
  recognised: Recognised,
  block: Block,
  people: readonly SimulatedPerson[],
  parts: Parts,
): readonly Rated[] {
  const team = columnTitled({ block, mapping: recognised.mapping }, TEAM_TITLES);
  return people
    .map((person) => ({
      person,
      team: team === undefined ? '' : String(cellAt(block, person.row, team) ?? ''),
      before: parts.of(person.row, 'before').takes,
      after: parts.of(person.row, 'after').takes,
    }))
    .filter(({ before, after }) => before || after);
}

/** A row's inputs in the scheme's order; null where the sheet has no column. */
export function inputsAt(
  compiled: CompiledScheme,
  { inputs }: Recognised,
  block: Block,
  row: number,
): readonly Cell[] {
  return [...compiled.indicators, ...compiled.adjustments].flatMap((one) =>
    one.inputs.map((_, index) => {
      const column = inputs.get(inputKey(one, index));
      return column === undefined ? null : cellAt(block, row, column);
    }),
  );
}

export function moneyCells({ mapping }: Recognised, block: Block, row: number): RowCells {
  const entries = Object.entries(mapping.columns).map(([role, column]) => [role, cellAt(block, row, column)]);
  return Object.fromEntries(entries) as RowCells;
}
