/** Writes the journal: a visible sheet with a line per run and a line per cell. */
import { isError, type Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import { PALETTE } from '../look/palette';
import type { Block, Content, Write } from '../port';
import { missingHeads, placesToWrite } from '../people/missing-heads';
import { journalColumns } from './journal-rows';
import { JOURNAL_COLUMNS, JOURNAL_SHEET, journalColumn, KINDS, type JournalKey } from './journal-sheet';
import { roleLabel, type Role } from './roles';

export interface JournalLine {
  readonly kind: 'cell' | 'same' | 'kept';
  readonly name: string;
  readonly role: Role;
  readonly address: string;
  readonly before: Cell;
  /** The user's formula that stood there. */
  readonly formula?: string;
  /** What was written; for a kept cell, what the scheme says. */
  readonly after: number;
}

export interface JournalRun {
  /** Local time as text. */
  readonly time: string;
  readonly by: string;
  readonly sheet: string;
  readonly scheme: string;
  readonly rows: number;
  readonly totalBefore: number;
  readonly totalAfter: number;
  /** The columns used, in words that `readMappingWords` reads back. */
  readonly mapping: string;
  readonly lines: readonly JournalLine[];
}

export type JournalEntry = Readonly<Partial<Record<JournalKey, Content>>>;

/** The steps that add a run at the end of the journal. */
export function journalWrites(
  journal: Block | null,
  exists: boolean,
  run: JournalRun,
  language: Language,
): readonly Write[] {
  return entryWrites(journal, exists, entriesOf(run, language), language);
}

/** The steps that add entries, making the sheet when there is none. `journal` is null while it is empty. */
export function entryWrites(
  journal: Block | null,
  exists: boolean,
  entries: readonly JournalEntry[],
  language: Language,
): readonly Write[] {
  const known = journal === null ? null : journalColumns(journal);
  const at =
    journal === null || known === null
      ? new Map(JOURNAL_COLUMNS.map(({ key }, index) => [key, index]))
      : placesToWrite(JOURNAL_COLUMNS, known, journal);
  const width = Math.max(...at.values()) + 1;
  const contents = entries.map((entry) => {
    const line = Array.from({ length: width }, (): Content => null);
    for (const [key, column] of at) line[column] = entry[key] ?? null;
    return line;
  });
  const start = journal === null ? 1 : journal.area.row + journal.area.rows;
  const area = {
    sheet: JOURNAL_SHEET,
    row: start,
    column: journal?.area.column ?? 0,
    rows: contents.length,
    columns: width,
  };
  const write: Write = {
    kind: 'write',
    area,
    contents,
    expected: contents.map((row) => row.map(() => null)),
  };
  if (journal !== null && known !== null)
    return [...missingHeads(JOURNAL_COLUMNS, known, at, journal, language), write];
  const head = {
    kind: 'write',
    area: { ...area, row: 0, rows: 1 },
    contents: [JOURNAL_COLUMNS.map((column) => inLanguage(column.title, language))],
  } as const;
  if (exists) return [head, write];
  return [{ kind: 'addSheet', name: JOURNAL_SHEET }, head, ...layoutOf(contents.length), write];
}

function entriesOf(run: JournalRun, language: Language): readonly JournalEntry[] {
  const head = { time: run.time, by: run.by, sheet: run.sheet, scheme: run.scheme };
  const rows = text(`${run.rows} 行`, `${run.rows} rows`);
  return [
    {
      ...head,
      kind: inLanguage(KINDS.run, language),
      item: inLanguage(rows, language),
      before: run.totalBefore,
      after: run.totalAfter,
      notes: run.mapping,
    },
    ...run.lines.map((line): JournalEntry => {
      const replaced = text(`原公式 ${line.formula}`, `formula was ${line.formula}`);
      return {
        ...head,
        kind: inLanguage(KINDS[line.kind], language),
        name: line.name,
        item: inLanguage(roleLabel(line.role), language),
        cell: line.address,
        // An error is named in words: as a value some programs would show it as an error of the journal.
        before: isError(line.before)
          ? inLanguage(text(`错误 ${line.before.error}`, `error ${line.before.error}`), language)
          : line.before,
        after: line.after,
        notes: line.formula === undefined ? null : inLanguage(replaced, language),
      };
    }),
  ];
}

function layoutOf(rows: number): readonly Write[] {
  const sheet = JOURNAL_SHEET;
  const header = { sheet, row: 0, column: 0, rows: 1, columns: JOURNAL_COLUMNS.length };
  const money = { sheet, row: 1, column: journalColumn('before'), rows: Math.max(500, rows), columns: 2 };
  return [
    {
      kind: 'format',
      area: header,
      format: { bold: true, color: PALETTE.headerText, fill: PALETTE.header, align: 'center' },
    },
    ...JOURNAL_COLUMNS.map(({ width }, column): Write => ({
      kind: 'columnWidth',
      sheet,
      column,
      columns: 1,
      width,
    })),
    { kind: 'format', area: money, format: { numberFormat: '#,##0.00' } },
    { kind: 'freeze', sheet, rows: 1, columns: 0 },
  ];
}
