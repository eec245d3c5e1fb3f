/** The rules by which a new sheet shall compute: a rules sheet that is there, or one written now. */
import { isError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { readMonth } from '../../core/input/month';
import { schemeOfTable } from '../../core/table/rules-table';
import type { Language } from '../../core/text/language';
import { text } from '../../core/text/text';
import type { Text } from '../../schemes/indicator';
import { schemeNotes } from '../../schemes/all-notes';
import type { Patch, Workbook } from '../port';
import { findRulesSheets } from './find';
import { writeRulesSheet } from './write';

export interface ChosenRules {
  /** The version of the month. */
  readonly compiled: CompiledScheme;
  /** The defined name over the table. */
  readonly name: string;
  /** Takes back the sheet that was written for it. */
  readonly undo?: Patch;
}

/** @param name a defined name over a rules table; without it a rules sheet of the scheme is written */
export async function chooseRules(
  workbook: Workbook,
  { scheme }: CompiledScheme,
  { name, month, language }: { readonly name?: string; readonly month: string; readonly language: Language },
): Promise<ChosenRules | { readonly why: Text }> {
  if (name !== undefined) return named(workbook, name, month);
  const written = await writeRulesSheet(workbook, scheme, schemeNotes(scheme), language);
  if (!written.applied.ok) return { why: { zh: written.applied.fault.zh, en: written.applied.fault.en } };
  const found = await named(workbook, written.name, month);
  return 'why' in found ? found : { ...found, undo: written.applied.inverse };
}

async function named(
  workbook: Workbook,
  name: string,
  month: string,
): Promise<ChosenRules | { readonly why: Text }> {
  const sheet = (await findRulesSheets(workbook)).find((one) => one.name === name);
  if (sheet === undefined)
    return {
      why: text(
        '找不到所选的规则表。请重新选择。',
        'The chosen rules sheet is not there any more. Choose again.',
      ),
    };
  const read = readMonth(month);
  const compiled = schemeOfTable(sheet.grid, isError(read) ? {} : { month: read });
  return isError(compiled) ? { why: compiled.text ?? text('', '') } : { compiled, name };
}
