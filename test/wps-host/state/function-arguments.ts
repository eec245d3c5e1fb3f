/** How WPS hands an argument over to a custom function, by the parameter's declared type. */
import { isError } from '../../../src/core/cell';
import type { Cell, CellError } from '../../../src/core/cell';
import type { App } from './app';
import { errorNumber } from './errors';
import { parseReference } from './reference';

export interface Parameter {
  readonly name?: string;
  readonly type?: string;
  readonly description?: string;
}

/** DISP_E_PARAMNOTFOUND: an optional argument that the formula leaves out. */
export const missingArgument = -2147352572;

/** A value, rows of values, a range by its address, or `undefined` where the formula leaves the place empty. */
export type Given = Cell | readonly (readonly Cell[])[] | { readonly range: string } | undefined;

/** The argument; `{ error }` where the cell shows an error without the function being called. */
export function argumentFor(app: App, parameter: Parameter, given: Given): unknown {
  if (given === undefined) return missingArgument;
  const type = (parameter.type ?? 'any').replace('?', '');
  const base = type.replace('[][]', '');
  const grid = gridOf(app, given);
  if (type.endsWith('[][]')) {
    const rows = grid.map((row) => row.map((cell) => converted(app, base, cell)));
    return rows.flat().find(isRefusal) ?? rows;
  }
  const single = grid.length === 1 && grid[0]?.length === 1;
  return single ? converted(app, base, grid[0]?.[0] ?? null) : refusal({ error: '#VALUE!' });
}

function gridOf(app: App, given: Exclude<Given, undefined>): readonly (readonly Cell[])[] {
  if (Array.isArray(given)) return given as readonly (readonly Cell[])[];
  if (typeof given === 'object' && given !== null && 'range' in given) return cellsAt(app, given.range);
  return [[given as Cell]];
}

function cellsAt(app: App, address: string): Cell[][] {
  const reference = parseReference(address);
  const [area] = reference?.areas ?? [];
  const book = app.activeBook;
  const sheet = reference?.sheet ? book?.sheet(reference.sheet) : book?.active;
  if (!area || !sheet) throw new Error(`no range "${address}"`);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => sheet.spills.value(area.row + r, area.column + c)),
  );
}

/** Numbers and texts are converted; an error reaches only parameters that take anything. */
function converted(app: App, type: string, cell: Cell): unknown {
  if (type === 'any') return cell === null ? app.blank : isError(cell) ? errorNumber(cell.error) : cell;
  if (isError(cell)) return refusal(cell);
  if (type === 'number') return numeric(cell);
  if (type === 'string') return cell === null ? '' : String(cell);
  return typeof cell === 'string' ? refusal({ error: '#VALUE!' }) : Boolean(cell);
}

function numeric(cell: Exclude<Cell, CellError>): unknown {
  const number = typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell ?? 0);
  return Number.isFinite(number) ? number : refusal({ error: '#VALUE!' });
}

const refusal = (error: CellError) => ({ refused: error });
export type Refusal = ReturnType<typeof refusal>;

export function isRefusal(arg: unknown): arg is Refusal {
  return typeof arg === 'object' && arg !== null && 'refused' in arg;
}
