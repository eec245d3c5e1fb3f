/**
 * Formulas from before arrays: where an operator or a function of one value is given several cells, it takes the one that lies in
 * the formula's own row or column. The engine takes all of them, so the one is named to it.
 */
import type { Token } from '../../../../workbook/formula/tokens';
import { referenceIn, referenceText } from './references';
import type { Place } from './tables';

/** Given a range, each of them takes one cell of it. */
const OF_ONE_VALUE = new Set(
  (
    'IF ISBLANK ISNUMBER ISTEXT ISERROR ISNA ISERR ISNONTEXT ISLOGICAL IFERROR IFNA NOT ABS INT MOD ROUND ROUNDUP ROUNDDOWN ' +
    'SIGN SQRT VALUE LEN LEFT RIGHT MID TRIM UPPER LOWER SUBSTITUTE EXACT YEAR MONTH DAY TEXT DATE TIME HOUR MINUTE SECOND ' +
    'DATEVALUE TIMEVALUE EXP LN LOG10 POWER TRUNC CEILING FLOOR FIND SEARCH REPLACE REPT PROPER CODE CHAR EVEN ODD FIXED'
  ).split(' '),
);
/** Those of their arguments that are one value. */
const PLACES: Readonly<Record<string, readonly number[]>> = {
  VLOOKUP: [0, 2],
  HLOOKUP: [0, 2],
  MATCH: [0],
  SUMIF: [1],
  COUNTIF: [1],
  AVERAGEIF: [1],
  SUMIFS: [2, 4, 6, 8],
  COUNTIFS: [1, 3, 5, 7],
};
/** They work through arrays by themselves, and so does what stands in them. */
const OF_ARRAYS = new Set('SUMPRODUCT LOOKUP MMULT MINVERSE MDETERM FREQUENCY AGGREGATE INDEX'.split(' '));
const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>', '%', '@']);

/** The one cell of a range that lies in line with the place; null where none does. */
function crossing(text: string, place: Place): string | null {
  const { prefix, first, last } = referenceIn(text);
  // A range of one cell is that cell.
  if (
    !last ||
    (first.row && first.column && first.row.at === last.row?.at && first.column.at === last.column?.at)
  )
    return text;
  const [top, bottom] = [first.row?.at ?? 0, last.row?.at ?? Infinity];
  const [left, right] = [first.column?.at ?? 0, last.column?.at ?? Infinity];
  const line = (from: number, to: number, at: number) =>
    from === to ? from : at >= from && at <= to ? at : null;
  const [row, column] = [line(top, bottom, place.row), line(left, right, place.column)];
  if (row === null || column === null) return null;
  const fixed = { row: first.row?.fixed ?? false, column: first.column?.fixed ?? false };
  return referenceText({
    prefix,
    first: { row: { at: row, fixed: fixed.row }, column: { at: column, fixed: fixed.column } },
  });
}

/** Tokens of a formula, with single cells in the place of ranges where one value is meant. */
export function intersected(tokens: readonly Token[], place: Place): readonly Token[] {
  const bare = tokens.filter(({ kind }) => kind !== 'space');
  const stack: string[] = [];
  const places: number[] = [];
  const changed = new Map<Token, Token>();
  bare.forEach((token, index) => {
    const [before, after] = [bare[index - 1], bare[index + 1]];
    if (token.kind === 'open') {
      stack.push(before?.kind === 'function' ? before.text.toUpperCase() : '(');
      places.push(0);
    } else if (token.kind === 'close') {
      stack.pop();
      places.pop();
    } else if (token.kind === 'separator') places.push((places.pop() ?? 0) + 1);
    if (token.kind !== 'reference' || stack.some((name) => OF_ARRAYS.has(name))) return;
    const within = stack.at(-1);
    const operates = [before, after].some((one) => one?.kind === 'operator' && OPERATORS.has(one.text) && !(one === before && index === 1)); // prettier-ignore
    // A range beside another, with a space or a colon between, is part of a larger reference.
    if ([before, after].some((one) => one?.kind === 'reference' || one?.text === ':')) return;
    const single =
      within === undefined ||
      OF_ONE_VALUE.has(within) ||
      PLACES[within]?.includes(places.at(-1) ?? 0) === true;
    if (!single && !operates) return;
    const text = crossing(token.text, place);
    if (text !== token.text) changed.set(token, { ...token, kind: 'reference', text: text ?? '#VALUE!' });
  });
  return changed.size === 0 ? tokens : tokens.map((token) => changed.get(token) ?? token);
}
