/** The rows of an assessment sheet for a simulation: whose they are, and what stands in them. */
import { isBlank, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import { nameAt } from '../people/names';
import { readPeople } from '../people/people';
import type { RowCells } from '../salary/read-cells';
import { ROLES } from '../salary/roles';
import { inputKey } from '../template/input-key';
import type { WithRows } from './agents';
import type { Recognised } from './recognise';

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
