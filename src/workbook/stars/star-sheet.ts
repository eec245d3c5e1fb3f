/** A sheet of stars – a template's, or anybody's with people and months – as the commands for stars look at it. */
import { isBlank, isError, type Cell, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Month } from '../../core/input/month';
import { readFacts, type FactValues } from '../../core/stars/facts';
import { squash } from '../../core/words/normalise';
import { text, type Text } from '../../core/words/text';
import type { Stars } from '../../schemes/stars';
import { monthKey, monthOfSheet } from '../month/month-of';
import { cellAt } from '../people/cells';
import { employeeIds } from '../people/employee-ids';
import { findHeader } from '../people/header';
import { headerRows } from '../people/header-rows';
import { bare } from '../people/header-words';
import { readPeople, type People } from '../people/people';
import type { ColumnRole, PeopleMapping, Roles } from '../people/roles';
import type { Block } from '../port';
import { ROLES } from '../salary/roles';
import { inputRoles } from '../simulate/input-roles';
import { STAFF_ROLES } from '../staff/columns';
import { factKey } from '../template/fact-columns';
import { inputKey } from '../template/input-columns';
import { monthColumns, type HeadedMonth, type MonthColumn } from './month-columns';
import { monthOfTitle, yearOfHeading } from './month-title';

export interface StarPerson {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly name: string;
  /** Empty where there is none. */
  readonly id: string;
  readonly team: string;
  readonly level: string;
}

export interface StarSheet {
  readonly sheet: string;
  readonly block: Block;
  readonly compiled: CompiledScheme;
  readonly stars: Stars;
  readonly month?: Month;
  readonly headerRow: number;
  /** Oldest first; none where one period is rated. */
  readonly months: readonly MonthColumn[];
  /** Column of every other input, by its key: `fact:complaints`, `in:task:0`. */
  readonly inputs: ReadonlyMap<string, number>;
  readonly table: People<string>;
  readonly people: readonly StarPerson[];
}

/** Headers are looked for in the first rows only. */
const DEEPEST = 40;
const OF_PEOPLE = ['id', 'team', 'level'];
const PEOPLE_ROLES: Roles<string> = [
  ...ROLES.filter(({ role }) => role === 'name'),
  ...STAFF_ROLES.filter(({ role }) => OF_PEOPLE.includes(role)),
];

export function readStarSheet(
  block: Block,
  compiled: CompiledScheme,
): StarSheet | { readonly fault: Text } {
  const { stars } = compiled.scheme;
  if (stars === undefined) return { fault: NO_STARS };
  const inputs = rolesOf(compiled, stars);
  const byMonths = stars.kind === 'ladder' || stars.kind === 'annual';
  const worded = withMonthWords(block);
  const counted = [...inputs, ...(byMonths ? monthRoles(worded) : [])];
  const isInput = new Set(counted.map(({ role }) => role));
  const header = findHeader<string>(worded, [...counted, ...PEOPLE_ROLES], (found) =>
    found.name === undefined ? 0 : Object.keys(found).filter((role) => isInput.has(role)).length,
  );
  if (header === null) return { fault: byMonths ? NO_MONTHS : NO_INPUTS };
  const { headerRow, columns } = header;
  const month = monthOfSheet(block);
  const months = byMonths ? monthColumns(monthsAt(worded, headerRow), headerRow, month) : [];
  if ('fault' in months) return months;
  if (byMonths && months.length === 0) return { fault: NO_MONTHS };
  const mapping: PeopleMapping<string> = {
    sheet: block.area.sheet,
    headerRow,
    columns: Object.fromEntries(
      Object.entries(columns).filter(([role]) => PEOPLE_ROLES.some((one) => one.role === role)),
    ),
  };
  const table = readPeople<string>(block, PEOPLE_ROLES, mapping);
  return {
    sheet: block.area.sheet,
    block,
    compiled,
    stars,
    ...(month === undefined ? {} : { month }),
    headerRow,
    months,
    inputs: new Map(
      inputs.flatMap(({ role }) => {
        const column = columns[role];
        return column === undefined ? [] : [[role, column] as const];
      }),
    ),
    table,
    people: peopleOf(table),
  };
}

function peopleOf(table: People<string>): readonly StarPerson[] {
  const ids = employeeIds(table);
  const words = (row: number, role: string): string => {
    const cell = table.cell(row, role);
    return isBlank(cell) || isError(cell) ? '' : String(cell).trim();
  };
  return table.people
    .filter(({ name }) => name !== '')
    .map(({ row, name }) => ({
      row,
      name,
      id: ids(row),
      team: words(row, 'team'),
      level: words(row, 'level'),
    }));
}

/** Every input of a row, facts included; months are told by their own forms. */
function rolesOf(compiled: CompiledScheme, { facts }: Stars): readonly ColumnRole[] {
  const inputs = inputRoles([compiled], '').filter(({ role }) => !role.startsWith('month:'));
  const further = facts.filter((fact) => !inputs.some(({ role }) => role === factKey(fact)));
  return [
    ...inputs,
    ...further.map((fact): ColumnRole => ({
      role: factKey(fact),
      label: fact.label,
      exact: [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])].map(bare),
      loose: [],
      part: [],
    })),
  ];
}

/** Dates that head columns as words, so that they are found as others are. */
function withMonthWords(block: Block): Block {
  const { cells, formats } = block;
  return {
    ...block,
    cells: cells.map((row, r) =>
      r >= DEEPEST
        ? row
        : row.map((cell, c) => {
            if (typeof cell !== 'number') return cell;
            const isDate = /[ymd年月]/i.test(formats[r]?.[c] ?? '');
            const month = isDate || cell > 200_000 ? monthOfTitle(cell) : undefined;
            return month === undefined ? cell : monthKey(month);
          }),
    ),
  };
}

/** A role per column that any row heads with a month. */
function monthRoles({ area, cells }: Block): readonly ColumnRole[] {
  const words = new Map<number, Set<string>>();
  for (const row of cells.slice(0, DEEPEST))
    row.forEach((cell, index) => {
      if (typeof cell !== 'string' || monthOfTitle(cell) === undefined) return;
      const column = area.column + index;
      words.set(column, (words.get(column) ?? new Set()).add(squash(cell)));
    });
  const label = text('月份', 'Month');
  return [...words].map(([column, whole]) => ({
    role: `month@${column}`,
    label,
    whole,
    exact: [],
    loose: [],
    part: [],
  }));
}

/** The months that a header row names, with the years that stand above it. */
function monthsAt(block: Block, headerRow: number): readonly HeadedMonth[] {
  const row = headerRow - block.area.row;
  const rows = headerRows(block, row + 1);
  const [own, parents] = [rows.withParents(row), rows.parents(row)];
  return own.flatMap((words, index): readonly HeadedMonth[] => {
    const month = monthOfTitle(words);
    if (month === undefined) return [];
    const year = month.year ?? yearOfHeading(parents[index] ?? '');
    return [{ column: block.area.column + index, month: year === undefined ? month : { ...month, year } }];
  });
}

/** What the stars of somebody are read from: months oldest first, or one period's inputs in the scheme's order. */
export function inputCells({ block, compiled, stars, months, inputs }: StarSheet, row: number): readonly Cell[] {
  const at = (key: string): Cell => {
    const column = inputs.get(key);
    return column === undefined ? null : cellAt(block, row, column);
  };
  if (stars.kind === 'conditions') return stars.facts.map((fact) => at(factKey(fact)));
  if (stars.kind !== 'total') return months.map(({ column }) => cellAt(block, row, column));
  return [...compiled.indicators, ...compiled.adjustments].flatMap((one) =>
    one.inputs.map((_, index) => at(inputKey(one, index))),
  );
}

/** Facts beside the months or the total; those of a scheme that rates by conditions are its inputs. */
export function factsAt(
  { block, compiled, stars, inputs }: StarSheet,
  row: number,
): FactValues | CellError {
  if (stars.kind === 'conditions') return new Map();
  return readFacts(
    compiled.scheme,
    stars.facts.flatMap((fact): readonly (readonly Cell[])[] => {
      const column = inputs.get(factKey(fact));
      const cell = column === undefined ? null : cellAt(block, row, column);
      return isBlank(cell) ? [] : [[fact.key, cell]];
    }),
  );
}

const NO_STARS = text('这个方案没有星级。请选择另一个方案。', 'This scheme has no stars. Choose another one.');
const NO_MONTHS = text(
  '没有找到一行同时有姓名和月份的表头。请选择每人一行、每月一列的表，月份如“2026-03”“三月”。',
  'No row is a header with names and months. Choose a sheet with a row per person and a column per month, headed such as “2026-03” or “Mar 2026”.',
);
const NO_INPUTS = text(
  '没有找到这个方案的表头。请选择由模板生成的星级表，或让表头用方案的名称。',
  'No row is a header of this scheme. Choose a sheet made from its template, or use the scheme’s names in the header.',
);
