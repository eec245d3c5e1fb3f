/** The few functions of spreadsheets themselves that stand in the arguments of ours. */
import { isBlank, isError, type Cell } from '../../core/cell';
import type { Grid } from '../../functions/description';
import { lifted, numberOf } from './operators';

const EMPTY: Grid = [[null]];

const numbersIn = (grids: readonly Grid[]): readonly number[] =>
  grids.flat(2).filter((cell): cell is number => typeof cell === 'number');

/** Over all numbers; an error among them is the result. */
const overNumbers =
  (compute: (numbers: readonly number[]) => number) =>
  (grids: readonly Grid[]): Grid => [[grids.flat(2).find(isError) ?? compute(numbersIn(grids))]];

/** Undefined where the arguments make no sense to us. */
type Plain = (args: readonly Grid[]) => Grid | undefined;

export const PLAIN: Readonly<Record<string, Plain | undefined>> = {
  IF: ([test = EMPTY, yes = EMPTY, no = [[false]]]) =>
    lifted([test, yes, no], ([condition = null, a = null, b = null]) =>
      isError(condition) ? condition : isTrue(condition) ? (a ?? 0) : (b ?? 0),
    ),
  IFERROR: ([value = EMPTY, other = EMPTY]) =>
    lifted([value, other], ([cell = null, instead = null]) => (isError(cell) ? instead : cell)),
  ISBLANK: ([value = EMPTY]) => lifted([value], ([cell = null]) => cell === null),
  ISNUMBER: ([value = EMPTY]) => lifted([value], ([cell = null]) => typeof cell === 'number'),
  NOT: ([value = EMPTY]) => lifted([value], ([cell = null]) => (isError(cell) ? cell : !isTrue(cell))),
  OR: (args) => [[args.flat(2).find(isError) ?? args.flat(2).some(isTrue)]],
  AND: (args) => [[args.flat(2).find(isError) ?? args.flat(2).every(isTrue)]],
  CHOOSE: ([index = EMPTY, ...values]) =>
    lifted([index, ...values], ([at = null, ...cells]) =>
      typeof at === 'number' ? (cells[at - 1] ?? null) : null,
    ),
  TRANSPOSE: ([value = EMPTY]) =>
    (value[0] ?? []).map((_, column) => value.map((row): Cell => row[column] ?? null)),
  COUNT: (args) => [[numbersIn(args).length]],
  COUNTBLANK: (args) => [[args.flat(2).filter(isBlank).length]],
  SUM: overNumbers((numbers) => numbers.reduce((sum, one) => sum + one, 0)),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  ROUND: ([value = EMPTY, places = EMPTY]) =>
    lifted([value, places], ([cell = null, to = null]) => {
      const [number, digits] = [numberOf(cell), numberOf(to)];
      if (isError(number)) return number;
      if (isError(digits)) return digits;
      const shifted = Number(`${Math.abs(number).toPrecision(15)}e${digits}`);
      return Number.isFinite(shifted)
        ? Math.sign(number) * Number(`${Math.round(shifted)}e${-digits}`)
        : number;
    }),
};

function isTrue(cell: Cell): boolean {
  return typeof cell === 'boolean' ? cell : typeof cell === 'number' && cell !== 0;
}
