/** What the data protection statements say of where names and pay lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPEALS_SHEET, CLOSINGS_SHEET, SEAL_NAME } from '../../src/workbook/closing/sheets';
import { JOURNAL_SHEET } from '../../src/workbook/salary/journal-sheet';
import { STAFF_SHEET } from '../../src/workbook/staff/staff-sheet';
import { LEDGER_SHEET } from '../../src/workbook/stars/ledger-sheet';

/** Sheets that are kept in a workbook, with people in them. */
const KEPT = [JOURNAL_SHEET, STAFF_SHEET, LEDGER_SHEET, CLOSINGS_SHEET, SEAL_NAME, APPEALS_SHEET];

test.each(['privacy.md', 'privacy.zh-CN.md'])('%s names every sheet that holds them', (file) => {
  const text = readFileSync(join(__dirname, '../../docs', file), 'utf8');
  expect(KEPT.filter((sheet) => !text.includes(sheet))).toEqual([]);
});
