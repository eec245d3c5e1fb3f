/** What a recalculation would change, before anything is written. */
import { isBlank, isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { toYuan } from '../../core/number/fen';
import { text } from '../../core/text/text';
import type { Text } from '../../schemes/indicator';
import type { Block } from '../port';
import { payRow } from './compute';
import { lastWritten } from './journal-read';
import type { Mapping, PayPlan } from './mapping';
import { mergeFault, mergesOf, sharedCell } from './merged';
import { otherMoney, otherMoneyWarning } from './other-money';
import { passedOver, type PassedOver } from './passed-over';
import { rowsOf } from './people';
import { keptNote, previewCell, type Surroundings } from './preview-cell';
import type { RowCells } from './read-cells';
import { settle, totalsOf, usual, type PreviewCell, type Totals } from './settle';
import { nameAt, namelessFault, peopleWarnings, timesOf } from './names';
import type { Role } from './roles';

export type { PreviewCell } from './settle';

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
  const merges = mergesOf(block);
  const kinds = rowsOf(block, mapping, merges);
  const people = kinds.filter(({ kind }) => kind === 'person').map(({ row }) => row);
  const names = people.map((row) => nameAt(block, mapping, row));
  const times = timesOf(names);
  const unique = new Set(names.filter((name) => name !== '' && times.get(name) === 1));
  const written = lastWritten(journal, mapping.sheet, unique);
  const around = { compiled, plan, mapping, block, merges, written };
  const rows = people.map((row, index) => previewRow(around, row, names[index] ?? ''));
  return {
    mapping,
    rows,
    passedOver: passedOver(block, kinds),
    total: totalsOf(rows, usual(plan.writes)),
    warnings: [
      ...otherMoneyWarning(plan, mapping, otherMoney(block, plan, mapping, people)),
      ...peopleWarnings(block, mapping, people, names),
    ],
  };
}

function previewRow(around: Surroundings, row: number, name: string): PreviewRow {
  const { compiled, plan, mapping, block, merges } = around;
  const skipped = (why: Text): PreviewRow => ({ row, name, cells: [], skipped: why });
  const nameless = namelessFault(block, mapping, row, name);
  if (nameless !== undefined) return skipped(nameless);
  const merged = mergeFault(block, merges, mapping, row, [...plan.reads, ...plan.writes]);
  if (merged !== undefined) return skipped(merged);
  const pay = payRow(compiled, plan, readCells(around, row));
  if (isError(pay)) return skipped(pay.text ?? text(pay.error, pay.error));
  const cells = plan.writes.flatMap((role): readonly PreviewCell[] => {
    const column = mapping.columns[role];
    const money = pay.amounts[role];
    if (column === undefined || money === undefined) return [];
    return [previewCell(around, { role, row, column, name }, toYuan(money))];
  });
  const settled = settle(cells, usual(plan.writes));
  return { row, name, cells: settled, because: keptNote(settled, pay.because) };
}

function readCells({ plan, mapping, block, merges }: Surroundings, row: number): RowCells {
  const cells: Partial<Record<Role, Cell>> = {};
  for (const role of plan.reads) {
    const column = mapping.columns[role];
    if (column === undefined) continue;
    const own = cellAt(block, row, column);
    cells[role] = role === 'level' && isBlank(own) ? sharedCell(block, merges, row, column) : own;
  }
  return cells;
}

function cellAt(block: Block, row: number, column: number): Cell {
  return block.cells[row - block.area.row]?.[column - block.area.column] ?? null;
}
