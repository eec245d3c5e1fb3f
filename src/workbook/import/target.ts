/** A sheet as a place for figures: its people, the columns that take figures, the plan beside them. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Month } from '../../core/input/month';
import { squash } from '../../core/words/normalise';
import { text, type Text } from '../../core/words/text';
import { monthOfSheet } from '../month/month-of';
import { formulaAt } from '../people/cells';
import { headerRows } from '../people/header-rows';
import { bare } from '../people/header-words';
import { employeeIds } from '../people/employee-ids';
import { readPeople } from '../people/people';
import type { Block } from '../port';
import { ROLES } from '../salary/roles';
import { recogniseInputs, type Recognised } from '../simulate/recognise';
import { gradedInputs, type Graded } from './chats/graded-inputs';
import { ownColumns, ownHeader } from './own-columns';
import { PLANNED, schemeInputs } from './scheme-inputs';
import type { TargetInput } from './target-input';

export interface TargetPerson {
  readonly row: number;
  readonly name: string;
  /** The number of staff, empty where the sheet has none. */
  readonly id: string;
}

/** An input that takes one of several levels by its name. */
export interface GradedInput extends Graded {
  readonly column: number;
  readonly title: string;
}

export interface Target {
  readonly sheet: string;
  readonly block: Block;
  /** Undefined where nothing tells the rules. */
  readonly compiled: CompiledScheme | undefined;
  /** Whether its formulas name them. */
  readonly ours: boolean;
  readonly headerRow: number;
  readonly people: readonly TargetPerson[];
  readonly inputs: readonly TargetInput[];
  /** Inputs that take a grade. */
  readonly graded: readonly GradedInput[];
  readonly month?: Month;
  /** The column of planned sales. */
  readonly planned?: number;
}

/**
 * The fault where the sheet has no inputs or no names.
 * @param compiled the rules of the sheet; undefined where nothing tells them, and only its own columns take figures
 * @param ours whether its formulas name the rules, so that its columns hold what they expect
 */
export function targetOf(
  compiled: CompiledScheme | undefined,
  ours: boolean,
  block: Block,
): Target | { readonly fault: Text } {
  const recognised = headerOf(compiled, block);
  if ('fault' in recognised) return recognised;
  const { mapping, inputs: columns } = recognised;
  const month = recognised.month ?? monthOfSheet(block);
  const { headerRow } = mapping;
  const titles = ownTitles(block, headerRow);
  const titleAt = (column: number): string => titles[column - block.area.column] ?? '';
  const ids = employeeIds({ block, mapping });
  const read = readPeople(block, ROLES, mapping);
  const people = read.people
    .filter(({ name }) => name !== '')
    .map(({ row, name }) => ({ row, name, id: ids(row) }));
  const takes = (column: number): boolean => people.some(({ row }) => formulaAt(block, row, column) === null);
  const asked = compiled === undefined ? [] : schemeInputs(compiled);
  const found = asked.flatMap((one): TargetInput[] => {
    const column = columns.get(one.key) ?? (one.names && columnOfTitle(block, titles, one.names));
    if (column === undefined || !takes(column)) return [];
    const { names: _, ...wanted } = one;
    const title = titleAt(column);
    // On somebody's own sheet the input goes by the sheet's word for it.
    return [{ ...wanted, ...(ours ? {} : { words: text(title, title) }), column, title }];
  });
  const graded = (compiled === undefined ? [] : gradedInputs(compiled)).flatMap((one): GradedInput[] => {
    const column = columns.get(one.key);
    return column === undefined || !takes(column) ? [] : [{ ...one, column, title: titleAt(column) }];
  });
  const planned = columnOfTitle(block, titles, PLANNED);
  const used = [planned, recognised.takesPart, ...columns.values(), ...Object.values(mapping.columns)];
  const taken = new Set([...used, ...found.map(({ column }) => column)]);
  const own = read.block.area;
  const isFree = (column: number): boolean =>
    column >= own.column && column < own.column + own.columns && !taken.has(column);
  const rows = people.map(({ row }) => row);
  return {
    sheet: block.area.sheet,
    block,
    compiled,
    ours,
    headerRow,
    people,
    inputs: [...found, ...ownColumns(block, titles, rows, isFree)],
    graded,
    ...(month === undefined ? {} : { month }),
    ...(planned === undefined ? {} : { planned }),
  };
}

type Header = Pick<Recognised, 'mapping' | 'inputs' | 'month' | 'takesPart'>;

function headerOf(compiled: CompiledScheme | undefined, block: Block): Header | { readonly fault: Text } {
  if (compiled !== undefined) return recogniseInputs([compiled], block);
  const mapping = ownHeader(block);
  return mapping === null ? { fault: NO_FIGURES } : { mapping, inputs: new Map() };
}

const NO_FIGURES = text(
  '这张表没有能填数据的列：没有方案的公式和指标列，也没有认得的数据列名（如 接待人数、平均响应时长）。请另选一张，或在表头写上指标名称。',
  'No column of this sheet takes figures: it has no scheme’s formulas or columns, and no header that exports know, such as Response time. Choose another sheet, or name the columns.',
);

function ownTitles(block: Block, headerRow: number): readonly string[] {
  const row = headerRow - block.area.row;
  return headerRows(block, row + 1).withParents(row);
}

function columnOfTitle(
  { area }: Block,
  titles: readonly string[],
  names: ReadonlySet<string>,
): number | undefined {
  const at = titles.findIndex((title) => names.has(bare(title)));
  return at < 0 ? undefined : at + area.column;
}

/** By which a person is known in the journal and among the choices. */
export function personKey({ name, id }: TargetPerson): string {
  return id === '' ? squash(name) : `${squash(name)} ${squash(id)}`;
}
