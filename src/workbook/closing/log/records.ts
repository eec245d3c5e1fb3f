/** Of each line of such a sheet a line in the journal that says the same: what was edited in one, or taken away, shows by the other. */
import type { Cell } from '../../../core/cell';
import { inLanguage } from '../../../core/words/text';
import type { Language } from '../../../core/words/language';
import type { Block } from '../../port';
import { isKind, wordsIn } from '../../salary/journal-read';
import { journalRows, parsed, RECORD } from '../../salary/journal-rows';
import { KINDS } from '../../salary/journal-sheet';
import type { JournalEntry } from '../../salary/journal';
import { plainCell } from '../content-code';
import { logCheck, valuesBy, type Log, type LogValues } from './log';

export interface LogRecord<K extends string> {
  /** Row of the journal, from 0. */
  readonly row: number;
  readonly check: string;
  /** Null where what it says is not what was written. */
  readonly values: LogValues<K> | null;
  /** As it stands. */
  readonly words: string;
}

export function recordOf<K extends string>(
  log: Log<K>,
  values: LogValues<K>,
  language: Language,
): JournalEntry {
  const said = log.columns.flatMap(({ key, title }) =>
    key === 'check' || values[key] === null ? [] : [[title.zh, values[key]] as const],
  );
  const at = (key: string): Cell => (values as Readonly<Record<string, Cell>>)[key] ?? null;
  return {
    time: at('time'),
    by: at('by'),
    sheet: log.sheet,
    kind: inLanguage(KINDS.log, language),
    name: at('name'),
    item: at('state') ?? at('verdict'),
    notes: `${logCheck(log, values)} ${JSON.stringify(Object.fromEntries(said))}`,
  };
}

export function recordsOf<K extends string>(log: Log<K>, journal: Block | null): readonly LogRecord<K>[] {
  return journalRows(journal).flatMap(({ row, cells }): readonly LogRecord<K>[] => {
    if (wordsIn(cells, 'sheet') !== log.sheet || !isKind(cells, KINDS.log)) return [];
    const words = wordsIn(cells, 'notes');
    const [, check = '', body = ''] = RECORD.exec(words) ?? [];
    const said = plainSaid(body);
    const values = valuesBy(log, (key) =>
      key === 'check' ? check : (said[log.columns.find((one) => one.key === key)?.title.zh ?? ''] ?? null),
    );
    const sound = check !== '' && logCheck(log, values) === check;
    return [{ row, check, values: sound ? values : null, words }];
  });
}

function plainSaid(body: string): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(parsed(body)).map(([title, value]) => [title, plainCell(value as Cell)]),
  );
}
