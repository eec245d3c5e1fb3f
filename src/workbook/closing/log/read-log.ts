/** Lines of such a sheet beside their records in the journal: which belong together, and what each is worth. */
import type { Block } from '../../port';
import { sameValue } from '../content-code';
import { logCheck, logLines, type Log, type LogLine, type LogValues } from './log';
import { recordsOf, type LogRecord } from './records';

export interface LogItem<K extends string> {
  /** What it says, by the one of the two that is as it was written. */
  readonly told: LogValues<K>;
  readonly line: LogLine<K> | undefined;
  readonly record: LogRecord<K> | undefined;
  /**
   * `same`: the line is what was written. `edited`: it is not. `gone`: there is none. `record`: the record was edited, or is gone.
   * `unsure`: neither is what was written. `strange`: written by hand. `unchecked`: there never was a check.
   */
  readonly is: 'same' | 'edited' | 'gone' | 'record' | 'unsure' | 'strange' | 'unchecked';
}

/** So much of a line is the same where its check is gone. */
const LEAST = 0.6;

export function readLog<K extends string>(
  log: Log<K>,
  block: Block | null,
  journal: Block | null,
): readonly LogItem<K>[] {
  const lines = logLines(log, block);
  const records = recordsOf(log, journal);
  const pairs = pairsOf(log, lines, records);
  const found = lines.map((line): LogItem<K> => itemOf(log, line, pairs.get(line)));
  const paired = new Set(pairs.values());
  const gone = records
    .filter((record) => !paired.has(record))
    .map((record): LogItem<K> => ({
      told: record.values ?? blank(log),
      line: undefined,
      record,
      is: 'gone',
    }));
  const all = [...found, ...gone];
  const anchors = all.filter(({ record, told }) => record !== undefined && log.anchors(told));
  const isLater = (a: LogValues<K>, b: LogValues<K>): boolean =>
    sameValue(monthIn(a), monthIn(b)) && isNotBefore(log, a, b);
  return all.map((item) =>
    item.is === 'unchecked' && anchors.some(({ told }) => isLater(item.told, told))
      ? { ...item, is: 'strange' }
      : item,
  );
}

/** What does not say when it was written is taken for later. */
function isNotBefore<K extends string>({ order }: Log<K>, a: LogValues<K>, b: LogValues<K>): boolean {
  for (const key of order) {
    const [own, other] = [a[key], b[key]];
    if (own === null || sameValue(own, other)) continue;
    if (typeof own === 'number' && typeof other === 'number') return own > other;
    return String(own) > String(other);
  }
  return true;
}

export const valueOf = <K extends string>(values: LogValues<K>, key: string) =>
  (values as Readonly<Record<string, LogValues<K>[K]>>)[key] ?? null;

const monthIn = <K extends string>(values: LogValues<K>) => valueOf(values, 'month');

const blank = <K extends string>({ columns }: Log<K>): LogValues<K> =>
  Object.fromEntries(columns.map(({ key }) => [key, null])) as LogValues<K>;

function itemOf<K extends string>(
  log: Log<K>,
  line: LogLine<K>,
  record: LogRecord<K> | undefined,
): LogItem<K> {
  const [own, written] = [logCheck(log, line.values), valueOf(line.values, 'check')];
  const base = { line, record };
  if (record === undefined) {
    if (written === null) return { ...base, told: line.values, is: 'unchecked' };
    return { ...base, told: line.values, is: own === written ? 'record' : 'unsure' };
  }
  const { values, check } = record;
  if (values === null)
    return { ...base, told: line.values, is: own === written || own === check ? 'record' : 'unsure' };
  return { ...base, told: values, is: own === check && written === check ? 'same' : 'edited' };
}

/** By what they say, then by the check that stands there, then by how much of them is the same. */
function pairsOf<K extends string>(
  log: Log<K>,
  lines: readonly LogLine<K>[],
  records: readonly LogRecord<K>[],
): ReadonlyMap<LogLine<K>, LogRecord<K>> {
  const pairs = new Map<LogLine<K>, LogRecord<K>>();
  const [left, free] = [new Set(lines), new Set(records)];
  const pairBy = (alike: (line: LogLine<K>, record: LogRecord<K>) => boolean): void => {
    for (const line of left)
      for (const record of free) {
        if (!alike(line, record)) continue;
        pairs.set(line, record);
        left.delete(line);
        free.delete(record);
        break;
      }
  };
  const own = new Map(lines.map((line) => [line, logCheck(log, line.values)]));
  pairBy((line, { check }) => own.get(line) === check && valueOf(line.values, 'check') === check);
  pairBy((line, { check }) => valueOf(line.values, 'check') === check || own.get(line) === check);
  pairBy((line, { values }) => values !== null && likeness(log, line.values, values) >= LEAST);
  return pairs;
}

function likeness<K extends string>({ columns }: Log<K>, a: LogValues<K>, b: LogValues<K>): number {
  const keys = columns.map(({ key }) => key).filter((key) => a[key] !== null || b[key] !== null);
  return keys.length === 0 ? 0 : keys.filter((key) => sameValue(a[key], b[key])).length / keys.length;
}
