/** Compares a closed month with what was sealed. */
import { text } from '../../core/words/text';
import { monthKey } from '../month/month-of';
import type { MonthReading, Verdict } from '../month/reading';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import type { Block } from '../port';
import { summaryOf, type Change } from './change';
import { compareJournal, compareRules } from './compare-rules';
import { compareTable, renamedColumns, type Compared } from './compare-table';
import { sameValue } from './content-code';
import { standingOf, wordsOf, type Standing } from './closings';
import { fingerprintOf } from './fingerprint';
import { rulesUsed, schemeContent, sheetsOf } from './keep-month';
import type { KeptTable, Placed } from './kept';
import { locateAll } from './locate';
import { readLines, type ReadSeal } from './read-seal';
import { VALUES_FROM } from './seal-lines';
import { CLOSINGS_SHEET, SEAL_NAME, sealTop } from './sheets';
import { sourceOf, take, type Source } from './take';

export interface Verified {
  readonly standing: Standing;
  /** Null while the month is open, or where the sheet of sealed values is gone. */
  readonly seal: SealOn | null;
  readonly changes: readonly Change[];
  /** The sealed sheets as they are now, in the order of the seal; undefined where one is gone. */
  readonly now: readonly (Placed | undefined)[];
}

export interface SealOn extends ReadSeal {
  readonly sheet: string;
}

/** Null where the month is not closed. */
export function verifyMonth(reading: MonthReading): Verified | null {
  if (reading.month === null) return null;
  const standing = standingOf(reading.closings, monthKey(reading.month));
  if (standing.closed === null) return null;
  const seal = sealOf(reading, standing);
  if (seal === null) return { standing, seal, changes: [sealGone(standing)], now: [] };
  const own = integrity(seal, standing);
  const located = locateAll(seal.kept.tables, peopleBlocks(reading));
  const sources = located.map((one) => one && sourceOf(one.block, one.table));
  const was = new Map(
    located.flatMap((one, index): readonly (readonly [string, string])[] =>
      one === undefined ? [] : [[one.block.area.sheet, seal.kept.tables[index]?.sheet ?? '']],
    ),
  );
  const rules = rulesNow(
    seal,
    reading,
    sources.flatMap((one) => one?.block ?? []),
  );
  for (const { sheet, block } of rules) if (block !== undefined) was.set(block.area.sheet, sheet);
  const now = takeAs(seal.kept.tables, sources, was);
  const tables = seal.kept.tables.flatMap((table, index) => tableChanges(seal, table, index, now[index]));
  const changes = [
    ...own,
    ...tables,
    ...rules.flatMap(({ kept, block }) =>
      block === undefined ? [gone(kept.sheet)] : compareRules(kept, block),
    ),
    ...seal.kept.schemes.flatMap(({ id, content }): readonly Change[] =>
      schemeContent(id) === content ? [] : [{ ...NOWHERE, kind: 'scheme', who: id, what: '' }],
    ),
    ...compareJournal(seal.kept.journal, reading.journal, JOURNAL_SHEET),
  ];
  return { standing, seal, changes, now };
}

/** Each sheet with its columns under the keys that they were sealed under. */
function takeAs(
  tables: readonly KeptTable[],
  sources: readonly (Source | undefined)[],
  was: ReadonlyMap<string, string>,
): readonly (Placed | undefined)[] {
  const taken = (all: typeof sources) => {
    const sheets = sheetsOf(
      all.flatMap((one) => one?.frame ?? []),
      was,
    );
    return all.map((source) => source && take(source, sheets));
  };
  const first = taken(sources);
  const renamed = tables.map((table, index) => {
    const own = first[index];
    return own === undefined ? new Map<string, string>() : renamedColumns(table, own);
  });
  if (renamed.every(({ size }) => size === 0)) return first;
  return taken(
    sources.map((source, index) => source && sourceOf(source.block, source.table, renamed[index])),
  );
}

const NOWHERE = { at: null, before: null, after: null } as const;
const gone = (sheet: string): Change => ({ ...NOWHERE, kind: 'sheet-gone', who: sheet, what: '' });

function sealGone({ closed }: Standing): Change {
  return gone(`${SEAL_NAME} ${wordsOf(closed?.month ?? null)}`);
}

/** The sheet of the closing that counts, whatever it is called. */
function sealOf({ blocks, month }: MonthReading, { closed, version }: Standing): SealOn | null {
  const key = month === null ? '' : monthKey(month);
  const all = [...blocks.values()].flatMap((block) => {
    const top = sealTop(block);
    const read = top?.month === key ? readLines(block.cells, block.area.row) : null;
    return read === null ? [] : [{ ...read, sheet: block.area.sheet }];
  });
  const print = wordsOf(closed?.fingerprint ?? null);
  return (
    all.find(({ head }) => head.version === version) ??
    all.find(({ head }) => head.fingerprint === print) ??
    null
  );
}

/** Whether the sealed values are those that were sealed. */
function integrity(seal: SealOn, { closed }: Standing): readonly Change[] {
  const place = (row: number) => ({ sheet: seal.sheet, row, column: 0 });
  const lines = seal.tampered
    .filter(({ row }) => !seal.rowsAt.some((rows) => rows.includes(row)))
    .map(({ row, name }): Change => ({
      ...NOWHERE,
      kind: 'seal',
      at: place(row),
      who: seal.sheet,
      what: name,
    }));
  const print = fingerprintOf(seal.kept);
  const [told, own] = [wordsOf(closed?.fingerprint ?? null), seal.head.fingerprint];
  if (seal.tampered.length > 0 || (print === told && print === own)) return lines;
  // Of three that should agree, the one that does not was changed.
  const changed: Change =
    print === own
      ? {
          kind: 'seal',
          at: { sheet: CLOSINGS_SHEET, row: closed?.row ?? 0, column: 0 },
          who: CLOSINGS_SHEET,
          what: '指纹',
          before: null,
          after: null,
        }
      : { ...NOWHERE, kind: 'seal', at: place(0), who: seal.sheet, what: print === told ? '指纹' : '' };
  return [...lines, changed];
}

function tableChanges(
  seal: SealOn,
  table: KeptTable,
  index: number,
  now: Placed | undefined,
): readonly Change[] {
  const rowsAt = seal.rowsAt[index] ?? [];
  const broken = new Set(
    seal.tampered.flatMap(({ row }) => (rowsAt.includes(row) ? [rowsAt.indexOf(row)] : [])),
  );
  const compared: Compared =
    now === undefined ? { changes: [gone(table.sheet)], rows: [] } : compareTable(table, now, broken);
  return [
    ...compared.changes,
    ...[...broken].flatMap((row) => brokenRow(seal, table, row, rowsAt[row] ?? 0, compared, now)),
  ];
}

/** Which cell of a broken line was edited shows where it differs from the sheet. */
function brokenRow(
  { sheet }: SealOn,
  table: KeptTable,
  row: number,
  at: number,
  { rows }: Compared,
  now: Placed | undefined,
): readonly Change[] {
  const own = table.rows[row];
  const other = now?.rows[rows[row] ?? -1];
  const who = own?.name ?? '';
  const differing = table.columns.flatMap(({ key, title }, index): readonly Change[] => {
    const column = now?.columns.findIndex((one) => one.key === key) ?? -1;
    const [sealed, found] = [own?.cells[index]?.value ?? null, other?.cells[column]?.value ?? null];
    if (other === undefined || column < 0 || sameValue(sealed, found)) return [];
    return [
      {
        kind: 'seal',
        at: { sheet, row: at, column: VALUES_FROM + index },
        who,
        what: title,
        before: sealed,
        after: found,
      },
    ];
  });
  if (differing.length > 0) return differing;
  return [{ ...NOWHERE, kind: 'seal', at: { sheet, row: at, column: 0 }, who, what: '' }];
}

/** Everything but the sheets of closings and rules can be a sealed sheet under another name. */
function peopleBlocks({ blocks, tables }: MonthReading): readonly Block[] {
  const all = new Map(tables.map(({ sheet, block }) => [sheet, block]));
  for (const [sheet, block] of blocks) if (sealTop(block) === null && !all.has(sheet)) all.set(sheet, block);
  return [...all.values()];
}

function rulesNow(seal: ReadSeal, { blocks }: MonthReading, own: readonly Block[]) {
  const used = rulesUsed(own, [...blocks.values()]).map(({ block }) => block);
  const names = new Set(seal.kept.rules.map(({ sheet }) => sheet));
  return seal.kept.rules.map((kept) => ({
    kept,
    sheet: kept.sheet,
    block: blocks.get(kept.sheet) ?? used.find(({ area }) => !names.has(area.sheet)),
  }));
}

/** In a line, for the month's home; null where the month never was closed. */
export function verdictOf(reading: MonthReading): Verdict | null {
  const verified = verifyMonth(reading);
  if (verified === null) return reopenedVerdict(reading);
  const { changes, standing } = verified;
  const summary = summaryOf(changes);
  if (summary !== null) return { words: summary, how: 'open' };
  const time = wordsOf(standing.closed?.time ?? null);
  const { version } = standing;
  const count = version > 1 ? text(`（第 ${version} 次）`, ` (version ${version})`) : text('', '');
  const words = text(`已封账${count.zh}，无改动 · ${time}`, `closed${count.en}, unchanged · ${time}`);
  return { words, how: 'done' };
}

function reopenedVerdict({ month, closings }: MonthReading): Verdict | null {
  const reopened = month === null ? null : standingOf(closings, monthKey(month)).reopened;
  if (reopened === null) return null;
  const [by, why] = [wordsOf(reopened.by), wordsOf(reopened.why)];
  return { words: text(`已重开（${by}：${why}）`, `reopened (${by}: ${why})`), how: 'open' };
}
