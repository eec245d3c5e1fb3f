/** Which rows of totals a pay sheet is held against: the one of all its people, or those of its parts together. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { add, compare, exact, ZERO, type Exact } from '../../core/number/exact';
import { normalise, squash } from '../../core/words/normalise';
import { text, type Text } from '../../core/words/text';
import { cellAt, rowAt } from '../people/cells';
import type { People } from '../people/people';
import { saysTotal } from '../people/row-words';
import { isAmount } from './choice';
import { amountOf } from './other-money';

export interface SheetTotals {
  /** One row, or one for each part; none where the people themselves have to do. */
  readonly rows: readonly number[];
  readonly said: Text;
  /** Rows of which nobody can tell whose sums they are. */
  readonly unsure: readonly number[];
}

/** @param columns amounts by which rows of one name are told: of everybody, or of those above */
export function sheetTotals<R extends string>(sheet: People<R>, columns: readonly number[]): SheetTotals {
  const { block, people, rows, mapping } = sheet;
  const [first, last] = [people[0]?.row ?? Infinity, people.at(-1)?.row ?? Infinity];
  if ((mapping.columns as Readonly<Partial<Record<string, number>>>).name === undefined) return NONE;
  const all = rows.filter(({ kind }) => kind === 'total').map(({ row }) => row);
  const holds = (row: number): boolean => columns.some((column) => isAmount(cellAt(block, row, column)));
  const whole = all.filter((row) => row > first && isWhole(labelOf(rowAt(block, row))) && holds(row));
  const below = whole.filter((row) => row > last).at(-1) ?? alone(sheet, all, last);
  if (below === undefined) return NONE;
  const others = whole.filter((row) => row < last);
  const before = Math.max(...all.filter((row) => row < below), -1);
  // Below the last part nobody stands whom the row might be of alone.
  if (others.length === 0 || people.every(({ row }) => row < before)) return one(below);
  const held = columns.filter((column) => isAmount(cellAt(block, below, column)));
  const comesTo = (row: number, after: number): boolean =>
    held.every((column) => {
      const own = people.filter((person) => after < person.row && person.row < row);
      const sum = own.map((person) => amountAt(block, person.row, column)).reduce(add, ZERO);
      return compare(sum, amountAt(block, row, column)) === 0;
    });
  if (comesTo(below, -1)) return one(below);
  const parts = [...others, below];
  if (parts.every((row, index) => comesTo(row, parts[index - 1] ?? -1))) return ofParts(parts);
  return unsure(parts);
}

/** The only row of totals, below everybody and of no part by its words. */
function alone<R extends string>({ block }: People<R>, all: readonly number[], last: number) {
  const [row, another] = all;
  if (row === undefined || another !== undefined || row < last) return undefined;
  const label = squash(labelOf(rowAt(block, row)));
  return label === '' || /^(本页)?小计:?$/.test(label) ? row : undefined;
}

function amountAt(block: People<string>['block'], row: number, column: number): Exact {
  const cell = cellAt(block, row, column);
  return isError(cell) || isBlank(cell) ? ZERO : exact(amountOf(cell));
}

const labelOf = (cells: readonly Cell[]): string => String(cells.find((cell) => saysTotal(cell)) ?? '');

/** What stands beside the total: of another time, or a mean. */
const OTHER_SUM =
  /上月|上期|上年|去年|同期|全年|年度|本年|今年|季度|累计|预算|计划|目标|平均|人均|大写|last|previous|prior|ytd|year|budget|average|mean/;

/** "合 计", "全部合计", "Grand total": of no part by its words. */
function isWhole(label: string): boolean {
  const words = squash(label).replace('全部', '');
  if (/小计|部|组|sub/.test(words) || OTHER_SUM.test(words)) return false;
  return /合计|总计|共计|合共|总[额和数]/.test(words) || /^(grand )?totals?\b|^sum\b/.test(normalise(label));
}

const NONE: SheetTotals = {
  rows: [],
  unsure: [],
  said: text(
    '工资表没有全表的合计行，按各人相加核对。',
    'The pay sheet has no row of totals for everybody: its people are summed.',
  ),
};

const one = (row: number): SheetTotals => ({
  rows: [row],
  unsure: [],
  said: text(
    `工资表合计取自第 ${row + 1} 行；该行没有的项目按各人相加。`,
    `The pay sheet’s sum is row ${row + 1}; items that it lacks are summed over its people.`,
  ),
});

const listed = (rows: readonly number[]): string => rows.map((row) => row + 1).join('、');

const ofParts = (rows: readonly number[]): SheetTotals => ({
  rows,
  unsure: [],
  said: text(
    `工资表合计是第 ${listed(rows)} 行各部分的合计相加。`,
    `The pay sheet’s sum is that of the parts in rows ${listed(rows).replaceAll('、', ', ')}.`,
  ),
});

const unsure = (rows: readonly number[]): SheetTotals => ({
  rows: [],
  unsure: rows,
  said: text(
    `第 ${listed(rows)} 行都是合计，既不是全部人的和，也不是各自上面那些人的和，因此按各人相加核对。请检查这几行。`,
    `Rows ${listed(rows).replaceAll('、', ', ')} are all totals, and come neither to everybody nor to the people above each; the people are summed instead. Check these rows.`,
  ),
});
