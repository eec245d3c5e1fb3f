/** A rules sheet that a conversion adds, so that native formulas have cells to refer to. */
import { COLUMNS } from '../../core/table/sections';
import { printTable } from '../../core/table/print';
import type { Language } from '../../core/text/language';
import { schemeNotes } from '../../schemes/all-notes';
import type { Scheme } from '../../schemes/scheme';
import type { Write } from '../port';
import { layOut } from '../rules/layout';
import { partsOf, type Grid } from '../rules/parts';
import { rulesSheetPatch, TABLE_ROW } from '../rules/sheet-patch';
import type { RulesReference } from './rules-reference';
import { tableReference } from './table-reference';

export interface AddedRules {
  readonly reference: RulesReference;
  readonly writes: readonly Write[];
}

/**
 * The printed table with a column for the values of settings, also where no setting has one yet: a formula can refer to a cell
 * that is still to be filled in, but not to one that is not there.
 */
function withValues(table: Grid, language: Language): Grid {
  const settings = partsOf(table).find((part) => part.section === 'settings');
  if (settings === undefined || settings.columns.has('value')) return table;
  const free = Math.max(...settings.columns.values()) + 1;
  return table.map((row, at) => {
    const wide = Array.from({ length: Math.max(row.length, free + 1) }, (_, column) => row[column] ?? null);
    if (at === settings.title) wide[free] = COLUMNS.value[language];
    return wide;
  });
}

/** The sheet of a scheme under names that the workbook does not have yet. It is added behind the user's back, not before their eyes. */
export function addedRules(scheme: Scheme, sheetName: string, name: string, language: Language): AddedRules {
  const notes = schemeNotes(scheme);
  const table = withValues(printTable(scheme, notes, language), language);
  const { grid } = layOut(table, language);
  const reference = tableReference({ sheet: sheetName, row: TABLE_ROW, column: 0, cells: grid });
  // What is printed can be read again; were it not so, the table's own tests would fail.
  if ('zh' in reference) throw new Error(reference.en);
  const { writes } = rulesSheetPatch(scheme, notes, { language, sheetName, name, table });
  return {
    reference,
    writes: writes.map((step) => (step.kind === 'addSheet' ? { ...step, activate: false } : step)),
  };
}
