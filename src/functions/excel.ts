/** The custom functions for Excel's JavaScript-only runtime; the browser workbook loads the same bundle. */
import './engine-2016';
import { isError, type Cell, type CellError, type ErrorCode } from '../core/cell';
import { languageOf } from '../core/words/language';
import { inLanguage } from '../core/words/text';
import { callFunction } from './call';
import { functions } from './functions';
import type { Argument, Grid } from './description';

/** What Excel hands over: a cell, rows of cells, null for an argument left out. Error values come as objects with a code. */
type Incoming = number | string | boolean | null | undefined | { readonly code: string };

/** Codes that a thrown error keeps, with its text. */
const OURS: ReadonlySet<ErrorCode> = new Set(['#VALUE!', '#N/A']);

function inward(value: Incoming): Cell {
  if (typeof value === 'object' && value !== null)
    return { error: typeof value.code === 'string' ? (value.code as ErrorCode) : '#VALUE!' };
  return value ?? null;
}

function outward(cell: CellError): CustomFunctions.Error {
  const words = cell.text === undefined ? undefined : inLanguage(cell.text, language());
  return new CustomFunctions.Error(
    cell.error as CustomFunctions.ErrorCode,
    OURS.has(cell.error) ? words : undefined,
  );
}

/** Said by the script that the manifest names for the language of Excel; its runtime of functions need not have a navigator. */
declare const starBandLanguage: string | undefined;

function language(): ReturnType<typeof languageOf> {
  if (typeof starBandLanguage === 'string') return languageOf(starBandLanguage);
  return typeof navigator === 'undefined' ? 'en' : languageOf(navigator.language);
}

for (const description of functions) {
  CustomFunctions.associate(
    description.name,
    (...given: readonly (Incoming | readonly (readonly Incoming[])[])[]) => {
      const args = description.parameters.map((_, index): Argument => {
        const value = given[index];
        if (Array.isArray(value))
          return (value as readonly (readonly Incoming[])[]).map((row) => row.map(inward));
        return value === null || value === undefined ? undefined : inward(value as Incoming);
      });
      const result = callFunction(description, args, language());
      if (Array.isArray(result))
        return (result as Grid).map((row) => row.map((cell) => (isError(cell) ? outward(cell) : cell)));
      if (!isError(result as Cell)) return result;
      throw outward(result as CellError);
    },
  );
}
