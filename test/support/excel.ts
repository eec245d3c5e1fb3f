/** Excel's custom-functions runtime as far as the binding uses it, and as strict: only two codes may carry a text. */
import type { Cell } from '../../src/core/cell';

export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
    if (message !== undefined && code !== '#VALUE!' && code !== '#N/A')
      throw new TypeError(`${code} cannot carry a text`);
    if (typeof code !== 'string') throw new TypeError('an error needs a code');
  }
}

export type ExcelFunction = (...args: readonly unknown[]) => unknown;

/** The functions as the binding associates them, by name. */
export async function excelFunctions(): Promise<ReadonlyMap<string, ExcelFunction>> {
  const functions = new Map<string, ExcelFunction>();
  const associate = (name: string, run: ExcelFunction): void => void functions.set(name, run);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: ExcelError } });
  await import('../../src/functions/excel');
  return functions;
}

/** A cell as Excel hands it over. */
export function toExcel(cell: Cell): unknown {
  return typeof cell === 'object' && cell !== null ? new ExcelError(cell.error) : cell;
}
