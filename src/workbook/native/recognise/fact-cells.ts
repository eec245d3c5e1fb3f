/** Which facts argument gives a native formula's fact cells: a header over a row, or names beside a column. */
import { isBlank, type Cell } from '../../../core/cell';
import { normalise } from '../../../core/words/normalise';
import type { Fact } from '../../../schemes/stars';
import { columnLetters } from '../../formula/address';
import { blanksAsText } from '../../formula/blanks';
import { rangeOf, textOf, type Range } from '../../formula/range';
import { slotOf } from './slots';

export const FACT_PLACE = 11;
const HEADER_PLACE = 12;

/** A stand-in argument for all facts of a scheme, and what its header holds. */
export function standInFacts(facts: readonly Fact[]): {
  readonly argument: string;
  cellAt(row: number, column: number): Cell | undefined;
} {
  const values = slotOf('facts', 'row', FACT_PLACE, facts.length).area;
  const header = slotOf('header', 'row', HEADER_PLACE, facts.length).area;
  return {
    argument: `CHOOSE({1,2},TRANSPOSE(${textOf(header)}),TRANSPOSE(${textOf(values)}))`,
    cellAt: (row, column) => (row === header.row ? facts[column]?.key : undefined),
  };
}

type Lookup = (sheet: string | undefined, row: number, column: number, fixed?: boolean) => Cell | undefined;

/** The argument that gives these cells, by the place of each fact; undefined where they do not lie as facts do. */
export function factArgument(
  facts: readonly Fact[],
  cells: ReadonlyMap<number, Range>,
  cellAt: Lookup,
): string | undefined {
  return besideNames(facts, cells, cellAt) ?? underHeader(facts, cells, cellAt);
}

function isNamed(fact: Fact, cell: Cell | undefined): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  const names = [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])].map(normalise);
  return names.includes(normalise(String(cell)));
}

/** All facts side by side in the scheme's order, their names in some row above: the same one for all people below it. */
function underHeader(
  facts: readonly Fact[],
  cells: ReadonlyMap<number, Range>,
  cellAt: Lookup,
): string | undefined {
  const [[place, cell] = []] = [...cells];
  if (place === undefined || cell === undefined) return undefined;
  const first = cell.column - place;
  const straight = [...cells].every(([at, one]) => one.row === cell.row && one.column === first + at);
  if (!straight || first < 0) return undefined;
  for (let row = cell.row - 1; row >= 0; row--) {
    if (!facts.every((fact, at) => isNamed(fact, cellAt(cell.sheet, row, first + at, true)))) continue;
    const values = textOf({ ...cell, column: first, columns: facts.length });
    const [from, to] = [columnLetters(first), columnLetters(first + facts.length - 1)];
    const header = `${cell.prefix}$${from}$${row + 1}:$${to}$${row + 1}`;
    return `CHOOSE({1,2},TRANSPOSE(${header}),TRANSPOSE(${blanksAsText(values)}))`;
  }
  return undefined;
}

/** Facts below each other, each with its name on the left. */
function besideNames(
  facts: readonly Fact[],
  cells: ReadonlyMap<number, Range>,
  cellAt: Lookup,
): string | undefined {
  const all = [...cells];
  const [first] = all;
  if (first === undefined || all.length < 2) return undefined;
  const { column } = first[1];
  const below = column > 0 && all.every(([, one]) => one.column === column);
  const named =
    below && all.every(([at, one]) => isNamed(facts[at] as Fact, cellAt(one.sheet, one.row, column - 1)));
  if (!named) return undefined;
  const rows = all.map(([, one]) => one.row);
  const top = Math.min(...rows);
  const height = Math.max(...rows) - top + 1;
  return blanksAsText(textOf({ ...first[1], row: top, column: column - 1, rows: height, columns: 2 }));
}

/** The place of a stand-in cell among the facts; undefined for other cells. */
export function factPlace(mark: string): number | undefined {
  const range = rangeOf(mark);
  const { area } = slotOf('facts', 'row', FACT_PLACE, 1);
  return range !== undefined && range.row === area.row ? range.column : undefined;
}
