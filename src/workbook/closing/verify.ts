/** Compares a closed month with what was sealed. */
import { monthKey } from '../month/month-of';
import type { MonthReading } from '../month/reading';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { brokenRow } from './broken-lines';
import { NOWHERE, type Change } from './change';
import { standingOf, wordsOf, type Standing } from './closings';
import { lostLines, lostVersions } from './compare-line';
import { compareJournal } from './compare-journal';
import { compareRules } from './compare-rules';
import { compareTable, type Compared } from './compare-table';
import { schemeContent } from './keep-month';
import type { KeptTable, Placed } from './kept';
import { integrity, sealOf, sealsOf, type SealOn } from './seal-on';
import { SEAL_NAME } from './sheets';
import { sheetsNow } from './sheets-now';

export interface Verified {
  readonly standing: Standing;
  /** Null while the month is open, or where the sheet of sealed values is gone. */
  readonly seal: SealOn | null;
  readonly changes: readonly Change[];
  /** The sealed sheets as they are now, in the order of the seal; undefined where one is gone. */
  readonly now: readonly (Placed | undefined)[];
}

/** Null where the month is not closed, and no sheet says that it was. */
export function verifyMonth(reading: MonthReading): Verified | null {
  if (reading.month === null) return null;
  const month = monthKey(reading.month);
  const standing = standingOf(reading.closings, month);
  const seals = sealsOf(reading);
  const lost = lostVersions(
    seals.map(({ head }) => head),
    standing,
  );
  // A seal that is newer than every line: somebody took the line away, and nobody opened the month.
  const version = Math.max(standing.version, ...lost);
  if (standing.closed === null && version === standing.version) return null;
  const lines = lostLines(month, lost, standing);
  const seal = sealOf(seals, standing, version);
  if (seal === null) return { standing, seal, changes: [sealGone(standing), ...lines], now: [] };
  const { kept } = seal;
  const { tables: now, rules } = sheetsNow(seal, reading);
  const changes = [
    ...lines,
    ...integrity(seal, standing),
    ...kept.tables.flatMap((table, index) => tableChanges(seal, table, index, now[index])),
    ...rules.flatMap((one) =>
      one.block === undefined ? [gone(one.kept.sheet)] : compareRules(one.kept, one.block),
    ),
    ...kept.schemes.flatMap(({ id, content }): readonly Change[] =>
      schemeContent(id) === content ? [] : [{ ...NOWHERE, kind: 'scheme', who: id, what: '' }],
    ),
    ...compareJournal(kept.journal, reading.journal, JOURNAL_SHEET),
  ];
  return { standing, seal, changes, now };
}

const gone = (sheet: string): Change => ({ ...NOWHERE, kind: 'sheet-gone', who: sheet, what: '' });

function sealGone({ closed }: Standing): Change {
  return gone(`${SEAL_NAME} ${wordsOf(closed?.month ?? null)}`);
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
