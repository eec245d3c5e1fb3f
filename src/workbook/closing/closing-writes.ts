/** Adds lines to 星评月结 and 星评申诉, and their records to the journal, in steps of one patch. */
import type { Language } from '../../core/words/language';
import { inLanguage } from '../../core/words/text';
import type { MonthReading } from '../month/reading';
import type { Content, Write } from '../port';
import { entryWrites } from '../salary/journal';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { APPEALS, type AppealEntry } from './appeal/appeals';
import { CLOSING_COLUMNS, CLOSINGS, STATES, type ClosingKey, type ClosingState } from './closings';
import { logWrites } from './log/log-writes';
import { APPEALS_SHEET, CLOSINGS_SHEET } from './sheets';

export type ClosingEntry = { readonly of: ClosingState } & Readonly<Partial<Record<ClosingKey, Content>>>;

export interface LinesToAdd {
  readonly closings?: readonly ClosingEntry[];
  readonly appeals?: readonly AppealEntry[];
}

export function closingWrites(
  { closings, appeals, journal, survey }: Pick<MonthReading, 'closings' | 'appeals' | 'journal' | 'survey'>,
  add: LinesToAdd,
  language: Language,
): readonly Write[] {
  const exists = (name: string): boolean => survey.sheets.some((one) => one.name === name);
  const entries = (add.closings ?? []).map((entry) => ({
    ...entry,
    state: inLanguage(STATES[entry.of], language),
  }));
  const parts = [
    logWrites(CLOSINGS, { block: closings, exists: exists(CLOSINGS_SHEET) }, entries, language, layout()),
    logWrites(APPEALS, { block: appeals, exists: exists(APPEALS_SHEET) }, add.appeals ?? [], language, [
      { kind: 'freeze', sheet: APPEALS_SHEET, rows: 1, columns: 0 },
    ]),
  ];
  const records = parts.flatMap((one) => one.records);
  return [
    ...parts.flatMap(({ writes }) => writes),
    ...entryWrites(journal, exists(JOURNAL_SHEET), records, language),
  ];
}

function layout(): readonly Write[] {
  const sheet = CLOSINGS_SHEET;
  const over = (key: ClosingKey) => ({
    sheet,
    row: 1,
    column: CLOSING_COLUMNS.findIndex((column) => column.key === key),
    rows: 200,
    columns: 1,
  });
  return [
    { kind: 'format', area: over('month'), format: { numberFormat: '@' } },
    { kind: 'format', area: over('time'), format: { numberFormat: '@' } },
    { kind: 'format', area: over('pay'), format: { numberFormat: '#,##0.00' } },
    { kind: 'freeze', sheet, rows: 1, columns: 2 },
  ];
}
