/** What translating a call needs to know of the workbook. */
import { normalise } from '../../../core/words/normalise';
import type { Cell } from '../../../core/cell';
import type { Text } from '../../../core/words/text';
import { rangeOf, type Range } from '../../formula/range';
import { Inexpressible } from '../inexpressible';
import { Rules, type RulesReference } from '../rules-reference';
import { unguarded } from './operand';
import { findScheme } from '../../../core/schemes';
import { isError } from '../../../core/cell';

/** The rules tables of a workbook. An answer in words says why there is none. */
export interface Tables {
  /** The table of a built-in scheme, by its id. */
  ofScheme(id: string): RulesReference | Text;
  /** The table that a reference or a defined name points to. `month`: what the month argument holds, where there is one. */
  at(reference: string, month: Cell): RulesReference | Text;
}

export interface CallContext {
  readonly tables: Tables;
  /**
   * What a cell of the workbook holds now; undefined where that is not known. `fixed`: the same cell is meant from wherever the
   * formula stands.
   */
  cellAt(sheet: string | undefined, row: number, column: number, fixed?: boolean): Cell | undefined;
  /** Whether a formula of the sheet has no native form, so that nothing native may rest on it. */
  stays?(formula: string): boolean;
  /** The formulas in a row of the sheet, as functions, where they are known. */
  formulasIn?(row: number): readonly { readonly column: number; readonly formula: string }[];
}

/** The rules that a scheme argument means: an id or name, or a table. */
export function rulesOf(
  context: CallContext,
  argument: string | undefined,
  standard: string,
  month: string | undefined,
): Rules {
  const given = unguarded(argument === undefined || argument === '' ? `"${standard}"` : argument);
  const named = textIn(given, context);
  const found =
    named === undefined
      ? context.tables.at(given, valueOf(month, context) ?? null)
      : tableOfScheme(named, context.tables);
  if ('zh' in found) throw new Inexpressible(found.zh, found.en);
  if (found.compiled.mayNotRate) throw reweighs(found.compiled.scheme.name);
  return new Rules(found);
}

/** Which weights count would depend on what is typed. */
function reweighs(name: Text): Inexpressible {
  return new Inexpressible(
    `方案“${name.zh}”有指标可填“不适用”，其余权重要逐行重新分配，原生公式写不出来。请保留函数，或转成数值。`,
    `some indicators of ${name.en} may be 不适用, so the weights of the others change from row to row, which native formulas cannot say. Keep the functions, or turn them into values.`,
  );
}

function tableOfScheme(name: string, tables: Tables): RulesReference | Text {
  const scheme = findScheme(name);
  if (isError(scheme))
    return scheme.text ?? { zh: `没有方案“${name}”。`, en: `there is no scheme "${name}".` };
  return tables.ofScheme(scheme.scheme.id);
}

/** What a cell of a range holds now. */
export function lookUp(context: CallContext, range: Range, row = 0, column = 0): Cell | undefined {
  const fixed = range.fixedRow && range.fixedColumn;
  return context.cellAt(range.sheet, range.row + row, range.column + column, fixed);
}

/** The text of a literal, or of a single cell that names a scheme; undefined where a reference means a table. */
function textIn(argument: string, context: CallContext): string | undefined {
  const literal = literalText(argument);
  if (literal !== undefined) return literal;
  const range = rangeOf(argument);
  if (range === undefined || range.rows * range.columns > 1) return undefined;
  const cell = lookUp(context, range);
  return typeof cell === 'string' ? cell : undefined;
}

export function literalText(argument: string): string | undefined {
  return /^"(?:[^"]|"")*"$/.test(argument) ? argument.slice(1, -1).replaceAll('""', '"') : undefined;
}

/** What an argument holds now: a literal, or a cell whose content is known. */
export function valueOf(argument: string | undefined, context: CallContext): Cell | undefined {
  if (argument === undefined || argument === '') return null;
  const literal = literalText(argument);
  if (literal !== undefined) return literal;
  if (/^-?\d+(\.\d+)?$/.test(argument)) return Number(argument);
  const range = rangeOf(argument);
  return range === undefined ? undefined : lookUp(context, range);
}

/** A choice among words: total, base … */
export function choiceIn<Id extends string>(
  argument: string | undefined,
  words: Readonly<Record<Id, readonly string[]>>,
  standard: Id,
  context: CallContext,
): Id {
  const value = valueOf(argument, context);
  if (value === null || value === '') return standard;
  const wanted = normalise(String(value));
  for (const id of Object.keys(words) as Id[])
    if ([id, ...words[id]].some((word) => normalise(word) === wanted)) return id;
  throw new Inexpressible(
    `不认识参数“${argument ?? ''}”，或无法在转换时确定它的内容。`,
    `the argument ${argument ?? ''} is unknown, or what it holds cannot be told now.`,
  );
}
