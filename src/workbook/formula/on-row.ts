/** References, told apart by whether they go along from row to row, and put on other rows. */
import { rangeOf, type Range } from './range';
import { absoluteFrom, relativeTo } from './relative';
import { tokensOf, type Token } from './tokens';

/** @example onRow("'考核'!B2:$C2", 4) //=> "'考核'!B5:$C5" */
export function onRow(reference: string, row: number): string {
  const at = reference.lastIndexOf('!') + 1;
  return reference.slice(0, at) + reference.slice(at).replace(/(\$?[A-Za-z]{1,3}\$?)\d+/g, `$1${row + 1}`);
}

/** The reference as filled from one row to another; undefined where it would leave the sheet. */
export function along(reference: string, from: number, row: number): string | undefined {
  return absoluteFrom(relativeTo(reference, from, 0), row, 0);
}

/** Cells of the formula's own sheet where it names no other. Undefined for what is no reference, or one to whole columns. */
export function cellsOf({ kind, text }: Token): Range | undefined {
  return kind === 'reference' ? rangeOf(text) : undefined;
}

/** The one sheet besides its own that a reference names, in small letters. */
export function otherSheet(range: Range | undefined, own: string): string | undefined {
  const sheet = range?.sheet?.toLowerCase();
  return sheet === own.toLowerCase() ? undefined : sheet;
}

/** With other references in the place of a formula's; undefined where one of them is. */
export function withReferences(
  formula: string,
  to: (text: string, range: Range, index: number) => string | undefined,
): string | undefined {
  let index = 0;
  const texts: string[] = [];
  for (const token of tokensOf(formula)) {
    const range = cellsOf(token);
    const text = range === undefined ? token.text : to(token.text, range, index++);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts.join('');
}
