/** What the journal says of slips that were made: the newest last. */
import type { Cell } from '../../core/cell';
import type { Block } from '../port';
import { entriesInOrder, isKind, wordsIn } from '../salary/journal-read';
import { journalColumn, KINDS } from '../salary/journal-sheet';

export interface SlipEntry {
  /** The pay sheet, and the sheet that was made of it. */
  readonly source: string;
  readonly sheet: string;
  readonly time: string;
  /** How many slips. */
  readonly slips: string;
  /** What the pay sheet's column of totals came to. */
  readonly total: Cell;
  /** The choices, in words. */
  readonly choices: string;
}

export function slipEntries(journal: Block | null): readonly SlipEntry[] {
  return entriesInOrder(journal)
    .filter((row) => isKind(row, KINDS.slips))
    .map((row) => ({
      source: wordsIn(row, 'sheet'),
      sheet: wordsIn(row, 'item'),
      time: wordsIn(row, 'time'),
      slips: wordsIn(row, 'cell'),
      total: row[journalColumn('after')] ?? null,
      choices: wordsIn(row, 'notes'),
    }));
}
