/** What a defined name may be called and stand for. */
import type { Book } from '../state/book';
import { checkFormula } from '../state/formula-syntax';
import { checkDefinedName } from '../state/names';
import { parseReference } from '../state/reference';
import { shiftFormula } from '../state/shift';
import { text } from './format-target';

export function checkedName(value: unknown): string {
  const name = text(value, 'a name');
  const fault = checkDefinedName(name);
  if (fault) throw new Error(`WPS: the name ${JSON.stringify(name)} ${fault}`);
  return name;
}

/** As it reads in A1: what is assigned is relative to the active cell, and a text without `=` is a text. */
export function anchored(book: Book, refersTo: unknown): string {
  const formula = text(refersTo, 'RefersTo');
  if (!formula.startsWith('=')) return `="${formula.replaceAll('"', '""')}"`;
  checkFormula(formula);
  if (/=[^'"]* [^'"]*!/.test(formula)) throw new Error(`WPS: the sheet's name in ${formula} needs quotes`);
  const sheet = parseReference(formula)?.sheet;
  // WPS looks for an unknown sheet in a file.
  if (sheet && !book.sheet(sheet)) book.app.ask(`where is the sheet of ${formula}?`);
  const [row, column] = book.active.activeCell;
  return shiftFormula(formula, 1 - row, 1 - column);
}
