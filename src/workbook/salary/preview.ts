/** What a recalculation would change, before anything is written. */
import { isBlank, isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { parseNumber } from '../../core/number/parse';
import { exact, toNumber, type Exact, add, ZERO } from '../../core/number/exact';
import { toYuan } from '../../core/number/fen';
import { text } from '../../core/text/text';
import type { Text } from '../../schemes/indicator';
import { cellAddress } from '../address';
import type { Block } from '../port';
import { payRow, type RowCells } from './compute';
import { lastWritten, type LastWritten } from './journal';
import type { Mapping, PayPlan } from './mapping';
import { peopleRows } from './people';
import type { Role } from './roles';

export type CellState = 'change' | 'same' | 'formula' | 'override';

export interface PreviewCell {
  readonly role: Role;
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: number;
  /** `formula`: the user's own formula stands there; `override`: changed by hand since StarBand wrote it. Neither is written unless asked. */
  readonly state: CellState;
}

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
  /** Sum of the salary column now and afterwards, of the rows that can be computed. */
  readonly total: { readonly before: number; readonly after: number };
  readonly warnings: readonly Text[];
}

export function previewSalary(
  compiled: CompiledScheme,
  plan: PayPlan,
  mapping: Mapping,
  block: Block,
  journal: Block | null,
): SalaryPreview {
  const rows = peopleRows(block, mapping);
  const names = rows.map((row) => nameAt(block, mapping, row));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const unique = new Set(names.filter((name) => name !== '' && counts.get(name) === 1));
  const written = lastWritten(journal, mapping.sheet, unique);
  const preview = rows.map((row, index) =>
    previewRow({ compiled, plan, mapping, block, written }, row, names[index] ?? ''),
  );
  return { mapping, rows: preview, total: totals(preview, plan), warnings: [] };
}

interface Surroundings {
  readonly compiled: CompiledScheme;
  readonly plan: PayPlan;
  readonly mapping: Mapping;
  readonly block: Block;
  readonly written: LastWritten;
}

function previewRow(around: Surroundings, row: number, name: string): PreviewRow {
  const { compiled, plan, mapping, block } = around;
  const nameless = mapping.columns.name !== undefined && name === '';
  if (nameless)
    return {
      row,
      name,
      cells: [],
      skipped: text('没有姓名。请填写姓名，或删去这一行。', 'there is no name. Fill it in, or drop the row.'),
    };
  const cells: Partial<Record<Role, Cell>> = {};
  for (const role of plan.reads) {
    const column = mapping.columns[role];
    if (column !== undefined) cells[role] = cellAt(block, row, column);
  }
  const pay = payRow(compiled, plan, cells as RowCells);
  if (isError(pay)) return { row, name, cells: [], skipped: pay.text ?? text(pay.error, pay.error) };
  const outputs = plan.writes.flatMap((role): readonly PreviewCell[] => {
    const column = mapping.columns[role];
    const money = pay.amounts[role];
    return column === undefined || money === undefined
      ? []
      : [previewCell(around, role, row, column, name, toYuan(money))];
  });
  return { row, name, cells: outputs, because: pay.because };
}

function previewCell(
  { block, written }: Surroundings,
  role: Role,
  row: number,
  column: number,
  name: string,
  after: number,
): PreviewCell {
  const before = cellAt(block, row, column);
  const formula = block.formulas[row - block.area.row]?.[column - block.area.column] ?? null;
  const state = (): CellState => {
    if (formula !== null) return 'formula';
    if (typeof before === 'number' && toNumber(exact(before)) === after) return 'same';
    const last = written.find(name, role, cellAddress(row, column));
    const byHand = last !== undefined && !isBlank(before) && before !== last;
    return byHand ? 'override' : 'change';
  };
  return { role, row, column, before, after, state: state() };
}

export function cellAt(block: Block, row: number, column: number): Cell {
  return block.cells[row - block.area.row]?.[column - block.area.column] ?? null;
}

function nameAt(block: Block, { columns }: Mapping, row: number): string {
  if (columns.name === undefined) return '';
  const cell = cellAt(block, row, columns.name);
  return isBlank(cell) || isError(cell) ? '' : String(cell).trim();
}

/** Sums of the total column where the sheet has one, else of everything that is written. */
function totals(rows: readonly PreviewRow[], plan: PayPlan): SalaryPreview['total'] {
  const hasTotal = rows.some((row) => row.cells.some((cell) => cell.role === 'total'));
  const counted = rows
    .flatMap((row) => row.cells)
    .filter((cell) => (hasTotal ? cell.role === 'total' : plan.writes.includes(cell.role)));
  return {
    before: sum(counted.map((cell) => amountOf(cell.before))),
    after: sum(counted.map((cell) => (cell.state === 'override' ? amountOf(cell.before) : cell.after))),
  };
}

function amountOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (parseNumber(cell)?.value ?? 0) : 0;
}

function sum(amounts: readonly number[]): number {
  return toNumber(amounts.reduce<Exact>((all, amount) => add(all, exact(amount)), ZERO));
}
