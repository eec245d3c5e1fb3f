/** Reads 星级台账: whose line is whose, what somebody was given last, and since when. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import { starsIn } from '../../core/input/star-words';
import type { Scheme } from '../../schemes/scheme';
import { cellAddress } from '../formula/address';
import { monthKey } from '../month/month-of';
import { cellAt } from '../people/cells';
import { findHeader } from '../people/header';
import type { Columns } from '../people/roles';
import type { Block } from '../port';
import { byMonth } from './ledger-order';
import { ownerOf, type Whose } from './ledger-people';
import { LEDGER_ROLES, type LedgerKey } from './ledger-sheet';
import { monthOfTitle } from './month-title';

export interface LedgerLine {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** `2026-03`; undefined where it cannot be read. */
  readonly month?: string;
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly scheme: string;
  readonly rule?: number;
  readonly given?: number;
  readonly reason: string;
  readonly version: string;
  readonly by: string;
  readonly time: string;
  /** Empty where the line was not written by the command. */
  readonly check: string;
}

export interface Ledger {
  readonly block: Block;
  readonly headerRow: number;
  readonly columns: Columns<LedgerKey>;
  /** As they stand. */
  readonly lines: readonly LedgerLine[];
}

const NEEDED: readonly LedgerKey[] = ['month', 'name', 'given'];

/** Null where it has no header that tells month, name and stars. */
export function readLedger(block: Block): Ledger | null {
  const header = findHeader(block, LEDGER_ROLES, (found) =>
    NEEDED.every((key) => found[key] !== undefined) ? Object.keys(found).length : 0,
  );
  if (header === null) return null;
  const { headerRow, columns } = header;
  const lines: LedgerLine[] = [];
  for (let row = headerRow + 1; row < block.area.row + block.area.rows; row++) {
    const line = lineAt(block, columns, row);
    if (line !== null) lines.push(line);
  }
  return { block, headerRow, columns, lines };
}

/** Null for a row in which nothing stands. */
function lineAt(block: Block, columns: Columns<LedgerKey>, row: number): LedgerLine | null {
  const cell = (key: LedgerKey): Cell => {
    const column = columns[key];
    return column === undefined ? null : cellAt(block, row, column);
  };
  const words = (key: LedgerKey): string => {
    const held = cell(key);
    return isBlank(held) ? '' : isError(held) ? held.error : String(held).trim();
  };
  if (LEDGER_ROLES.every(({ role }) => words(role) === '')) return null;
  const month = monthOfTitle(cell('month'));
  const [rule, given] = [starsIn(cell('rule')), starsIn(cell('given'))];
  return {
    row,
    ...(month?.year === undefined ? {} : { month: monthKey(month) }),
    id: words('id'),
    name: words('name'),
    team: words('team'),
    scheme: words('scheme'),
    ...(rule === undefined ? {} : { rule }),
    ...(given === undefined ? {} : { given }),
    reason: words('reason'),
    version: words('version'),
    by: words('by'),
    time: words('time'),
    check: words('check'),
  };
}

/** Where a line's cell stands; its name where the sheet has no such column. */
export function ledgerAddress({ columns }: Ledger, { row }: LedgerLine, key: LedgerKey): string {
  return cellAddress(row, columns[key] ?? columns.name ?? 0);
}

export function isOfScheme({ scheme: words }: LedgerLine, { id, name }: Scheme): boolean {
  return [id, name.zh, name.en].some((one) => squash(one) === squash(words));
}

/**
 * Everybody's lines under a scheme, the oldest month first; of one month the last line that was written counts.
 * @param people of a sheet, who may have the names too
 */
export function linesByOwner(
  { lines }: Ledger,
  scheme: Scheme,
  people: readonly Whose[] = [],
): (one: Whose) => readonly LedgerLine[] {
  const owner = ownerOf(lines, people);
  const found = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    if (line.month === undefined || line.given === undefined || !isOfScheme(line, scheme)) continue;
    const key = owner(line);
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  const sorted = new Map(
    [...found].map(([key, own]) => [
      key,
      byMonth(own).filter((line, at, all) => all[at + 1]?.month !== line.month),
    ]),
  );
  return (one) => sorted.get(owner(one)) ?? [];
}

/** The newest line before a month. */
export function lastBefore(lines: readonly LedgerLine[], month: string): LedgerLine | undefined {
  return lines.filter((line) => (line.month ?? '') < month).at(-1);
}

/** The first month of the run of equal stars that a line ends. */
export function sinceMonth(lines: readonly LedgerLine[], end: LedgerLine): string {
  let since = end.month ?? '';
  for (let at = lines.indexOf(end); at >= 0 && lines[at]?.given === end.given; at--)
    since = lines[at]?.month ?? since;
  return since;
}
