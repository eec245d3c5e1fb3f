/** In place of what the tests of the functions call: the built script in an engine of 2016, in both languages. */
import type { Cell, ErrorCode } from '../../../src/core/cell';
import type { Language } from '../../../src/core/words/language';
import type { Argument, CustomFunction, Grid } from '../../../src/functions/description';
import { ExcelError, toExcel, type ExcelFunction } from '../excel';
import { isFailed, load, type Script } from './script';

const FILES = { en: 'functions.en.js', zh: 'functions.zh-CN.js' } as const;
const loaded = new Map<Language, Script>();

function script(language: Language): Script {
  const found = loaded.get(language) ?? load(FILES[language]);
  loaded.set(language, found);
  return found;
}

/** An error of Excel's as an object with a code. */
function crossing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(crossing);
  if (value instanceof ExcelError) return { code: value.code };
  return value ?? null;
}

const ask = (name: string, args: readonly unknown[], language: Language): unknown =>
  script(language).call(name, args.map(crossing));

/** A cell as this language has it; an error with its words in both. */
function inward(own: unknown, other: unknown, language: Language): Cell {
  if (!isFailed(own)) return own as Cell;
  const error = own.failed as ErrorCode;
  const words = isFailed(other) ? other.words : undefined;
  if (own.words === undefined || words === undefined) return { error };
  const [zh, en] = language === 'zh' ? [own.words, words] : [words, own.words];
  return { error, text: { zh, en } };
}

/** As `src/functions/call` answers. */
export function callFunction(
  { name, parameters }: CustomFunction,
  given: readonly Argument[],
  language: Language,
): Cell | Grid {
  const args = parameters.map((_, index): unknown => {
    const argument = given[index];
    if (argument === undefined) return null;
    // Alone, a blank is an argument left out.
    const rows: Grid = Array.isArray(argument) ? (argument as Grid) : [[argument as Cell]];
    return rows.map((row) => row.map(toExcel));
  });
  const result = ask(name, args, language);
  const failed = isFailed(result) || (Array.isArray(result) && result.flat().some(isFailed));
  if (!failed) return result as Cell | Grid;
  const other = ask(name, args, language === 'zh' ? 'en' : 'zh');
  if (!Array.isArray(result)) return inward(result, other, language);
  const others = other as readonly (readonly unknown[])[];
  return (result as readonly (readonly unknown[])[]).map((row, r) =>
    row.map((cell, c) => inward(cell, others[r]?.[c], language)),
  );
}

/** As `test/support/excel` answers. */
export async function excelFunctions(): Promise<ReadonlyMap<string, ExcelFunction>> {
  const outward = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(outward);
    return isFailed(value) ? new ExcelError(value.failed, value.words) : value;
  };
  const run =
    (name: string): ExcelFunction =>
    (...args) => {
      const result = outward(ask(name, args, 'en'));
      if (result instanceof ExcelError) throw result;
      return result;
    };
  return new Map(script('en').names.map((name) => [name, run(name)]));
}
