/** Finds the people and their inputs on an assessment sheet: the header row by the indicators' labels, the rest by its words. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { readMonth, type Month } from '../../core/input/month';
import { TAKES_PART } from '../../core/score/takes-part';
import { squash } from '../../core/words/normalise';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { findHeader } from '../people/header';
import { PART_TITLES } from '../people/taking-part';
import { labelledCell, MONTH_LABELS } from '../people/labelled';
import type { ColumnRole } from '../people/roles';
import { ROLES, type Mapping, type Role } from '../salary/roles';
import { monthOfHeader } from '../template/history-columns';
import { inputRoles } from './input-roles';

export interface Recognised {
  /** Header row and the columns of name, pay level, commission and pool, as the salary commands map them. */
  readonly mapping: Mapping;
  /** Column of every input cell that was found, by its key. */
  readonly inputs: ReadonlyMap<string, number>;
  readonly sales?: number;
  /** Column of the mark that says who takes part. */
  readonly takesPart?: number;
  /** The newest month that heads a column, `2026-03`; empty where none does. */
  readonly newest: string;
  /** What stands above the header. */
  readonly month?: Month;
  readonly amount?: Cell;
}

const WANTED: readonly Role[] = ['name', 'level', 'commission', 'pool'];
const SALES: ColumnRole<'sales'> = {
  role: 'sales',
  label: text('个人销售额', 'Personal sales'),
  exact: ['个人销售额', 'personalsales'],
  loose: [],
  part: [],
};

const TAKES: ColumnRole<'takesPart'> = {
  role: 'takesPart',
  label: TAKES_PART,
  exact: PART_TITLES,
  loose: [],
  part: [],
};

/** Both versions' labels are looked for: a sheet may have been made under either. */
export function recogniseInputs(
  schemes: readonly CompiledScheme[],
  block: Block,
): Recognised | { readonly fault: Text } {
  const newest = newestMonth(block);
  const inputs = inputRoles(schemes, newest);
  const isInput = new Set(inputs.map(({ role }) => role));
  const roles = [...inputs, ...ROLES.filter(({ role }) => WANTED.includes(role)), SALES, TAKES];
  // The more inputs a row heads, the more it looks like the header.
  const header = findHeader<string>(
    block,
    roles,
    (found) => Object.keys(found).filter((role) => isInput.has(role)).length,
  );
  if (header === null) return { fault: NO_INPUTS };
  const { headerRow, columns } = header;
  if (columns.name === undefined) return { fault: NO_NAMES };
  const set = Object.entries(columns).flatMap(([role, column]) =>
    column === undefined ? [] : [[role, column] as const],
  );
  const people = Object.fromEntries(set.filter(([role]) => (WANTED as readonly string[]).includes(role)));
  return {
    mapping: { sheet: block.area.sheet, headerRow, columns: people },
    newest,
    inputs: new Map(set.filter(([role]) => isInput.has(role))),
    ...(columns.sales === undefined ? {} : { sales: columns.sales }),
    ...(columns.takesPart === undefined ? {} : { takesPart: columns.takesPart }),
    ...above(schemes, block, headerRow - block.area.row),
  };
}

/** Header rows begin within so many rows. */
const HEADER_WITHIN = 15;

function newestMonth({ cells }: Block): string {
  const headers = cells.slice(0, HEADER_WITHIN).flat();
  const months = headers.flatMap((cell) => (typeof cell === 'string' ? (monthOfHeader(cell) ?? []) : []));
  return months.sort().at(-1) ?? '';
}

const NO_INPUTS = text(
  '这张表里没有找到方案的任何指标列，因此无法模拟。请选择由模板生成的考核表，或检查表头是否用了指标名称。',
  'No column of this sheet is headed by an indicator of the scheme, so nothing can be simulated. Choose an assessment sheet made from the template, or check its header.',
);
const NO_NAMES = text(
  '表头里没有姓名列，因此不知道每一行是谁。请在指标的表头行加上“姓名”。',
  'The header has no column of names, so whose each row is cannot be told. Add “Name” to the header row.',
);

/** Month and pool amount: a label with its value to the right. */
function above(schemes: readonly CompiledScheme[], block: Block, rows: number) {
  const amounts = schemes.flatMap(({ scheme }) =>
    scheme.pool === undefined ? [] : [squash(scheme.pool.of.zh), squash(scheme.pool.of.en)],
  );
  const month = readMonth(labelledCell(block, MONTH_LABELS, rows)?.value ?? '');
  const amount = labelledCell(block, amounts, rows)?.value;
  return { ...(isError(month) ? {} : { month }), ...(amount === undefined ? {} : { amount }) };
}
