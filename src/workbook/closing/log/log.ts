/** Sheets to which lines are only ever added, 星评月结 and 星评申诉: their columns, and what a line says. */
import { isBlank, type Cell } from '../../../core/cell';
import type { Text } from '../../../core/words/text';
import { knownColumns, type Known, type Places } from '../../people/known-columns';
import type { Block, Content } from '../../port';
import { plainCell } from '../content-code';
import { checkOf } from '../fingerprint';

export interface LogColumn<K extends string> {
  readonly key: K;
  readonly title: Text;
  readonly width: number;
}

export interface Log<K extends string> {
  readonly sheet: string;
  /** Those of a check and of the month among them. */
  readonly columns: readonly LogColumn<K>[];
  /** Whether what comes after such a line, by `order`, has been written with a check as well. */
  anchors(values: LogValues<K>): boolean;
  /** The first counts most. */
  readonly order: readonly K[];
}

export type LogValues<K extends string> = Readonly<Record<K, Cell>>;
export type LogEntry<K extends string> = Readonly<Partial<Record<K, Content>>>;

export interface LogLine<K extends string> {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly values: LogValues<K>;
}

/** Columns are known by their headers, so that they may be moved; else by the checks of the lines. */
export function logColumns<K extends string>(log: Log<K>, block: Block): Known<K> {
  const later = log.columns.flatMap(({ key }) => (key === 'check' ? [key] : []));
  return knownColumns(log.columns, block.cells, (places) => soundLines(log, block, places), later);
}

function soundLines<K extends string>(log: Log<K>, { cells }: Block, places: Places<K>): number {
  return cells.filter((line) => {
    const values = valuesAt(log, line, places);
    return Object.entries(values).some(([key, value]) => key === 'check' && value === logCheck(log, values));
  }).length;
}

/** Every line that says anything; what stands above the headers, only where it is one of ours. */
export function logLines<K extends string>(log: Log<K>, block: Block | null): readonly LogLine<K>[] {
  if (block === null) return [];
  const { headAt, places } = logColumns(log, block);
  return block.cells.flatMap((cells, index): readonly LogLine<K>[] => {
    const values = valuesAt(log, cells, places);
    const says = log.columns.some(({ key }) => !isBlank(values[key]));
    if (!says || index === headAt || ((headAt < 0 || index < headAt) && !isOurs(values))) return [];
    return [{ row: block.area.row + index, values }];
  });
}

const isOurs = <K extends string>(values: LogValues<K>): boolean =>
  Object.entries(values).some(
    ([key, value]) =>
      (key === 'month' && /^\d{4}-\d{2}$/.test(String(value))) ||
      (key === 'check' && /^c[0-9a-f]{10}$/.test(String(value))),
  );

const valuesAt = <K extends string>(log: Log<K>, cells: readonly Cell[], places: Places<K>): LogValues<K> =>
  valuesBy(log, (key) => cells[places.get(key) ?? -1] ?? null);

export function valuesBy<K extends string>({ columns }: Log<K>, of: (key: K) => Cell): LogValues<K> {
  return Object.fromEntries(columns.map(({ key }) => [key, plainCell(of(key))])) as Record<K, Cell>;
}

/** Tells a line from what it was, wherever its columns stand. */
export function logCheck<K extends string>({ sheet, columns }: Log<K>, values: LogValues<K>): string {
  return checkOf([sheet, ...columns.flatMap(({ key }) => (key === 'check' ? [] : [values[key]]))]);
}
