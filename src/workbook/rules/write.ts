/** The command: a scheme's rules as a sheet, added to the workbook. */
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Scheme, SchemeNotes } from '../../schemes/scheme';
import type { Applied, Patch, Survey, Watch, Workbook } from '../port';
import { freeSheetName } from '../look/sheet-name';
import { freeRangeName } from './names';
import { rulesSheetPatch } from './sheet-patch';

export interface NewRulesSheet {
  readonly sheet: string;
  /** The defined name over the table. */
  readonly name: string;
  readonly patch: Patch;
}

export interface WrittenRules extends NewRulesSheet {
  readonly applied: Applied;
}

/** The sheet, under names that the workbook does not have yet. */
export function newRulesSheet(
  {
    sheets,
    names,
  }: { readonly sheets: readonly { readonly name: string }[]; readonly names: Survey['names'] },
  scheme: Scheme,
  notes: SchemeNotes,
  language: Language,
): NewRulesSheet {
  const wanted = text(`规则 ${scheme.name.zh}`, `Rules ${scheme.name.en}`);
  const sheet = freeSheetName(
    inLanguage(wanted, language),
    sheets.map(({ name }) => name),
  );
  const name = freeRangeName(scheme.id, names);
  return { sheet, name, patch: rulesSheetPatch(scheme, notes, { language, sheetName: sheet, name }) };
}

/** Three round trips. */
export async function writeRulesSheet(
  workbook: Workbook,
  scheme: Scheme,
  notes: SchemeNotes,
  language: Language,
  watch?: Watch,
): Promise<WrittenRules> {
  const made = newRulesSheet(await workbook.survey(1, 1), scheme, notes, language);
  return { ...made, applied: await workbook.apply(made.patch, watch) };
}
