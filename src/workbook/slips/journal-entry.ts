/** What the journal keeps of a run: which sheet was made of which, how many slips, what they come to, and what was chosen. */
import type { Language } from '../../core/words/language';
import { inLanguage } from '../../core/words/text';
import type { JournalEntry } from '../salary/journal';
import { KINDS } from '../salary/journal-sheet';
import type { SlipChoices } from './choices';
import { choiceWords } from './remembered';

export interface By {
  /** Local time as text. */
  readonly time: string;
  readonly by: string;
}

interface Run {
  readonly source: string;
  readonly sheet: string;
  readonly choices: SlipChoices;
  readonly slips: number;
  /** Of the column of totals, over all people of the pay sheet; null where it has none. */
  readonly total: number | null;
}

export function journalEntry(
  { source, sheet, choices, slips, total }: Run,
  { time, by }: By,
  language: Language,
): JournalEntry {
  return {
    time,
    by,
    sheet: source,
    kind: inLanguage(KINDS.slips, language),
    item: sheet,
    cell: String(slips),
    after: total,
    notes: choiceWords(choices),
  };
}
