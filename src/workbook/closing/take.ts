/** Takes what is to be kept of a sheet of people. */
import { isBlank, type Cell } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import type { MonthRole, Table } from '../month/table';
import { MONTH_ROLES } from '../month/table';
import { cellAt, formulaAt } from '../people/cells';
import { EMPLOYEE_ID_WORDS } from '../people/employee-ids';
import { bare } from '../people/header-words';
import { rowKey } from '../people/match-row';
import { readPeople } from '../people/people';
import type { Block } from '../port';
import { STAFF_COLUMNS } from '../staff/columns';
import { canonicalFormula, type Sheets } from './canonical';
import { plainCell } from './content-code';
import { frameOf, type Frame } from './frame';
import type { KeptAbove, KeptCell, KeptRow, Placed } from './kept';

const TEAM_WORDS = STAFF_COLUMNS.filter(({ role }) => role === 'team').flatMap(({ title, also }) => [
  bare(title.zh),
  bare(title.en),
  ...also,
]);

export interface Source {
  readonly block: Block;
  readonly table: Pick<Table, 'kind' | 'mapping'>;
  readonly frame: Frame;
}

export function sourceOf(
  block: Block,
  table: Pick<Table, 'kind' | 'mapping'>,
  renamed?: ReadonlyMap<string, string>,
): Source {
  return { block, table, frame: frameOf(block, table.mapping.headerRow, renamed) };
}

export function take({ block, table, frame }: Source, sheets: Sheets): Placed {
  const { mapping } = table;
  const cellOf = (row: number, column: number): KeptCell => keptCell(block, row, column, frame, sheets);
  const roles: Partial<Record<string, string>> = {};
  for (const [role, column] of Object.entries(mapping.columns)) {
    const key = column === undefined ? undefined : frame.keyAt(column);
    if (key !== undefined) roles[role] = key;
  }
  const headed = (words: readonly string[]): number | undefined =>
    frame.columnsAt.find((_, index) => words.includes(bare(frame.columns[index]?.title ?? '')));
  const [id, team] = [headed(EMPLOYEE_ID_WORDS), headed(TEAM_WORDS)];
  const idColumn = id === mapping.columns.name ? undefined : id;
  const people = readPeople<MonthRole>(block, MONTH_ROLES, mapping);
  const named = new Map(people.people.map(({ row, name }) => [row, name]));
  const rows: KeptRow[] = [];
  const rowsAt: number[] = [];
  for (let row = frame.headerRow + 1; row < block.area.row + block.area.rows; row++) {
    const cells = frame.columnsAt.map((column) => cellOf(row, column));
    if (cells.every(({ value }) => isBlank(value))) continue;
    const name = named.get(row);
    const own = wordsAt(block, row, idColumn);
    const first = cells.find(({ value }) => typeof value === 'string')?.value;
    rows.push({
      kind: name === undefined ? 'other' : 'person',
      key: name === undefined ? `=${squash(String(first ?? ''))}` : rowKey({ id: own, name }),
      name: name ?? String(first ?? '').slice(0, 40),
      id: name === undefined ? '' : own,
      team: name === undefined ? '' : wordsAt(block, row, team),
      cells,
    });
    rowsAt.push(row);
  }
  const places = placesOf(frame, rowsAt);
  const above = aboveOf(block, frame, cellOf);
  return {
    sheet: frame.sheet,
    kind: table.kind,
    roles,
    columns: frame.columns,
    rows,
    above: above.map(({ cell }) => cell),
    ...(places === undefined ? {} : { places }),
    headerRow: frame.headerRow,
    columnsAt: frame.columnsAt,
    called: frame.called,
    rowsAt,
    aboveAt: above.map(({ row, column }) => ({ row, column })),
    isPercent: ({ row, column }) =>
      block.formats[row - block.area.row]?.[column - block.area.column]?.includes('%') === true,
  };
}

/** Undefined where the rows that are kept are all that there are. */
function placesOf(frame: Frame, rowsAt: readonly number[]): readonly number[] | undefined {
  const places = rowsAt.map((row) => frame.placeOf(row).split('⁄').map(Number));
  const [start = 0, end = 0] = places[0] ?? [];
  return start + end === rowsAt.length + 1 ? undefined : places.map(([place = 0]) => place);
}

export function keptCell(block: Block, row: number, column: number, frame: Frame, sheets: Sheets): KeptCell {
  const formula = formulaAt(block, row, column);
  return {
    value: plainCell(cellAt(block, row, column)),
    formula: formula === null ? null : canonicalFormula(formula, row, column, frame, sheets),
  };
}

function wordsAt(block: Block, row: number, column: number | undefined): string {
  const cell: Cell = column === undefined ? null : cellAt(block, row, column);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** In reading order. */
function aboveOf(block: Block, frame: Frame, cellOf: (row: number, column: number) => KeptCell) {
  const all: { readonly cell: KeptAbove; readonly row: number; readonly column: number }[] = [];
  /** The words over each column: what a value without words to its left is known by. */
  const over = new Map<number, string>();
  for (let row = block.area.row; row < frame.headerRow; row++) {
    let label = '';
    for (let column = block.area.column; column < block.area.column + block.area.columns; column++) {
      const cell = cellOf(row, column);
      if (cell.value === null && cell.formula === null) continue;
      const key = frame.keyAt(column);
      const place = key === undefined ? {} : { place: `↑${frame.headerRow - row} ${key}` };
      all.push({ cell: { ...cell, label: label || over.get(column) || '', ...place }, row, column });
      if (typeof cell.value === 'string') over.set(column, cell.value.slice(0, 40));
      label = typeof cell.value === 'string' ? cell.value.slice(0, 40) : label;
    }
  }
  return all;
}
