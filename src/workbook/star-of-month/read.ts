/** Who may be the star of a month: the month's assessment and star sheets, with what each person did best. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { exact, type Exact } from '../../core/number/exact';
import { formatMoney, formatPoints } from '../../core/number/format';
import type { Month } from '../../core/input/month';
import { toFen } from '../../core/number/fen';
import { text, type Text } from '../../core/words/text';
import { schemeOf } from '../import/scheme-of';
import { isSame, monthKey, monthOfSheet } from '../month/month-of';
import { readMonthState, type MonthReading, type MonthTable } from '../month/reading';
import { cellAt } from '../people/cells';
import { columnTitled } from '../people/column-titled';
import { takingPart, whyOut } from '../people/taking-part';
import { heldNameless, nameKey, timesOf } from '../people/names';
import { otherTableWords } from '../people/other-tables';
import { raters, rowsOfPeople } from '../people/rows-of-person';
import type { Survey, Workbook } from '../port';
import { findRulesSheets, type RulesSheet } from '../rules/find';
import { STAFF_ROLES } from '../staff/columns';
import { bestOf, type BestOf } from './best';
import { valuesOf } from './values';

export type Basis = 'score' | 'stars';

export interface Candidate {
  readonly name: string;
  readonly team: string;
  readonly values: Readonly<Partial<Record<Basis, Exact>>>;
  readonly best: readonly Text[];
  /** As the sheet has it; empty where it is blank. */
  readonly reward: string;
}

export interface Contest {
  readonly sheet: string;
  readonly bases: readonly Basis[];
  readonly candidates: readonly Candidate[];
  /** Who cannot be the star, and why: takes no part, or has values and no name. */
  readonly out: readonly { readonly row: number; readonly name: string; readonly why: Text }[];
}

export interface Contests {
  /** `2026-03`; empty where no sheet names one. */
  readonly month: string;
  readonly contests: readonly Contest[];
  readonly survey: Survey;
}

/** Three round trips at most. */
export async function readContests(workbook: Workbook): Promise<Contests> {
  const reading = await readMonthState(workbook);
  const rules = await findRulesSheets(workbook);
  return contestsIn(reading, rules);
}

export function contestsIn({ month, tables, survey }: MonthReading, rules: readonly RulesSheet[]): Contests {
  const own = tables.filter((table) => table.kind !== 'pay' && !isLog(table));
  const inputs = own.map((table) => ({ table, best: bestOf(schemeOf(table.block, rules), table.block) }));
  return {
    month: fullMonth(month, own),
    contests: own.flatMap((table) => contestOf(table, inputs) ?? []),
    survey,
  };
}

/** A row is a chat or an issue, and its score is none of a month. */
const isLog = (table: MonthTable): boolean => table.repeats && raters(table) === undefined;

/** With its year, where a sheet of the month says it. */
function fullMonth(month: Month | null, tables: readonly MonthTable[]): string {
  if (month === null) return '';
  const dated = tables.flatMap(({ block }) => monthOfSheet(block) ?? []);
  return monthKey(dated.find((one) => one.year !== undefined && isSame(one, month)) ?? month);
}

interface Inputs {
  readonly table: MonthTable;
  readonly best: BestOf;
}

function contestOf(table: MonthTable, inputs: readonly Inputs[]): Contest | null {
  const bases = (['stars', 'score'] as const).filter((basis) => table.mapping.columns[basis] !== undefined);
  if (bases.length === 0) return null;
  const [team, reward] = [columnTitled(table, TEAM), columnTitled(table, REWARD)];
  const words = (row: number, column: number | undefined): string =>
    column === undefined ? '' : wordsIn(cellAt(table.block, row, column));
  const part = takingPart(table);
  const out = table.people.flatMap(({ row, name }) => {
    const why = name === '' ? nameless(table, row) : whyOut(part(row));
    return why === undefined ? [] : [{ row, name, why }];
  });
  const outside = new Set(out.map(({ row }) => row));
  const each = table.repeats ? rowsOfPeople(table) : table.people.map((one) => [one]);
  const candidates = each.flatMap((all): readonly Candidate[] => {
    const rows = all.filter(({ row, name }) => name !== '' && !outside.has(row));
    const [first] = rows;
    if (first === undefined) return [];
    const wordsOf = (column: number | undefined): string =>
      rows.map(({ row }) => words(row, column)).find((one) => one !== '') ?? '';
    return [
      {
        name: first.name,
        team: wordsOf(team),
        values: valuesOf(table, rows),
        best: rows.length > 1 ? [] : bestFor(table, first.row, first.name, inputs),
        reward: wordsOf(reward),
      },
    ];
  });
  const beside = table.others.map((other) => {
    return { row: other.area.row, name: '', why: otherTableWords(other) };
  });
  return { sheet: table.sheet, bases, candidates, out: [...out, ...beside] };
}

function nameless({ block, mapping: { columns } }: MonthTable, row: number): Text | undefined {
  return heldNameless(block, row, [columns.score, columns.stars]) === undefined
    ? undefined
    : text(`第 ${row + 1} 行没有姓名`, `row ${row + 1} has no name`);
}

/** From the sheet itself, else from another of the month where a name stands once. */
function bestFor(table: MonthTable, row: number, name: string, inputs: readonly Inputs[]): readonly Text[] {
  const own = inputs.find((one) => one.table === table)?.best(row) ?? [];
  if (own.length > 0) return own;
  for (const other of inputs) {
    const { people } = other.table;
    if (other.table === table || timesOf(people.map((one) => one.name)).get(nameKey(name)) !== 1) continue;
    const found = people.find((one) => nameKey(one.name) === nameKey(name));
    const best = found === undefined ? [] : other.best(found.row);
    if (best.length > 0) return best;
  }
  return [];
}

const TEAM = STAFF_ROLES.find(({ role }) => role === 'team')?.exact ?? [];
const REWARD = ['奖励', '星级奖励', '奖励金额', '本月奖励', 'reward', 'starreward'];

function wordsIn(cell: Cell): string {
  if (isBlank(cell) || isError(cell)) return '';
  return typeof cell === 'number' ? formatMoney(toFen(exact(cell))) : String(cell).trim();
}

/** "5★", "95.5 分". */
export function valueWords(basis: Basis, value: Exact): Text {
  const points = formatPoints(value);
  return basis === 'stars' ? text(`${points}★`, `${points}★`) : text(`${points} 分`, `${points} points`);
}
