/** Adds the month's lines at the end of 星级台账, and to 星评日志 that they were; nothing that stands there is touched. */
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import { PALETTE } from '../look/palette';
import { contentsOf } from '../patch/content';
import type { Block, Content, Patch, Write } from '../port';
import { entryWrites, type JournalEntry } from '../salary/journal';
import { checkOfLine } from './ledger-check';
import { ledgerEntries } from './ledger-journal';
import type { Ledger } from './ledger-read';
import { LEDGER_COLUMNS, LEDGER_SHEET, type LedgerEntry, type LedgerKey } from './ledger-sheet';
import type { StarsBook } from './read';

/** Rows of a new sheet that keep numbers of employees and months as texts. */
const READY_ROWS = 2000;

export type LedgerBook = Pick<StarsBook, 'ledger' | 'ledgerExists' | 'journal' | 'journalExists'>;

/**
 * @param book as it was read
 * @param rated the sheet of stars: what was seen must still stand there
 * @param beside what the journal is to say along with it
 */
export function ledgerPatch(
  { ledger, ledgerExists, journal, journalExists }: LedgerBook,
  entries: readonly LedgerEntry[],
  rated: Block,
  language: Language,
  beside: readonly JournalEntry[] = [],
): Patch {
  const title = inLanguage(text('写入星级台账', 'Write the star ledger'), language);
  const writes = ledger === null ? newLedger(ledgerExists, entries, language) : [append(ledger, entries)];
  const said = [...beside, ...ledgerEntries(entries, rated.area.sheet, language)];
  return {
    title,
    writes: [stillThere(rated), ...writes, ...entryWrites(journal, journalExists, said, language)],
  };
}

function newLedger(exists: boolean, entries: readonly LedgerEntry[], language: Language): readonly Write[] {
  const head = LEDGER_COLUMNS.map(({ title }) => inLanguage(title, language));
  const write = writeAt(0, [
    head,
    ...entries.map((entry) => LEDGER_COLUMNS.map(({ key }) => contentOf(entry, key))),
  ]);
  if (exists) return [write];
  return [{ kind: 'addSheet', name: LEDGER_SHEET }, ...layout(entries.length), write];
}

/** Into the columns that the sheet has; the user may have moved them. */
function append({ block, columns }: Ledger, entries: readonly LedgerEntry[]): Write {
  const last = Math.max(...Object.values(columns));
  const keys = Array.from(
    { length: last + 1 },
    (_, column) => LEDGER_COLUMNS.find(({ key }) => columns[key] === column)?.key,
  );
  return writeAt(
    block.area.row + block.area.rows,
    entries.map((entry) => keys.map((key) => (key === undefined ? null : contentOf(entry, key)))),
  );
}

function contentOf(entry: LedgerEntry, key: LedgerKey): Content {
  const content = key === 'check' ? checkOfLine(entry) : entry[key];
  const plain = typeof content === 'string' ? content.trim() : content;
  return plain === '' ? null : plain;
}

function writeAt(row: number, contents: readonly (readonly Content[])[]): Write {
  const columns = contents[0]?.length ?? 0;
  const area = { sheet: LEDGER_SHEET, row, column: 0, rows: contents.length, columns };
  return { kind: 'write', area, contents, expected: contents.map((line) => line.map(() => null)) };
}

/** Writes nothing: only that the sheet is as it was read. */
function stillThere(block: Block): Write {
  const expected = contentsOf(block);
  return {
    kind: 'write',
    area: block.area,
    contents: expected.map((line) => line.map(() => undefined)),
    expected,
  };
}

function layout(lines: number): readonly Write[] {
  const sheet = LEDGER_SHEET;
  const rows = Math.max(READY_ROWS, lines);
  const over = (key: LedgerKey) => ({
    sheet,
    row: 1,
    column: LEDGER_COLUMNS.findIndex((column) => column.key === key),
    rows,
    columns: 1,
  });
  return [
    {
      kind: 'format',
      area: { sheet, row: 0, column: 0, rows: 1, columns: LEDGER_COLUMNS.length },
      format: { bold: true, color: PALETTE.headerText, fill: PALETTE.header, align: 'center' },
    },
    ...LEDGER_COLUMNS.map(({ width }, column): Write => ({
      kind: 'columnWidth',
      sheet,
      column,
      columns: 1,
      width,
    })),
    ...(['month', 'id', 'time'] as const).map((key): Write => ({
      kind: 'format',
      area: over(key),
      format: { numberFormat: '@' },
    })),
    ...(['rule', 'given'] as const).map((key): Write => ({
      kind: 'format',
      area: over(key),
      format: { numberFormat: '0"★"', align: 'center' },
    })),
    { kind: 'freeze', sheet, rows: 1, columns: 0 },
  ];
}
