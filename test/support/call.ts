/** Calls a function of the catalogue as a host does. */
import { isError, type Cell } from '../../src/core/cell';
import { callFunction } from '../../src/functions/call';
import { catalogue } from '../../src/functions/catalogue';
import type { Argument, FunctionDescription, Grid } from '../../src/functions/description';
import type { Language } from '../../src/core/words/language';

export function described(name: string): FunctionDescription {
  const found = catalogue.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

/** The result with errors as they are. */
export function callRaw(name: string, args: readonly Argument[], language: Language = 'zh'): Cell | Grid {
  return callFunction(described(name), args, language);
}

/** The result with every error as its code. */
export function call(name: string, ...args: readonly Argument[]): unknown {
  const short = (cell: Cell): unknown => (isError(cell) ? cell.error : cell);
  const result = callRaw(name, args);
  return Array.isArray(result) ? (result as Grid).map((row) => row.map(short)) : short(result as Cell);
}

/** Rows of single cells. */
export function column(...cells: readonly Cell[]): Grid {
  return cells.map((cell) => [cell]);
}

export function row(...cells: readonly Cell[]): Grid {
  return [cells];
}

/** The text of the error that a call gives, in both languages. */
export function errorText(name: string, ...args: readonly Argument[]): string {
  const result = callRaw(name, args);
  const first = Array.isArray(result) ? (result as Grid).flat().find(isError) : result;
  return isError(first)
    ? `${first.error} ${first.text?.zh} ${first.text?.en}`
    : `no error: ${JSON.stringify(result)}`;
}
