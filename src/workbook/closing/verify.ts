/** Compares a closed month with what was sealed. */
import { text, type Text } from '../../core/words/text';
import { monthKey } from '../month/month-of';
import type { MonthReading } from '../month/reading';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { brokenRow } from './broken-lines';
import { NOWHERE, type Change } from './change';
import { standingOf, type Standing } from './closings';
import { lostLines, lostVersions } from './compare-line';
import { compareJournal } from './compare-journal';
import { compareRules } from './compare-rules';
import { compareTable, type Compared } from './compare-table';
import { schemeContent } from './keep-month';
import type { KeptTable, Placed } from './kept';
import { compareLogs } from './log/compare-logs';
import { asRenamed } from './log/renamed';
import { readable, withoutAbove } from './readable';
import { rowsAgain, type Again } from './same-rows';
import { sealGone, standsIn } from './seal-gone';
import { integrity, sealOf, sealsOf, type SealOn } from './seal-on';
import { sheetsNow } from './sheets-now';
import { notesOf, rivalNotes } from './verify-notes';

export interface Verified {
  /** With the version that is closed, also where nothing but its seal tells of it. */
  readonly standing: Standing;
  /** Null while the month is open, or where the sheet of sealed values is gone. */
  readonly seal: SealOn | null;
  readonly changes: readonly Change[];
  /** What could not be checked. */
  readonly notes: readonly Text[];
  /** The sealed sheets as they are now, in the order of the seal; undefined where one is gone. */
  readonly now: readonly (Placed | undefined)[];
}

/** Null where the month is not closed, and nothing says that it was. */
export function verifyMonth(reading: MonthReading): Verified | null {
  if (reading.month === null) return null;
  const month = monthKey(reading.month);
  const told = standingOf(reading, month);
  const seals = sealsOf(reading);
  const lost = lostVersions(
    seals.map(({ head }) => head),
    told,
  );
  // A seal that is newer than every line: somebody took the line away, and nobody opened the month.
  const version = Math.max(told.version, ...lost);
  if (told.closed === null && version === told.version) return null;
  const standing = { ...told, version };
  const seal = sealOf(seals, standing, version);
  const logs = compareLogs(reading, month, seal === null ? version : undefined);
  const lines = [...logs.changes, ...lostLines(month, lost, standing)];
  const notes = notesOf(logs.unchecked, seal);
  if (seal === null)
    return {
      ...{ standing, seal, notes, now: [] },
      changes: [sealGone(reading, month, standing), ...lines].map((change) =>
        asRenamed(change, reading.survey),
      ),
    };
  const kept = readable(seal);
  const { tables: now, rules } = sheetsNow(seal, reading);
  const again = rowsAgain(kept.tables, now);
  const changes = [
    ...lines,
    ...(standsIn(seal, version) ? [sealGone(reading, month, standing)] : []),
    ...integrity(seal, standing),
    ...kept.tables.flatMap((table, index) => tableChanges(seal, table, index, now[index], again(index))),
    ...(seal.lost.length > 0 ? [] : rules).flatMap((one) =>
      one.block === undefined
        ? [gone(one.kept.sheet)]
        : compareRules(one.kept, one.block, missingIn(seal, 'rule')),
    ),
    ...kept.schemes.flatMap(({ id, content }): readonly Change[] =>
      schemeContent(id) === content ? [] : [{ ...NOWHERE, kind: 'scheme', who: id, what: '' }],
    ),
    ...(reading.journal === null && kept.journal.length > 0
      ? [gone(JOURNAL_SHEET)]
      : compareJournal(kept.journal, reading.journal, JOURNAL_SHEET)),
  ]
    .filter(isFirst)
    .map((change) => asRenamed(change, reading.survey))
    .map((change) => whereItStands(seal, change));
  const rivals = kept.tables.flatMap((table, index) => rivalNotes(table, now[index]));
  return { standing, seal, changes, notes: [...notes, ...rivals], now };
}

/** Nothing is reckoned with sealed values that are not what was sealed. */
export function brokenSeal({ changes, seal }: Verified): Text | undefined {
  const isBroken = changes.some(({ kind }) => kind === 'seal' || kind === 'seal-gone');
  return isBroken || (seal !== null && seal.lost.length > 0) ? BROKEN : undefined;
}

const BROKEN = text(
  '封账表被改动，按它重算会出错，因此不能在这里更正。请先看“月结”，恢复封账表，或重开这个月。',
  'The sealed values were edited, and what is reckoned with them would be wrong, so nothing is amended here. See Closing: restore them, or reopen the month.',
);

/** On the sheet of sealed values columns may have been moved. */
function whereItStands({ sheet, columnsAt }: SealOn, change: Change): Change {
  const { at } = change;
  if (at?.sheet !== sheet) return change;
  return { ...change, at: { ...at, column: columnsAt[at.column] ?? at.column } };
}

/** What several miss is gone but once. */
const isFirst = ({ kind, who }: Change, index: number, all: readonly Change[]): boolean =>
  kind !== 'sheet-gone' || all.findIndex((one) => one.kind === kind && one.who === who) === index;

const gone = (sheet: string): Change => ({ ...NOWHERE, kind: 'sheet-gone', who: sheet, what: '' });

const missingIn = ({ missing }: SealOn, of: 'rule'): readonly string[] =>
  missing.flatMap((one) => (one.of === of ? [one.name] : []));

function tableChanges(
  seal: SealOn,
  table: KeptTable,
  index: number,
  now: Placed | undefined,
  again: Again,
): readonly Change[] {
  const rowsAt = seal.rowsAt[index] ?? [];
  const broken = seal.tampered.flatMap((line) => {
    const at = rowsAt.indexOf(line.row);
    return at < 0 ? [] : [[line, at] as const];
  });
  const number = seal.numbers[index];
  const missing = seal.missing.filter((one) => one.number === number);
  const compared: Compared =
    now === undefined || seal.unreadable.has(index)
      ? { changes: seal.unreadable.has(index) ? [] : [gone(table.sheet)], rows: [], columns: [] }
      : seal.lost.length > 0
        ? compareTable(withoutAbove(table), withoutAbove(now), missing, again)
        : compareTable(table, now, missing, again);
  return [
    ...compared.changes,
    ...broken.flatMap(([line, at]) => brokenRow(seal, line, table, at, compared, now)),
  ];
}
