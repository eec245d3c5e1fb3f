/** What a recalculation would change, before anything is written. */
import { isBlank, isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { toYuan } from '../../core/number/fen';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { mergeFault, sharedCell } from '../people/merged';
import { namelessFault, timesOf } from '../people/names';
import { passedOver, type PassedOver } from '../people/passed-over';
import { readPeople, type People, type Person } from '../people/people';
import { payRow } from './compute';
import { lastWritten } from './journal-read';
import { otherMoney, otherMoneyWarning } from './other-money';
import type { PayPlan } from './pay-plan';
import { peopleWarnings } from './people-warnings';
import { keptNote, previewCell, type Surroundings } from './preview-cell';
import type { RowCells } from './read-cells';
import { ROLES, type Mapping, type Role } from './roles';
import { rowFormulas } from './row-formulas';
import { underChoice, totalsOf, type Totals } from './standing';
import { usual, type PreviewCell } from './choice';

export type { CellState, PreviewCell } from './choice';

export interface PreviewRow {
  readonly row: number;
  readonly name: string;
  readonly cells: readonly PreviewCell[];
  /** Why the amounts are what they are. */
  readonly because?: Text;
  /** Why the row is left untouched. */
  readonly skipped?: Text;
}

export interface SalaryPreview {
  readonly mapping: Mapping;
  readonly rows: readonly PreviewRow[];
  /** Rows that hold something and are no people. */
  readonly passedOver: readonly PassedOver[];
  /** Sum of the salary column now and afterwards, of the rows that can be computed. */
  readonly total: Totals;
  readonly warnings: readonly Text[];
}

export function previewSalary(
  compiled: CompiledScheme,
  plan: PayPlan,
  mapping: Mapping,
  block: Block,
  journal: Block | null,
): SalaryPreview {
  const read = readPeople(block, ROLES, mapping);
  const times = timesOf(read.people.map(({ name }) => name));
  const unique = new Set([...times].flatMap(([name, count]) => (name !== '' && count === 1 ? [name] : [])));
  const written = lastWritten(journal, mapping.sheet, unique);
  const others = otherMoney(plan, read);
  const around: Surroundings = {
    compiled,
    plan,
    people: read,
    written,
    formulas: rowFormulas(read),
    others: new Set(others.map(({ column }) => column)),
  };
  const rows = read.people.map((person) => previewRow(around, person));
  return {
    mapping,
    rows,
    passedOver: passedOver(block, read.rows),
    total: totalsOf(rows, usual(plan.writes)),
    warnings: [...otherMoneyWarning(plan, read, others), ...peopleWarnings(read)],
  };
}

function previewRow(around: Surroundings, { row, name }: Person): PreviewRow {
  const { compiled, plan, people } = around;
  const { block, mapping } = people;
  const skipped = (why: Text): PreviewRow => ({ row, name, cells: [], skipped: why });
  const nameless = namelessFault(block, mapping, row);
  if (nameless !== undefined) return skipped(nameless);
  const merged = mergeFault(people, row, [...plan.reads, ...plan.writes]);
  if (merged !== undefined) return skipped(merged);
  const pay = payRow(compiled, plan, readCells(people, plan.reads, row));
  if (isError(pay)) return skipped(pay.text ?? text(pay.error, pay.error));
  const cells = plan.writes.flatMap((role): readonly PreviewCell[] => {
    const column = mapping.columns[role];
    const money = pay.amounts[role];
    if (column === undefined || money === undefined) return [];
    return [previewCell(around, { role, row, column, name }, toYuan(money))];
  });
  const chosen = underChoice(cells, usual(plan.writes));
  return { row, name, cells: chosen, because: keptNote(chosen, pay.because) };
}

function readCells(
  { block, merges, mapping, cell }: People<Role>,
  reads: readonly Role[],
  row: number,
): RowCells {
  const cells: Partial<Record<Role, Cell>> = {};
  for (const role of reads) {
    const column = mapping.columns[role];
    if (column === undefined) continue;
    const own = cell(row, role);
    cells[role] = role === 'level' && isBlank(own) ? sharedCell(block, merges, row, column) : own;
  }
  return cells;
}
