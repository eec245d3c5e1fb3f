/** The sheets of a month on which somebody can claim something: who, and which values. */
import type { Cell } from '../../../core/cell';
import type { CompiledScheme } from '../../../core/compile/compiled';
import type { InputKind } from '../../../core/words/input-kind';
import { employeeIds } from '../../people/employee-ids';
import { readPeople } from '../../people/people';
import { ROLES } from '../../salary/roles';
import { recogniseInputs } from '../../simulate/recognise';
import { inputKey } from '../../template/input-key';
import type { BookTable, MonthBook } from './month-book';

/** An indicator's input that a person can claim another value of. */
export interface Claimable {
  readonly key: string;
  readonly label: string;
  readonly column: number;
  readonly kind: InputKind | undefined;
}

export interface Claimant {
  readonly row: number;
  readonly name: string;
  readonly id: string;
}

export interface Assessment extends BookTable {
  readonly compiled: CompiledScheme;
  readonly people: readonly Claimant[];
  readonly inputs: readonly Claimable[];
}

export interface Claim {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** It was given in per cent. */
  readonly percent?: boolean;
}

export function assessmentsOf({ tables }: MonthBook): readonly Assessment[] {
  return tables.flatMap((table): readonly Assessment[] => {
    const { compiled, block, kind } = table;
    if (compiled === undefined || kind === 'pay') return [];
    const recognised = recogniseInputs([compiled], block);
    if ('fault' in recognised) return [];
    const read = readPeople(block, ROLES, recognised.mapping);
    const idOf = employeeIds(read);
    const kinds = kindsOf(compiled);
    const titles = block.cells[recognised.mapping.headerRow - block.area.row] ?? [];
    return [
      {
        ...table,
        compiled,
        people: read.people
          .filter(({ name }) => name !== '')
          .map(({ row, name }) => ({ row, name, id: idOf(row) })),
        inputs: [...recognised.inputs].map(([key, column]) => ({
          key,
          column,
          kind: kinds.get(key),
          label: String(titles[column - block.area.column] ?? key).replace(/\s+/g, ' '),
        })),
      },
    ];
  });
}

/** What the cells of each input hold. */
function kindsOf({ indicators, adjustments }: CompiledScheme): ReadonlyMap<string, InputKind> {
  return new Map(
    [...indicators, ...adjustments].flatMap((one) =>
      one.inputs.map(({ input }, index) => [inputKey(one, index), input] as const),
    ),
  );
}
