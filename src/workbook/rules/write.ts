/** The command: a scheme's rules as a sheet, added to the workbook. */
import type { Language } from '../../core/text/language';
import { inLanguage, text } from '../../core/text/text';
import type { Scheme, SchemeNotes } from '../../schemes/scheme';
import type { Applied, Workbook } from '../port';
import { freeSheetName } from '../sheet-name';
import { rangeName } from './names';
import { rulesSheetPatch } from './sheet-patch';

export interface WrittenRules {
  readonly sheet: string;
  readonly name: string;
  readonly applied: Applied;
}

/** A workbook does not say which names it has: a name that is refused is tried with another number. */
const MOST_TRIES = 9;

export async function writeRulesSheet(
  workbook: Workbook,
  scheme: Scheme,
  notes: SchemeNotes,
  language: Language,
): Promise<WrittenRules> {
  const taken = (await workbook.sheets()).map((sheet) => sheet.name);
  const wanted = text(`规则 ${scheme.name.zh}`, `Rules ${scheme.name.en}`);
  const sheet = freeSheetName(inLanguage(wanted, language), taken);
  for (let number = 1; ; number++) {
    const name = rangeName(scheme.id, number);
    const patch = rulesSheetPatch(scheme, notes, { language, sheetName: sheet, name });
    const applied = await workbook.apply(patch);
    const nameTaken =
      !applied.ok && applied.fault.kind === 'invalid' && applied.fault.en.includes(`"${name}"`);
    if (!nameTaken || number === MOST_TRIES) return { sheet, name, applied };
  }
}
