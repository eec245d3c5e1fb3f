/** Sheets to which lines are only ever added, 星评月结 and 星评申诉: their columns, and what a line says. */
import { isBlank, type Cell } from '../../../core/cell';
import type { Text } from '../../../core/words/text';
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

/** Columns are known by their headers, so that they may be moved. */
export function logColumns<K extends string>({ columns }: Log<K>, block: Block): ReadonlyMap<K, number> {
  const [head = []] = block.cells;
  return new Map(
    columns.flatMap(({ key, title }) => {
      const at = head.findIndex((cell) => cell === title.zh || cell === title.en);
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
}

/** Every line that says anything. */
export function logLines<K extends string>(log: Log<K>, block: Block | null): readonly LogLine<K>[] {
  if (block === null) return [];
  const columns = logColumns(log, block);
  return block.cells.slice(1).flatMap((cells, index): readonly LogLine<K>[] => {
    const values = valuesBy(log, (key) => cells[columns.get(key) ?? -1] ?? null);
    if (log.columns.every(({ key }) => isBlank(values[key]))) return [];
    return [{ row: block.area.row + index + 1, values }];
  });
}

export function valuesBy<K extends string>({ columns }: Log<K>, of: (key: K) => Cell): LogValues<K> {
  return Object.fromEntries(columns.map(({ key }) => [key, plainCell(of(key))])) as Record<K, Cell>;
}

/** Tells a line from what it was, wherever its columns stand. */
export function logCheck<K extends string>({ sheet, columns }: Log<K>, values: LogValues<K>): string {
  return checkOf([sheet, ...columns.flatMap(({ key }) => (key === 'check' ? [] : [values[key]]))]);
}
