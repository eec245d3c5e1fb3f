/** Sheets to which lines are only ever added, 星评月结 and 星评申诉: their columns, and what a line says. */
import { isBlank, type Cell } from '../../../core/cell';
import type { Text } from '../../../core/words/text';
import { headIn } from '../../people/head-in';
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
export function logColumns<K extends string>(log: Log<K>, block: Block): ReadonlyMap<K, number> {
  const head = block.cells[headRow(log, block)] ?? [];
  const found = new Map<K, number>();
  const twice: [K, readonly number[]][] = [];
  for (const { key, title } of log.columns) {
    const all = [...head.keys()].filter((at) => head[at] === title.zh || head[at] === title.en);
    if (all[0] !== undefined) found.set(key, all[0]);
    if (all.length > 1) twice.push([key, all]);
  }
  // Of several of one header it is the one with which most of the lines are as they were written.
  for (const [key, all] of twice) {
    const sound = all.map((at) => soundLines(log, block, new Map(found).set(key, at)));
    found.set(key, all[sound.indexOf(Math.max(...sound))] ?? 0);
  }
  return found;
}

function soundLines<K extends string>(log: Log<K>, block: Block, columns: ReadonlyMap<K, number>): number {
  return linesWith(log, block, columns).filter(({ values }) =>
    Object.entries(values).some(([key, value]) => key === 'check' && value === logCheck(log, values)),
  ).length;
}

/** In the block; the first where none has the headers. */
export function headRow<K extends string>({ columns }: Log<K>, { cells }: Block): number {
  return Math.max(
    0,
    headIn(
      cells,
      columns.map(({ title }) => title),
    ),
  );
}

/** Every line that says anything. */
export function logLines<K extends string>(log: Log<K>, block: Block | null): readonly LogLine<K>[] {
  return block === null ? [] : linesWith(log, block, logColumns(log, block));
}

function linesWith<K extends string>(
  log: Log<K>,
  block: Block,
  columns: ReadonlyMap<K, number>,
): readonly LogLine<K>[] {
  const first = headRow(log, block) + 1;
  return block.cells.slice(first).flatMap((cells, index): readonly LogLine<K>[] => {
    const values = valuesBy(log, (key) => cells[columns.get(key) ?? -1] ?? null);
    if (log.columns.every(({ key }) => isBlank(values[key]))) return [];
    return [{ row: block.area.row + first + index, values }];
  });
}

export function valuesBy<K extends string>({ columns }: Log<K>, of: (key: K) => Cell): LogValues<K> {
  return Object.fromEntries(columns.map(({ key }) => [key, plainCell(of(key))])) as Record<K, Cell>;
}

/** Tells a line from what it was, wherever its columns stand. */
export function logCheck<K extends string>({ sheet, columns }: Log<K>, values: LogValues<K>): string {
  return checkOf([sheet, ...columns.flatMap(({ key }) => (key === 'check' ? [] : [values[key]]))]);
}
