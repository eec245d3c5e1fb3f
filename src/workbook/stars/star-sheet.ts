/** A sheet of stars – a template's, or anybody's with people and months – as the commands for stars look at it. */
import { isBlank, isError, type Cell, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Month } from '../../core/input/month';
import { readFacts, type FactValues } from '../../core/stars/facts';
import { text, type Text } from '../../core/words/text';
import type { Stars } from '../../schemes/stars';
import { monthOfSheet } from '../month/month-of';
import { cellAt } from '../people/cells';
import { employeeIds } from '../people/employee-ids';
import { findHeader } from '../people/header';
import { readPeople, type People } from '../people/people';
import type { PeopleMapping, Roles } from '../people/roles';
import type { Block } from '../port';
import { ROLES } from '../salary/roles';
import { takingPart } from '../people/taking-part';
import { STAFF_ROLES } from '../staff/columns';
import { factKey } from '../template/fact-columns';
import { inputKey } from '../template/input-key';
import { monthColumns, monthsBetween, monthWords, type MonthColumn } from './month-columns';
import { monthRoles, monthsAt, rolesOf, withMonthWords } from './star-header';

export interface StarPerson {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly name: string;
  /** Empty where there is none. */
  readonly id: string;
  readonly team: string;
  readonly level: string;
  /** Not of 否, 仅参照, or a mark that nobody can read: quotas pass over them. */
  readonly takesPart: boolean;
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

const OF_PEOPLE = ['id', 'team', 'level'];
const PEOPLE_ROLES: Roles<string> = [
  ...ROLES.filter(({ role }) => role === 'name'),
  ...STAFF_ROLES.filter(({ role }) => OF_PEOPLE.includes(role)),
];

export function readStarSheet(block: Block, compiled: CompiledScheme): StarSheet | { readonly fault: Text } {
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
  // A month in the header is one of the history, and not the sheet's.
  const month = monthOfSheet({ ...block, cells: block.cells.slice(0, headerRow - block.area.row) });
  const months = byMonths ? monthColumns(monthsAt(worded, headerRow), headerRow, month) : [];
  if ('fault' in months) return months;
  if (byMonths && months.length === 0) return { fault: NO_MONTHS };
  const lacking = stars.kind === 'ladder' && compiled.scheme.period === 'month' ? lackingMonths(months) : [];
  if (lacking.length > 0) return { fault: lacksMonths(lacking) };
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

/** Columns side by side would count as months running. */
function lackingMonths(months: readonly MonthColumn[]): readonly string[] {
  return months.flatMap(({ month }, at) => {
    const before = months[at - 1];
    return before === undefined ? [] : monthsBetween(before.month, month);
  });
}

function peopleOf(table: People<string>): readonly StarPerson[] {
  const ids = employeeIds(table);
  const part = takingPart(table);
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
      takesPart: part(row) === 'yes',
    }));
}

/** What the stars of somebody are read from: months oldest first, or one period's inputs in the scheme's order. */
export function inputCells(
  { block, compiled, stars, months, inputs }: StarSheet,
  row: number,
): readonly Cell[] {
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
export function factsAt({ block, compiled, stars, inputs }: StarSheet, row: number): FactValues | CellError {
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

function lacksMonths(keys: readonly string[]): Text {
  const months = monthWords(keys);
  return text(
    `表头缺 ${months.zh}，而星级要看连续的月份。请补上这些列：没有得分的留空（连续中断），全员不考核的填“不参评”。`,
    `The header lacks ${months.en}, and stars look at months in a row. Add the columns: leave them empty where there is no score, which breaks the row, or enter “not rated” where nobody was assessed.`,
  );
}

const NO_STARS = text(
  '这个方案没有星级。请选择另一个方案。',
  'This scheme has no stars. Choose another one.',
);
const NO_MONTHS = text(
  '没有找到一行同时有姓名和月份的表头。请选择每人一行、每月一列的表，月份如“2026-03”“三月”。',
  'No row is a header with names and months. Choose a sheet with a row per person and a column per month, headed such as “2026-03” or “Mar 2026”.',
);
const NO_INPUTS = text(
  '没有找到这个方案的表头。请选择由模板生成的星级表，或让表头用方案的名称。',
  'No row is a header of this scheme. Choose a sheet made from its template, or use the scheme’s names in the header.',
);
