/** Adds lines at the end of such a sheet, each with its check, and of each a record for the journal. */
import type { Language } from '../../../core/words/language';
import { inLanguage } from '../../../core/words/text';
import { PALETTE } from '../../look/palette';
import { isFormula } from '../../patch/content';
import { missingHeads, placesToWrite } from '../../people/missing-heads';
import type { Block, Content, Write } from '../../port';
import type { JournalEntry } from '../../salary/journal';
import { logCheck, logColumns, valuesBy, type Log, type LogEntry, type LogValues } from './log';
import { recordOf } from './records';

export interface LogSheetOn {
  /** The sheet as it is; null where it is empty or missing (`exists` tells which). */
  readonly block: Block | null;
  readonly exists: boolean;
}

export interface LogWritten {
  readonly writes: readonly Write[];
  readonly records: readonly JournalEntry[];
}

/** @param layout of a new sheet, behind its header */
export function logWrites<K extends string>(
  log: Log<K>,
  { block, exists }: LogSheetOn,
  entries: readonly LogEntry<K>[],
  language: Language,
  layout: readonly Write[],
): LogWritten {
  if (entries.length === 0) return { writes: [], records: [] };
  const all = entries.map((entry) => valuesOf(log, entry));
  const records = all.map((values) => recordOf(log, values, language));
  const { sheet, columns } = log;
  const places =
    block === null
      ? new Map(columns.map(({ key }, at) => [key, at]))
      : placesToWrite(columns, logColumns(log, block), block);
  const width = Math.max(0, ...places.values(), (block?.area.columns ?? 0) - 1) + 1;
  const contents = all.map((values) => {
    const line: Content[] = Array.from({ length: width }, () => null);
    for (const [key, at] of places) line[at] = values[key];
    return line;
  });
  const row = block === null ? 1 : block.area.row + block.area.rows;
  const column = block?.area.column ?? 0;
  const area = { sheet, row, column, rows: contents.length, columns: width };
  const lines: Write = {
    kind: 'write',
    area,
    contents,
    expected: contents.map((line) => line.map(() => null)),
  };
  const head = headWrites(log, block, places, language);
  if (block !== null || exists) return { writes: [...head, lines], records };
  return { writes: [{ kind: 'addSheet', name: sheet }, ...head, ...looks(log), ...layout, lines], records };
}

/** With its check. */
function valuesOf<K extends string>(log: Log<K>, entry: LogEntry<K>): LogValues<K> {
  const plain = valuesBy(log, (key) => {
    const content: Content = entry[key] ?? null;
    return isFormula(content) ? null : content;
  });
  return { ...plain, check: logCheck(log, plain) };
}

function headWrites<K extends string>(
  log: Log<K>,
  block: Block | null,
  places: ReadonlyMap<K, number>,
  language: Language,
): readonly Write[] {
  const { sheet, columns } = log;
  const title = (key: K): string => {
    const words = columns.find((one) => one.key === key)?.title;
    return words === undefined ? '' : inLanguage(words, language);
  };
  if (block === null) {
    const area = { sheet, row: 0, column: 0, rows: 1, columns: columns.length };
    return [{ kind: 'write', area, contents: [columns.map(({ key }) => title(key))] }];
  }
  return missingHeads(columns, logColumns(log, block), places, block, language);
}

function looks<K extends string>({ sheet, columns }: Log<K>): readonly Write[] {
  return [
    {
      kind: 'format',
      area: { sheet, row: 0, column: 0, rows: 1, columns: columns.length },
      format: { bold: true, color: PALETTE.headerText, fill: PALETTE.header, align: 'center' },
    },
    ...columns.map(({ width }, column): Write => ({ kind: 'columnWidth', sheet, column, columns: 1, width })),
  ];
}
