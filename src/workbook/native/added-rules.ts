/** A rules sheet that a conversion adds, so that native formulas have cells to refer to. */
import { printTable } from '../../core/table/print';
import type { Language } from '../../core/words/language';
import { schemeNotes } from '../../schemes/all-notes';
import type { Scheme } from '../../schemes/scheme';
import type { Write } from '../port';
import { layOut } from '../rules/layout';
import { rulesSheetPatch, TABLE_ROW } from '../rules/sheet-patch';
import type { RulesReference } from './rules-reference';
import { tableReference } from './table-reference';

export interface AddedRules {
  readonly reference: RulesReference;
  readonly writes: readonly Write[];
}

/** The sheet of a scheme under names that the workbook does not have yet. It is added behind the user's back, not before their eyes. */
export function addedRules(scheme: Scheme, sheetName: string, name: string, language: Language): AddedRules {
  const notes = schemeNotes(scheme);
  const { grid } = layOut(printTable(scheme, notes, language), language);
  const reference = tableReference({ sheet: sheetName, row: TABLE_ROW, column: 0, cells: grid });
  // What is printed can be read again; were it not so, the table's own tests would fail.
  if ('zh' in reference) throw new Error(reference.en);
  const { writes } = rulesSheetPatch(scheme, notes, { language, sheetName, name });
  return {
    reference,
    writes: writes.map((step) => (step.kind === 'addSheet' ? { ...step, activate: false } : step)),
  };
}
