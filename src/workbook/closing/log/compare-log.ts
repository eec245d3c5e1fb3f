/** What was edited in lines of 星评月结 or 星评申诉 about a month, which of them are gone, and which nobody but a hand has written. */
import type { Known } from '../../people/known-columns';
import type { Block } from '../../port';
import { journalColumns } from '../../salary/journal-rows';
import { JOURNAL_SHEET } from '../../salary/journal-sheet';
import { NOWHERE, type Change } from '../change';
import { wordsOf } from '../closings';
import { headChanges } from '../head-changes';
import { sameValue } from '../content-code';
import { logColumns, type Log } from './log';
import { valueOf, type LogItem } from './read-log';

export interface LogCompared {
  readonly changes: readonly Change[];
  /** Lines that never had a check. */
  readonly unchecked: number;
}

export function compareLog<K extends string>(
  log: Log<K>,
  all: readonly LogItem<K>[],
  block: Block | null,
  journal: Block | null,
  month: string,
): LogCompared {
  const known = block === null ? null : logColumns(log, block);
  const heads = block === null || known === null ? [] : headsOf(log, all, block, known);
  // Nothing can be told of lines without any headers.
  if (known?.headAt === -1 && known.places.size === 0) return { changes: heads, unchecked: 0 };
  const items = all.filter((item) => isOf(item, month));
  const lost = items.filter(({ is }) => is === 'gone');
  const unrecorded = items.filter(({ is, record }) => is === 'record' && record === undefined);
  const whole = (sheet: string): Change => ({ ...NOWHERE, kind: 'sheet-gone', who: sheet, what: '' });
  return {
    unchecked: items.filter(({ is }) => is === 'unchecked').length,
    changes: [
      ...heads,
      ...(block === null && lost.length > 0 ? [whole(log.sheet)] : lost.map((item) => gone(log, item))),
      ...(journal === null && unrecorded.length > 0 ? [whole(JOURNAL_SHEET)] : []),
      ...items.flatMap((item): readonly Change[] => {
        if (item.is === 'edited' || item.is === 'unsure' || item.is === 'strange')
          return lineChanges(log, item, block);
        if (item.is !== 'record' || (!hasRecords(journal) && item.record === undefined)) return [];
        return [recordChange(log, item, journal)];
      }),
    ],
  };
}

/** Earlier versions had no checks, and no records. */
function headsOf<K extends string>(
  log: Log<K>,
  all: readonly LogItem<K>[],
  block: Block,
  known: Known<K>,
): readonly Change[] {
  const isEarlier = all.every(({ record }) => record === undefined);
  const checks = log.columns.flatMap(({ key }) => (key === 'check' && isEarlier ? [key] : []));
  return headChanges(log.columns, known, block, checks);
}

/** Where the columns of the journal are gone that tell records, that is said by itself. */
function hasRecords(journal: Block | null): boolean {
  const places = journal === null ? undefined : journalColumns(journal).places;
  return (['sheet', 'kind', 'notes'] as const).every((key) => places?.has(key) === true);
}

function isOf<K extends string>({ told, line, record }: LogItem<K>, month: string): boolean {
  const stands = (values: typeof told | undefined): boolean =>
    values !== undefined && wordsOf(valueOf(values, 'month')) === month;
  return stands(told) || stands(line?.values) || (record?.values === null && record.words.includes(month));
}

function lineChanges<K extends string>(
  log: Log<K>,
  item: LogItem<K>,
  block: Block | null,
): readonly Change[] {
  const { line, told, is } = item;
  if (line === undefined) return [];
  const columns = block === null ? new Map<K, number>() : logColumns(log, block).places;
  const at = (key?: K) => ({
    sheet: log.sheet,
    row: line.row,
    column: (block?.area.column ?? 0) + ((key === undefined ? undefined : columns.get(key)) ?? 0),
  });
  if (is !== 'edited') {
    const kind = is === 'strange' ? 'line-strange' : 'line-unsure';
    return [{ ...NOWHERE, kind, at: at(), who: log.sheet, what: wordsAbout(item) }];
  }
  return log.columns.flatMap(({ key, title }): readonly Change[] => {
    const [before, after] = [told[key], line.values[key]];
    if (!columns.has(key) || sameValue(before, after)) return [];
    return [{ kind: 'line', at: at(key), who: log.sheet, what: title.zh, before, after }];
  });
}

function gone<K extends string>({ sheet }: Log<K>, item: LogItem<K>): Change {
  return { ...NOWHERE, kind: 'line-lost', who: sheet, what: wordsAbout(item) };
}

function recordChange<K extends string>({ sheet }: Log<K>, item: LogItem<K>, journal: Block | null): Change {
  const { record } = item;
  const what = `${sheet} ${wordsAbout(item)}`;
  if (record === undefined) return { ...NOWHERE, kind: 'record-gone', who: JOURNAL_SHEET, what };
  const column = journal === null ? 0 : journalColumns(journal).places.get('notes');
  const at = { sheet: JOURNAL_SHEET, row: record.row, column: (journal?.area.column ?? 0) + (column ?? 0) };
  return { ...NOWHERE, kind: 'record', at, who: JOURNAL_SHEET, what };
}

/** `2026-03 更正 李明 服务态度`, as far as it is known. */
function wordsAbout<K extends string>({ told, record }: LogItem<K>): string {
  const words = ['month', 'state', 'verdict', 'version', 'name', 'item'].flatMap((key) => {
    const word = wordsOf(valueOf(told, key));
    if (word === '') return [];
    return key === 'version' ? [`第 ${word} 次`] : [word];
  });
  return words.length === 0 ? (record?.words.slice(0, 40) ?? '') : words.join(' ');
}
