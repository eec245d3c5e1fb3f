/** Operators over rows of cells, as spreadsheets apply them: a blank is 0, a number typed as text is that number, errors pass through. */
import { isError, type Cell, type CellError } from '../../core/cell';
import type { Grid } from '../../functions/description';

const VALUE: CellError = { error: '#VALUE!' };
const DIVIDED: CellError = { error: '#DIV/0!' };

/** Cell by cell; a single cell, row or column stands for the whole. */
export function lifted(grids: readonly Grid[], compute: (cells: readonly Cell[]) => Cell): Grid {
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) =>
      compute(
        grids.map((grid) => {
          const line = grid[grid.length === 1 ? 0 : r];
          return line?.[line.length === 1 ? 0 : c] ?? null;
        }),
      ),
    ),
  );
}

export function numberOf(cell: Cell): number | CellError {
  if (cell === null) return 0;
  if (typeof cell === 'number' || isError(cell)) return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const number = Number(cell.trim());
  return cell.trim() === '' || Number.isNaN(number) ? VALUE : number;
}

export function negated(grid: Grid): Grid {
  return binary('-', [[0]], grid);
}

export function percent(grid: Grid): Grid {
  return binary('/', grid, [[100]]);
}

export function binary(sign: string, left: Grid, right: Grid): Grid {
  return lifted([left, right], ([a = null, b = null]) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    if (sign === '&') return textOf(a) + textOf(b);
    return /[<>=]/.test(sign) ? holds(sign, order(a, b)) : reckoned(sign, numberOf(a), numberOf(b));
  });
}

function reckoned(sign: string, a: number | CellError, b: number | CellError): Cell {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (sign === '/' && b === 0) return DIVIDED;
  const all: Readonly<Record<string, number>> = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '/': a / b,
    '^': a ** b,
  };
  const result = all[sign];
  return result === undefined || !Number.isFinite(result) ? VALUE : result;
}

function textOf(cell: Cell): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
}

/** Numbers come before texts, texts before truth values; case does not matter. */
function order(a: Cell, b: Cell): number {
  const [left, right] = [a ?? (typeof b === 'string' ? '' : 0), b ?? (typeof a === 'string' ? '' : 0)];
  const rank = (cell: Cell): number => (typeof cell === 'number' ? 0 : typeof cell === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [x, y] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function holds(sign: string, difference: number): boolean {
  if (sign === '=') return difference === 0;
  if (sign === '<>') return difference !== 0;
  if (sign.startsWith('<')) return sign === '<' ? difference < 0 : difference <= 0;
  return sign === '>' ? difference > 0 : difference >= 0;
}
