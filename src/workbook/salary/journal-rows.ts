/** The journal's lines, with their columns in order wherever somebody has put one in among them, and whatever stands above the header. */
import { isBlank, type Cell } from '../../core/cell';
import type { Block } from '../port';
import { APPEALS_SHEET, CLOSINGS_SHEET } from '../closing/sheets';
import { knownColumns, type Known, type Places } from '../people/known-columns';
import { JOURNAL_COLUMNS, KINDS, type JournalKey } from './journal-sheet';

export interface JournalRow {
  /** Of the sheet, from 0. */
  readonly row: number;
  /** One per column of `JOURNAL_COLUMNS`. */
  readonly cells: readonly Cell[];
}

/** `c0123456789 {"月份":"2026-03", …}`: the check of a line of 星评月结 or 星评申诉, and what it says by its headers. */
export const RECORD = /^(c[0-9a-f]{10}) (\{.*\})$/s;

export function journalRows(journal: Block | null): readonly JournalRow[] {
  if (journal === null) return [];
  const { headAt, places } = journalColumns(journal);
  const at = JOURNAL_COLUMNS.map(({ key }) => places.get(key) ?? -1);
  const kind = places.get('kind') ?? -1;
  return journal.cells.flatMap((cells, index): readonly JournalRow[] => {
    const isOurs = (): boolean => WORDS.has(cells[kind] ?? null);
    if (index === headAt || ((headAt < 0 || index < headAt) && !isOurs())) return [];
    return [{ row: journal.area.row + index, cells: at.map((one) => cells[one] ?? null) }];
  });
}

const LOG_WORDS = new Set<Cell>([KINDS.log.zh, KINDS.log.en]);
const WORDS = new Set<Cell>(Object.values(KINDS).flatMap(({ zh, en }) => [zh, en]));

export function journalColumns(journal: Block): Known<JournalKey> {
  let records: readonly (readonly Cell[])[] | undefined;
  /** Holds more than a header. */
  const isFilled = (at: number): boolean =>
    journal.cells.filter((row) => !isBlank(row[at] ?? null)).length > 1;
  return knownColumns(JOURNAL_COLUMNS, journal.cells, (places) => {
    const filled = [...places.values()].filter(isFilled).length / 100;
    records ??= journal.cells.filter((row) => row.some(isRecord));
    // Without records a line is known by its kind; the kind of a record asks for one.
    const kind = places.get('kind') ?? -1;
    const isKnown = (word: Cell): boolean => WORDS.has(word) && !(places.has('notes') && LOG_WORDS.has(word));
    const kinds = records.length > 0 ? [] : journal.cells.filter((row) => isKnown(row[kind] ?? null));
    return records.reduce((sum, row) => sum + agreement(row, places), filled + kinds.length);
  });
}

const isRecord = (cell: Cell): cell is string => typeof cell === 'string' && RECORD.test(cell);

/** How many cells of a record are what it says in its notes, or have no column. */
function agreement(row: readonly Cell[], places: Places<JournalKey>): number {
  const notes = row[places.get('notes') ?? -1] ?? null;
  if (places.has('notes') && !isRecord(notes)) return 0;
  const said = isRecord(notes) ? parsed(RECORD.exec(notes)?.[2] ?? '') : {};
  const due: Readonly<Partial<Record<JournalKey, readonly unknown[]>>> = {
    time: [said['时间']],
    by: [said['由谁']],
    sheet: [CLOSINGS_SHEET, APPEALS_SHEET],
    kind: [KINDS.log.zh, KINDS.log.en],
    name: [said['姓名']],
    item: [said['状态'], said['结论']].filter((word) => word !== undefined),
    notes: [notes],
  };
  return JOURNAL_COLUMNS.filter(({ key }) => {
    const at = places.get(key);
    const cell = row[at ?? -1] ?? null;
    return (
      at === undefined || (due[key] ?? [null]).some((one) => (one ?? null) === (cell === '' ? null : cell))
    );
  }).length;
}

/** What a record says, by the headers of its line; nothing where its words are not as they were written. */
export function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === 'object' && said !== null ? (said as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
