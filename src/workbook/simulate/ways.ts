/** How a sheet makes up its groups: told by its formulas, and taken only where it gives the very figures that stand there. */
import { isError, type Cell } from '../../core/cell';
import { TAKES_PART } from '../../core/score/takes-part';
import type { RelativeRule } from '../../schemes/indicator';
import { columnNumber } from '../formula/address';
import { rangeOf } from '../formula/range';
import { tokensOf } from '../formula/tokens';
import { nameKey } from '../people/names';
import type { Part } from './part';
import { hasFigure, reckon, type Figures, type Way } from './group';
import type { GroupCell } from './group-cells';

interface Sheet {
  /** Column of the marks. */
  readonly marks: number | undefined;
  readonly marked: (row: number) => Part;
  readonly teamOf: ((row: number) => string) | undefined;
}

/** Undefined where the sheet's formulas reckon something else. */
export function wayOf(figures: Figures, reckoned: readonly GroupCell[], sheet: Sheet): Way | undefined {
  const meanOfTakers = reckoned.some(
    ({ index, formula }) => isMean(figures.rule, index) && readsMarks(formula ?? '', sheet.marks),
  );
  // A mark that is none is counted by a sheet as one that is blank.
  const marked = (row: number): Part => {
    const { takes, fault } = sheet.marked(row);
    return { takes: takes || fault === true };
  };
  const { teamOf } = sheet;
  const ways: readonly Way[] = [
    { groupOf: () => '', meanOfTakers },
    ...(teamOf === undefined ? [] : [{ groupOf: (row: number) => nameKey(teamOf(row)), meanOfTakers }]),
  ];
  // A sheet may rank by the rules of either version.
  const { better: own } = figures.rule;
  const directions = [own, own === 'higher' ? 'lower' : 'higher'] as const;
  const fits = (one: Way, better: RelativeRule['better']): boolean => {
    const cellOf = reckon({ ...figures, rule: { ...figures.rule, better } }, one, marked);
    return reckoned.every(({ row, index, cell }) => {
      const value = cellOf(row, index);
      return value === undefined || isAlike(value, cell);
    });
  };
  const [way, other] = ways.flatMap((one) => {
    const better = directions.find((direction) => fits(one, direction));
    return better === undefined ? [] : [{ ...one, better }];
  });
  if (other === undefined || reckoned.length === 0) return way;
  // The same figures by one group and by each team's own: nothing tells which the formulas mean.
  const counted = figures.rows.filter((row) => hasFigure(figures, row));
  return new Set(counted.map(other.groupOf)).size > 1 ? undefined : way;
}

/** Elsewhere people and rank stand. */
export const isMean = ({ months = 1 }: RelativeRule, index: number): boolean => index < 2 * months;

/** Programs add up in another order, in the last of 15 digits. */
function isAlike(value: ReturnType<ReturnType<typeof reckon>>, cell: Cell): boolean {
  if (isError(value ?? null)) return isError(cell);
  return (
    typeof value === 'number' && typeof cell === 'number' && Math.abs(value - cell) <= 1e-9 * Math.abs(value)
  );
}

function readsMarks(formula: string, marks: number | undefined): boolean {
  if (marks === undefined) return false;
  return tokensOf(formula).some(({ kind, text }) => {
    if (kind === 'name') return text.includes(`[${TAKES_PART.zh}]`) || text.includes(`[${TAKES_PART.en}]`);
    if (kind !== 'reference') return false;
    const [, first, last] = WHOLE_COLUMNS.exec(text) ?? [];
    if (first !== undefined && last !== undefined)
      return columnNumber(first) <= marks && marks <= columnNumber(last);
    const range = rangeOf(text);
    return range !== undefined && range.column <= marks && marks < range.column + range.columns;
  });
}

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
