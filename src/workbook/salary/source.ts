/** Reads an existing salary sheet: what its columns are, and what a recalculation would change. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { columnLetters } from '../formula/address';
import type { Block, SheetInfo, Workbook } from '../port';
import { titlesAt, type Header } from '../people/header';
import { lastMapping } from './journal-read';
import { ratesSheet } from './commission-rates';
import { JOURNAL_SHEET } from './journal-sheet';
import { payPlanFor } from './pay-plan';
import { previewSalary, type SalaryPreview } from './preview';
import { readMappingWords, stillFits } from './remembered';
import { asksMonth, payMonth } from './prorate-columns';
import { recogniseSalary } from './recognise';
import type { Mapping, Role } from './roles';

/** What was read of the workbook for one sheet. */
export interface SalarySource {
  readonly sheet: string;
  /** Null when the sheet is empty. */
  readonly block: Block | null;
  readonly journal: Block | null;
  /** The journal's sheet may stand there empty. */
  readonly journalExists: boolean;
  readonly recognised: Header<Role> | null;
  /** The other sheets that the mapping names, in its order; null where one is empty or gone. */
  readonly others: readonly (Block | null)[];
  /** The sheet that the mapping's rates of commission stand on; null where there is none, or nothing on it. */
  readonly rates: Block | null;
  /** The mapping of the newest run on this sheet, while its headers are still there. */
  readonly remembered?: Mapping;
}

/** Two round trips: the names of the sheets, then the sheet and the journal. */
export async function readSalarySheet(
  workbook: Workbook,
  sheet: string,
  asked: Asked = {},
): Promise<SalarySource> {
  return readAmong(workbook, await workbook.sheets(), sheet, asked);
}

/** As above, for one who knows the workbook's sheets. */
export async function readAmong(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  sheet: string,
  asked: Asked = {},
): Promise<SalarySource> {
  const journalExists = sheets.some((one) => one.name === JOURNAL_SHEET);
  const [block = null, journal = null, ...more] = await workbook.readSheets([
    sheet,
    JOURNAL_SHEET,
    ...sheetsBeside({ ...asked, sheet }),
  ]);
  const recognised = block === null ? null : recogniseSalary(block);
  const remembered = block === null ? undefined : rememberedFor(block, journal, sheet);
  return {
    sheet,
    block,
    journal,
    journalExists,
    ...blocksBeside(asked, more),
    recognised,
    ...(remembered ? { remembered } : {}),
  };
}

/** What of a mapping names other sheets. */
export type Asked = Pick<Mapping, 'from' | 'commission'>;

/** The sheets to read beside the sheet of pay: those that a mapping takes figures from, then that of its rates. */
export function sheetsBeside(mapping: Asked & Pick<Mapping, 'sheet'>): readonly string[] {
  const rates = ratesSheet(mapping);
  return [...(mapping.from ?? []), ...(rates === undefined ? [] : [rates])];
}

/** The blocks of `sheetsBeside`, as a source holds them. */
export function blocksBeside(
  { from = [] }: Asked,
  blocks: readonly (Block | null)[],
): Pick<SalarySource, 'others' | 'rates'> {
  return { others: blocks.slice(0, from.length), rates: blocks[from.length] ?? null };
}

function rememberedFor(block: Block, journal: Block | null, sheet: string): Mapping | undefined {
  const words = lastMapping(journal, sheet);
  const remembered = words === undefined ? undefined : readMappingWords(words, sheet);
  if (remembered === undefined || !stillFits(remembered, titlesFromA(block, remembered.mapping.headerRow)))
    return undefined;
  return remembered.mapping;
}

/** Titles by column of the sheet. */
export function titlesFromA(block: Block, headerRow: number): readonly string[] {
  return [...Array.from({ length: block.area.column }, () => ''), ...titlesAt(block, headerRow)];
}

/**
 * Whether a sheet read anew still has the header that a mapping was made under. Where it has not – a column put in, another file with
 * a sheet of that name – the columns must be recognised again.
 */
export function sameHeader(before: Block | null, now: Block | null, { headerRow }: Mapping): boolean {
  if (before === null || now === null) return before === now;
  const [old, fresh] = [titlesFromA(before, headerRow), titlesFromA(now, headerRow)];
  const width = Math.max(old.length, fresh.length);
  return Array.from({ length: width }, (_, column) => column).every(
    (column) => (old[column] ?? '') === (fresh[column] ?? ''),
  );
}

/** The mapping to begin with: the remembered one, else what was recognised. */
export function startMapping({ sheet, block, recognised, remembered }: SalarySource): Mapping | null {
  if (remembered !== undefined) return inItsMonth(remembered, block);
  return recognised && { sheet, headerRow: recognised.headerRow, columns: recognised.columns };
}

/** How it was prorated is remembered, the month is this sheet's own. */
function inItsMonth(mapping: Mapping, block: Block | null): Mapping {
  const { prorate } = mapping;
  const month = block === null ? undefined : payMonth(block);
  if (!asksMonth(prorate) || month === undefined) return mapping;
  return { ...mapping, prorate: { ...prorate, month } };
}

/** The mapping must have no fault. */
export function makePreview(compiled: CompiledScheme, source: SalarySource, mapping: Mapping): SalaryPreview {
  const plan = payPlanFor(compiled, mapping);
  if (plan === undefined || source.block === null)
    return { mapping, rows: [], passedOver: [], total: { before: 0, after: 0, unforetold: 0 }, warnings: [] };
  return previewSalary(compiled, plan, mapping, source.block, source.journal, source.others, source.rates);
}

/** For the pane: a column as users know it, "F 得分". */
export function columnName(title: string, column: number): string {
  return title === '' ? columnLetters(column) : `${columnLetters(column)}  ${title}`;
}
