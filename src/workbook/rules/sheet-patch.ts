/** A scheme's rules table as a new sheet: one undo step. */
import { printTable } from '../../core/table/print';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Scheme, SchemeNotes } from '../../schemes/scheme';
import type { Area, Patch, Write } from '../port';
import { PALETTE } from '../look/palette';
import { cellWrites } from './cell-writes';
import { layOut } from './layout';
import { markerWords, rangeName } from './names';
import type { Grid } from './parts';
import type { Plan } from './plan';
import { sizeWrites } from './sizes';

export interface RulesSheetOptions {
  readonly language: Language;
  /** A name that the workbook does not have yet; so is `name`. */
  readonly sheetName: string;
  readonly name?: string;
  /** Rows to write instead of those that the scheme prints. */
  readonly table?: Grid;
}

/** The table stands below a title and a line on how to use it. */
export const TABLE_ROW = 3;
/** Blank rows that the name covers at least, for rows added at the end. */
const LEAST_ROOM = 30;
/** Beyond what a copy of the table takes. */
const MORE_ROOM = 14;
/** Blank columns that the name covers, for columns added by hand. */
const SPARE_COLUMNS = 2;

export function rulesSheetPatch(scheme: Scheme, notes: SchemeNotes, options: RulesSheetOptions): Patch {
  const { language, sheetName: sheet, name = rangeName(scheme.id) } = options;
  const laid = layOut(options.table ?? printTable(scheme, notes, language), language);
  const rows = laid.grid.length + Math.max(LEAST_ROOM, laid.grid.length + MORE_ROOM);
  const columns = (laid.grid[0]?.length ?? 1) + SPARE_COLUMNS;
  const area: Area = { sheet, row: TABLE_ROW, column: 0, rows, columns };
  const plan: Plan = { ...laid, sheet, language, scheme, area };
  const title = text(`规则：${scheme.name.zh}`, `Rules: ${scheme.name.en}`);
  const cell = (row: number): Area => ({ sheet, row, column: 0, rows: 1, columns: 1 });
  const writes: readonly Write[] = [
    { kind: 'addSheet', name: sheet, tabColor: '#7030a0', activate: true },
    { kind: 'write', area: cell(0), contents: [[inLanguage(title, language)]] },
    { kind: 'format', area: cell(0), format: { bold: true, size: 16, color: PALETTE.title } },
    { kind: 'rowHeight', sheet, row: 0, rows: 1, height: 30 },
    { kind: 'write', area: cell(1), contents: [[inLanguage(usage(scheme, name), language)]] },
    { kind: 'format', area: cell(1), format: { color: PALETTE.quiet } },
    ...cellWrites(plan),
    ...sizeWrites(plan),
    { kind: 'write', area: cell(TABLE_ROW + rows), contents: [[markerWords(name, language)]] },
    { kind: 'format', area: cell(TABLE_ROW + rows), format: { color: PALETTE.quiet } },
    { kind: 'name', name, area, blanksAsText: true },
    { kind: 'freeze', sheet, rows: 1, columns: 2 },
    { kind: 'print', sheet, landscape: true },
  ];
  return { title: inLanguage(title, language), writes };
}

function usage(scheme: Scheme, name: string) {
  const call = scheme.aggregation
    ? `=KPISCORE(B2:N2,${name})`
    : scheme.log
      ? `=ISSUESCORE(B2:N2,${name})`
      : `=STARLEVEL(B2:N2,${name})`;
  return text(
    `可直接修改下面的规则。公式用名称 ${name} 作方案，如 ${call}。空行可填新内容。`,
    `Edit the rules below as you like. Formulas take them by the name ${name}, as in ${call}. Blank rows are for more.`,
  );
}
