/** Arguments of a call: nothing, cells, or one value that an expression gives. */
import { callsOf } from '../../formula/calls';
import { partOf, rangeOf, textOf, type Range } from '../../formula/range';
import { tokensOf } from '../../formula/tokens';
import { Inexpressible } from '../inexpressible';

export type Operand =
  | { readonly kind: 'absent' }
  | { readonly kind: 'cells'; readonly range: Range }
  | { readonly kind: 'value'; readonly text: string };

/** An argument as it stands. `IF(ISBLANK(C5:F5),"",C5:F5)` is how templates pass cells that may be blank, `IF(C5:F5="","",C5:F5)` how people do. */
export function operandOf(text: string | undefined): Operand {
  if (text === undefined || text === '') return { kind: 'absent' };
  const range = rangeOf(unguarded(text));
  if (range !== undefined) return { kind: 'cells', range };
  return { kind: 'value', text: atom(text) };
}

/** The cells inside the guard that passes blank ones as empty text. */
export function unguarded(text: string): string {
  const [call, more] = callsOf(text);
  if (call === undefined || more !== undefined || call.text !== text || call.name !== 'IF') return text;
  const [test, empty, cells] = call.args;
  const [blank] = test?.calls ?? [];
  if (call.args.length !== 3 || cells === undefined || empty?.text !== '""') return text;
  const asked = blank?.name === 'ISBLANK' && blank.text === test?.text && blank.args[0]?.text === cells.text;
  const compared = test?.text.replace(/\s*=\s*""$/, '""') === `${cells.text}""`;
  return asked || compared ? cells.text : text;
}

/** An expression that may stand beside any operator. */
export function atom(text: string): string {
  const tokens = tokensOf(text).filter((token) => token.kind !== 'space');
  const [call, more] = callsOf(text);
  const single = tokens.length === 1 || (call?.text === text && more === undefined && call.name !== '');
  return single ? text : `(${text})`;
}

/** Rows and columns that an operand spans; one value spans 1 × 1. */
export function sizeOf(operand: Operand): { readonly rows: number; readonly columns: number } {
  return operand.kind === 'cells' ? operand.range : { rows: 1, columns: 1 };
}

/** One cell of an operand as an expression; a single row, column or cell stands for all. Undefined where it is absent. */
export function cellOf(operand: Operand, row: number, column: number): string | undefined {
  if (operand.kind === 'absent') return undefined;
  if (operand.kind === 'value') return operand.text;
  const { range } = operand;
  return partOf(range, { row: range.rows === 1 ? 0 : row, column: range.columns === 1 ? 0 : column });
}

/** All of an operand, as one expression beside one of its cells. */
export function wholeOf(operand: Operand, cell: string): string {
  return operand.kind === 'cells' && operand.range.rows * operand.range.columns > 1
    ? textOf(operand.range)
    : cell;
}

/** Cells, where nothing else will do. */
export function cellsIn(operand: Operand, name: string): Range {
  if (operand.kind === 'cells') return operand.range;
  throw new Inexpressible(
    `参数 ${name} 应为单元格区域；公式表达式无法转换。`,
    `the argument ${name} must be a range of cells; what an expression gives cannot be converted.`,
  );
}

/** A value, where one is needed. */
export function needed(value: string | undefined, name: string): string {
  if (value !== undefined) return value;
  throw new Inexpressible(
    `缺少参数 ${name}，函数本身也只会给出错误。`,
    `the argument ${name} is missing, so the function itself can only give an error.`,
  );
}
