/** What 星评日志 keeps of the lines of 星级台账: whose they were and their checks, so that a line that is gone is missed. */
import { squash } from '../../core/words/normalise';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { nameWithId } from '../people/names';
import type { Block } from '../port';
import type { JournalEntry } from '../salary/journal';
import { entriesInOrder, isKind, wordsIn } from '../salary/journal-read';
import { KINDS } from '../salary/journal-sheet';
import { checkOfLine } from './ledger-check';
import type { LedgerFinding } from './ledger-finding';
import type { Ledger } from './ledger-read';
import type { LedgerEntry } from './ledger-sheet';

/** People of one line of the journal: a cell stays readable. */
const TOGETHER = 50;
/** Named one by one; the others are counted. */
const LISTED = 5;

/** @param sheet the sheet of stars */
export function ledgerEntries(
  entries: readonly LedgerEntry[],
  sheet: string,
  language: Language,
): readonly JournalEntry[] {
  const parts = Array.from({ length: Math.ceil(entries.length / TOGETHER) }, (_, at) =>
    entries.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  return parts.flatMap((part): readonly JournalEntry[] => {
    const [first] = part;
    if (first === undefined) return [];
    const { time, by, scheme, month } = first;
    return [
      {
        time,
        by,
        sheet,
        scheme,
        kind: inLanguage(KINDS.ledger, language),
        item: month,
        after: part.length,
        notes: part.map((entry) => `${nameWithId(entry)} ${checkOfLine(entry)}`).join('；'),
      },
    ];
  });
}

const LINE = /(.+?) (c[0-9a-f]{10})(?:；|$)/g;

/**
 * Lines that were written and do not stand in the ledger any more.
 * @param ledger null where the sheet is gone or empty
 */
export function ledgerLosses(journal: Block | null, ledger: Ledger | null): readonly LedgerFinding[] {
  const there = new Set(ledger?.lines.map(({ check }) => check));
  return entriesInOrder(journal)
    .filter((row) => isKind(row, KINDS.ledger))
    .flatMap((row): readonly LedgerFinding[] => {
      const lost = [...wordsIn(row, 'notes').matchAll(LINE)].flatMap(([, name = '', check = '']) =>
        there.has(check) ? [] : [name],
      );
      if (lost.length === 0) return [];
      const [month, time, by] = (['item', 'time', 'by'] as const).map((key) => wordsIn(row, key));
      return [
        {
          code: 'lost',
          addresses: [],
          message: lostWords(lost, `${squash(month ?? '')}`, `${time ?? ''} ${by ?? ''}`.trim()),
        },
      ];
    });
}

function lostWords(lost: readonly string[], month: string, written: string): Text {
  const [zh, en] = [lost.slice(0, LISTED).join('、'), lost.slice(0, LISTED).join(', ')];
  const more = lost.length > LISTED;
  return text(
    `台账里 ${zh}${more ? ` 等 ${lost.length} 人` : ''} 的 ${month} 不见了，或校验被改（写入：${written}）。请恢复；要更正，另加一行并写理由。`,
    `The lines of ${en}${more ? ` … (${lost.length})` : ''} of ${month} are gone from the ledger, or their checks were changed (written ${written}). Put them back; to correct one, add a line with the reason.`,
  );
}
