/** Formulas of a file as the engine can compute them. What it cannot compute keeps the value that the file has stored. */
import { quotedSheet } from '../../../../workbook/formula/address';
import { tokensOf } from '../../../../workbook/formula/tokens';
import type { Token } from '../../../../workbook/formula/tokens';
import { withNumbers } from './constants';
import { intersected } from './intersect';
import { sheetOf } from './references';
import { tableReference } from './tables';
import type { Place, Table } from './tables';
import { formulaFromFile } from './text';

export interface FormulaContext {
  readonly sheets: readonly string[];
  readonly tables: readonly Table[];
  /** Names that the engine is given, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Does the engine compute this function? */
  readonly knows: (name: string) => boolean;
}

/** A number in brackets stands for another workbook, unless a table's name comes before it. */
const OTHER_WORKBOOK = /(?<![\p{L}\p{N}_.\]])'?\[\d+\]/u;
const NEVER =
  /^(GETPIVOTDATA|CUBE[A-Z]+|RTD|PHONETIC|CALL|REGISTER\.ID|EUROCONVERT|SQL\.REQUEST|DISPIMG|STOCKHISTORY|INFO|FILTERXML|WEBSERVICE)$/i;
/** Functions that take several references, one after the other. */
const OF_MANY =
  /^(SUM|SUMSQ|AVERAGEA?|COUNTA?|MAXA?|MINA?|PRODUCT|STDEVA?|STDEVPA?|STDEV\.[SP]|VARA?|VARPA?|VAR\.[SP]|MEDIAN|AND|OR|XOR|CONCAT)$/i;
const OWN_NAMES = /(?<![\w.])(LET|LAMBDA)\(/i;

/** `一月:三月!B2` → `'一月:三月'!B2`, as the other form is. */
function quotedSpans(formula: string): string {
  const WORD = String.raw`[\p{L}\p{N}_.]+`;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(new RegExp(`(?<![\\p{L}\\p{N}_.!$])(${WORD}):(${WORD})!`, 'gu'), "'$1:$2'!"),
    )
    .join('');
}

/** `[底薪]` in a table's own cells leaves its name out. */
const OWN_COLUMN =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.\\]+\[(?:[^[\]]|\[[^[\]]*\])*\])|(\[(?:[^[\]]|\[[^[\]]*\])*\])/gu;
const WORDS = /^(TRUE|FALSE|#.*)$/i;

class Untranslatable extends Error {}

function spread(text: string, within: string, { sheets }: FormulaContext): string {
  const at = text.lastIndexOf('!') + 1;
  const named = sheetOf(text.slice(0, at)) ?? '';
  if (!named.includes(':') || sheets.includes(named)) return text;
  const [from = -1, to = -1] = named
    .split(':')
    .map((name) => sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase()));
  if (from < 0 || to < 0 || !OF_MANY.test(within)) throw new Untranslatable();
  return sheets
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .map((sheet) => `${quotedSheet(sheet)}!${text.slice(at)}`)
    .join(',');
}

/**
 * @param array whether the formula was entered for arrays
 * @returns null where the engine cannot compute it
 */
export function engineFormula(
  text: string,
  place: Place,
  context: FormulaContext,
  array: boolean,
): string | null {
  const formula = quotedSpans(formulaFromFile(text)).replace(OWN_COLUMN, (all: string, quoted?: string) =>
    quoted === undefined ? (tableReference(all, context.tables, place) ?? all) : all,
  );
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (OTHER_WORKBOOK.test(bare)) return null;
  const local = OWN_NAMES.test(bare);
  try {
    const stack: string[] = [];
    let pending = '';
    const tokens = tokensOf(formula).flatMap((token): readonly Token[] => {
      if (token.kind === 'function') {
        pending = token.text.toUpperCase();
        if (NEVER.test(pending) || (!local && !context.knows(pending))) throw new Untranslatable();
      } else if (token.kind === 'open') {
        stack.push(pending);
        pending = '';
      } else if (token.kind === 'close') stack.pop();
      else if (token.kind === 'reference' && token.text.includes(':') && token.text.includes('!'))
        return tokensOf(spread(token.text, stack.at(-1) ?? '', context));
      else if (token.kind === 'name') {
        const reference = tableReference(token.text, context.tables, place);
        if (reference !== null) return tokensOf(reference);
        const known =
          WORDS.test(token.text) || context.names.has(token.text.replace(/^.*!/, '').toLowerCase());
        if (token.text.endsWith(']') || (!known && !local)) throw new Untranslatable();
      } else if (token.text === '[') throw new Untranslatable();
      return [token];
    });
    const meant = array ? tokens : intersected(tokens, place);
    return withNumbers(meant).map((token) => token.text).join(''); // prettier-ignore
  } catch (error) {
    if (error instanceof Untranslatable) return null;
    throw error;
  }
}
