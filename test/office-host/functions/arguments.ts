/** Arguments of a call as Excel hands them to the runtime. */
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from './metadata';

export interface ErrorCell {
  readonly error: string;
  readonly message?: string;
}

/** A cell; null is a blank one. */
export type ArgumentCell = number | string | boolean | null | ErrorCell;

/** A cell, rows of cells, or undefined for an argument left out. */
export type ArgumentValue = ArgumentCell | readonly (readonly ArgumentCell[])[] | undefined;

/** Blank cells arrive as 0 on the desktop and as null on the web (office-js issues 1951, 4702 and 5262). */
export type Blanks = 'desktop' | 'web';

export interface Prepared {
  readonly values: readonly unknown[];
  /** Errors are among them, which the runtime must know. */
  readonly hasErrors: boolean;
}

const isErrorCell = (cell: unknown): cell is ErrorCell =>
  typeof cell === 'object' && cell !== null && 'error' in cell;

const cellsOf = (value: ArgumentValue): readonly ArgumentCell[] =>
  Array.isArray(value)
    ? (value as readonly (readonly ArgumentCell[])[]).flat()
    : value === undefined
      ? []
      : [value as ArgumentCell];

/** @returns what goes to the runtime, or the error that Excel shows without calling the function
 * @throws Error for a formula that Excel would not take */
export function prepare(
  metadata: FunctionsMetadata,
  { name, parameters }: FunctionMetadata,
  given: readonly ArgumentValue[],
  blanks: Blanks,
): Prepared | ErrorCell {
  if (given.length > parameters.length) throw new Error(`${name} takes ${parameters.length} arguments`);
  for (const [index, parameter] of parameters.entries()) {
    if (given[index] === undefined && parameter.optional !== true && index >= given.length)
      throw new Error(`${name} misses ${parameter.name}`);
    const error = cellsOf(given[index]).find(isErrorCell);
    const takesErrors = metadata.allowErrorForDataTypeAny === true && (parameter.type ?? 'any') === 'any';
    if (error !== undefined && !takesErrors) return error;
  }
  return {
    values: parameters.map((parameter, index) => argument(name, parameter, given[index], blanks)),
    hasErrors: given.some((value) => cellsOf(value).some(isErrorCell)),
  };
}

function argument(name: string, parameter: ParameterMetadata, value: ArgumentValue, blanks: Blanks): unknown {
  if (value === undefined) return null;
  const convert = (cell: ArgumentCell) => converted(parameter, cell, blanks);
  const rows = Array.isArray(value) ? (value as readonly (readonly ArgumentCell[])[]) : undefined;
  if (parameter.dimensionality === 'matrix')
    return (rows ?? [[value as ArgumentCell]]).map((row) => row.map(convert));
  const [first = null, ...others] = cellsOf(value);
  if (others.length > 0) throw new Error(`${name}: ${parameter.name} takes one cell`);
  return convert(first);
}

function converted(parameter: ParameterMetadata, cell: ArgumentCell, blanks: Blanks): unknown {
  if (isErrorCell(cell)) return { type: 'CustomFunctionError', code: cell.error };
  if (parameter.type === 'string') return textOf(cell);
  if (cell === null) return blanks === 'desktop' ? 0 : null;
  return cell;
}

const textOf = (cell: number | string | boolean | null): string =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
