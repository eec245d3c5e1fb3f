/** An assessment sheet as a place for figures: its people, the columns that take figures, the plan beside them. */
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import type { Wanted } from '../../core/import/recipes';
import type { Month } from '../../core/input/month';
import { squash } from '../../core/words/normalise';
import type { Text } from '../../core/words/text';
import { formulaAt } from '../people/cells';
import { headerRows } from '../people/header-rows';
import { bare } from '../people/header-words';
import { employeeIds } from '../people/employee-ids';
import { readPeople } from '../people/people';
import type { Block } from '../port';
import { ROLES } from '../salary/roles';
import { recogniseInputs } from '../simulate/recognise';
import { inputKey } from '../template/input-key';
import { gradedInputs, type Graded } from './chats/graded-inputs';

export interface TargetPerson {
  readonly row: number;
  readonly name: string;
  /** The number of staff, empty where the sheet has none. */
  readonly id: string;
}

export interface TargetInput extends Wanted {
  readonly words: Text;
  readonly column: number;
  /** The sheet's own header, as one line. */
  readonly title: string;
}

/** An input that takes one of several levels by its name. */
export interface GradedInput extends Graded {
  readonly column: number;
  readonly title: string;
}

export interface Target {
  readonly sheet: string;
  readonly block: Block;
  readonly compiled: CompiledScheme;
  readonly headerRow: number;
  readonly people: readonly TargetPerson[];
  readonly inputs: readonly TargetInput[];
  /** Inputs that take a grade. */
  readonly graded: readonly GradedInput[];
  readonly month?: Month;
  /** The column of planned sales. */
  readonly planned?: number;
}

/** The fault where the sheet has no inputs or no names. */
export function targetOf(compiled: CompiledScheme, block: Block): Target | { readonly fault: Text } {
  const recognised = recogniseInputs([compiled], block);
  if ('fault' in recognised) return recognised;
  const { mapping, inputs: columns, month } = recognised;
  const { headerRow } = mapping;
  const titles = ownTitles(block, headerRow);
  const titleAt = (column: number): string => titles[column - block.area.column] ?? '';
  const ids = employeeIds({ block, mapping });
  const people = readPeople(block, ROLES, mapping)
    .people.filter(({ name }) => name !== '')
    .map(({ row, name }) => ({ row, name, id: ids(row) }));
  const takes = (column: number): boolean => people.some(({ row }) => formulaAt(block, row, column) === null);
  const found = [...wantedOf(compiled), ...rawOf(compiled)].flatMap((one): TargetInput[] => {
    const column = columns.get(one.key) ?? (one.names && columnOfTitle(block, titles, one.names));
    if (column === undefined || !takes(column)) return [];
    const { names: _, ...wanted } = one;
    return [{ ...wanted, column, title: titleAt(column) }];
  });
  const graded = gradedInputs(compiled).flatMap((one): GradedInput[] => {
    const column = columns.get(one.key);
    return column === undefined || !takes(column) ? [] : [{ ...one, column, title: titleAt(column) }];
  });
  const planned = columnOfTitle(block, titles, PLANNED);
  return {
    sheet: block.area.sheet,
    block,
    compiled,
    headerRow,
    people,
    inputs: found,
    graded,
    ...(month === undefined ? {} : { month }),
    ...(planned === undefined ? {} : { planned }),
  };
}

const PLANNED: ReadonlySet<string> = new Set([
  '计划销售额',
  '销售计划',
  '目标销售额',
  '销售目标',
  '目标业绩',
  '计划业绩',
  'plannedsales',
  'targetsales',
  'salestarget',
]);

interface Looked extends Wanted {
  readonly words: Text;
  /** Headers of a column that is found by its title alone. */
  readonly names?: ReadonlySet<string>;
}

const POINTLESS = new Set<string>(['level', 'flag']);

function wantedOf({ indicators, adjustments, scheme }: CompiledScheme): readonly Looked[] {
  return [...indicators, ...adjustments].flatMap((one) =>
    one.inputs.flatMap((input, index): readonly Looked[] => {
      if (POINTLESS.has(input.input)) return [];
      const per = perOf(one, scheme.raw ?? []);
      return [
        {
          key: inputKey(one, index),
          label: one.inputs.length === 1 ? one.label.zh : input.label.zh,
          words: one.inputs.length === 1 ? one.label : input.label,
          input: input.input,
          ...(per === undefined ? {} : { per }),
        },
      ];
    }),
  );
}

/** What a ratio is divided by. */
function perOf(
  { indicator }: CompiledIndicator,
  raw: readonly { readonly key: string; readonly label: Text }[],
) {
  const by = 'ratio' in indicator ? indicator.ratio?.by : undefined;
  return raw.find(({ key }) => key === by)?.label.zh;
}

function rawOf({ scheme }: CompiledScheme): readonly Looked[] {
  return (scheme.raw ?? [])
    .filter(({ label }) => !PLANNED.has(bare(label.zh)))
    .map(({ key, label, input }) => ({
      key: `raw:${key}`,
      label: label.zh,
      words: label,
      input,
      names: new Set([bare(label.zh), bare(label.en)]),
    }));
}

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
