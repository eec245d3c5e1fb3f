/** The rules by which a new sheet shall compute: those of a rules sheet that is there, or of one that comes with it. */
import { isError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { readMonth } from '../../core/input/month';
import { schemeOfTable } from '../../core/table/rules-table';
import type { Language } from '../../core/words/language';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { schemeNotes } from '../../schemes/all-notes';
import { blockOf } from '../patch/patch-block';
import type { Write } from '../port';
import { rulesIn, type BookRules, type RulesSheet } from './find';
import { newRulesSheet } from './write';

/** The defined name over a rules table, or null for a rules sheet of the scheme still to be written. */
export type RulesChoice = string | null;

export interface ChosenRules {
  /** The version of the month. */
  readonly compiled: CompiledScheme;
  /** The defined name over the table. */
  readonly name: string;
  /** The workbook's rules with the new sheet's. */
  readonly book: BookRules;
  /** The new rules sheet; nothing where it is there. */
  readonly writes: readonly Write[];
}

export function chooseRules(
  book: BookRules,
  { scheme }: CompiledScheme,
  choice: RulesChoice,
  { month, language }: { readonly month: string; readonly language: Language },
): ChosenRules | { readonly why: Text } {
  if (choice !== null) return named(book, choice, month, []);
  const { sheet, name, patch } = newRulesSheet(book, scheme, schemeNotes(scheme), language);
  const rules = rulesIn(blockOf(patch.writes, sheet));
  const withNew = {
    sheets: [...book.sheets, { name: sheet, visible: true, protected: false }],
    names: [...book.names, name],
    rules: [...book.rules, ...(rules === null ? [] : [rules])],
  };
  return named(withNew, name, month, patch.writes);
}

function named(
  book: BookRules,
  name: string,
  month: string,
  writes: readonly Write[],
): ChosenRules | { readonly why: Text } {
  const sheet: RulesSheet | undefined = book.rules.find((one) => one.name === name);
  if (sheet === undefined)
    return {
      why: text(
        '找不到所选的规则表。请重新选择。',
        'The chosen rules sheet is not there any more. Choose again.',
      ),
    };
  const read = readMonth(month);
  const compiled = schemeOfTable(sheet.grid, isError(read) ? {} : { month: read });
  return isError(compiled) ? { why: compiled.text ?? text('', '') } : { compiled, name, book, writes };
}
