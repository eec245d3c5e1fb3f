/** What one input cell would hold after an import, and why. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { pool, type Pooled } from '../../core/import/pool';
import { columnOfRef, figuresOf, type FigureRef, type Way } from '../../core/import/way';
import { DOMAINS } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { divide, exact, multiply, toNumber, type Exact } from '../../core/number/exact';
import { parseNumber } from '../../core/number/parse';
import { squash } from '../../core/words/normalise';
import { text, type Text } from '../../core/words/text';
import { FIGURES, type FigureId } from '../../profiles/figures';
import { cellAt, formulaAt } from '../people/cells';
import type { ImportChoices } from './choices';
import type { Joined } from './join-rows';
import type { Target, TargetPerson } from './target';
import type { TargetInput } from './target-input';

/** `typed`: filled in by hand, kept unless the user says otherwise; `formula`: always kept; `proposed`: written once confirmed. */
export type PlannedState = 'change' | 'same' | 'typed' | 'formula' | 'proposed';

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly before: Cell;
  /** A grade where the input takes one. */
  readonly after: number | string;
  readonly state: PlannedState;
  /** A suggestion, confirmed or not. */
  readonly proposal?: true;
  /** What must be known of the figure: an approximation, rows passed over. */
  readonly note?: Text;
}

export interface NoValue {
  readonly row: number;
  readonly key: string;
  readonly none: 'missing' | 'pending' | 'fault';
  readonly why: Text;
}

/** An input with the way to it. */
export interface Filled {
  readonly input: TargetInput;
  readonly way: Way;
  /** What the sheet's cells are multiples of, where that is not what the scheme expects. */
  readonly step?: number | undefined;
}

export function plannedCell(
  target: Target,
  person: TargetPerson,
  { input, way, step }: Filled,
  rows: readonly Joined[],
  { reading }: Pick<ImportChoices, 'reading'>,
  lastImported: Cell | undefined,
): PlannedCell | NoValue {
  const { key, column } = input;
  const { row } = person;
  const used = rows.filter((one) => figuresOf(way).some((ref) => one.figure(ref) !== undefined));
  const pooled: Pooled =
    used.length === 0
      ? { none: 'missing', why: NO_ROWS }
      : pool(way, used, reading, plannedSales(target, row));
  if ('none' in pooled) return { row, key, ...pooled };
  const value = inDomain(input, way, pooled.value);
  if (typeof value !== 'number') return { row, key, none: 'fault', why: value };
  const after = step === undefined ? value : inSteps(input, value, step);
  const before = cellAt(target.block, row, column);
  return {
    row,
    column,
    key,
    before,
    after,
    state: stateOf(target, row, column, before, after, lastImported),
    ...(pooled.note === undefined ? {} : { note: pooled.note }),
  };
}

export function stateOf(
  { block }: Target,
  row: number,
  column: number,
  before: Cell,
  after: number | string,
  lastImported: Cell | undefined,
): PlannedState {
  if (formulaAt(block, row, column) !== null) return 'formula';
  if (isBlank(before)) return 'change';
  if (sameValue(before, after)) return 'same';
  const known = typeof lastImported === 'number' || typeof lastImported === 'string';
  return known && sameValue(before, lastImported) ? 'change' : 'typed';
}

function sameValue(cell: Cell, value: number | string): boolean {
  if (typeof value === 'string') return typeof cell === 'string' && squash(cell) === squash(value);
  const number = value;
  return typeof cell === 'number' && toNumber(exact(cell)) === toNumber(exact(number));
}

const SECONDS = { seconds: 1, minutes: 60, hours: 3600 } as const;

/** In the input's unit and within its domain, or why it is not. */
function inDomain({ input, words }: TargetInput, way: Way, value: Exact): number | Text {
  if (input === 'level' || input === 'flag') return NOT_MEASURED;
  const time = way.kind === 'ratio' || way.kind === 'planned' ? false : figuresOf(way).every(isTime);
  const unit = input === 'seconds' || input === 'minutes' || input === 'hours' ? SECONDS[input] : undefined;
  if (time !== (unit !== undefined)) return NOT_OF_KIND;
  const number = toNumber(unit === undefined ? value : divide(value, exact(unit)));
  const read = readNumber(number, DOMAINS[input], words);
  return isError(read) ? (read.text ?? NOT_MEASURED) : read;
}

function inSteps({ input }: TargetInput, value: number, step: number): number {
  const unit = input === 'seconds' || input === 'minutes' || input === 'hours' ? SECONDS[input] : 1;
  return toNumber(divide(multiply(exact(value), exact(unit)), exact(step)));
}

function isTime(ref: FigureRef): boolean {
  return (columnOfRef(ref)?.kind ?? FIGURES[ref as FigureId].kind) === 'duration';
}

function plannedSales({ block, planned }: Target, row: number): number | undefined {
  const cell = planned === undefined ? null : cellAt(block, row, planned);
  if (typeof cell === 'string') return parseNumber(cell)?.value;
  return typeof cell === 'number' ? cell : undefined;
}

const NO_ROWS = text('来源里没有这一项', 'the source does not have it');
const NOT_MEASURED = text('这一项由人评定，不能导入', 'this is given by people and cannot be imported');
const NOT_OF_KIND = text(
  '一边是时长，一边不是，请另选一列',
  'one is a time and the other is not; choose another column',
);
