/** How quotas were last decided, as a line of 星评日志 in words: `2026-03；同分：全出；基数：转正人数`. */
import type { TiePolicy } from '../../core/score/quota';
import { squash } from '../../core/words/normalise';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import type { Scheme } from '../../schemes/scheme';
import type { Block } from '../port';
import type { JournalEntry } from '../salary/journal';
import { entriesInOrder, isKind, wordsIn } from '../salary/journal-read';
import { KINDS } from '../salary/journal-sheet';
import { BASES, BASE_WORDS, type QuotaBase } from './quota-base';
import { TIES, TIE_WORDS } from './quota-falls';
import type { StarSheet } from './star-sheet';

export interface QuotaChoice {
  readonly ties: TiePolicy;
  readonly base: QuotaBase;
}

export const USUAL: QuotaChoice = { ties: 'report', base: 'rated' };

const ITEM = text('星级名额', 'Star quotas');

/** "同分：全出；基数：转正人数" */
export function choiceWords({ ties, base }: QuotaChoice): Text {
  const [way, of] = [TIE_WORDS[ties], BASE_WORDS[base]];
  return text(`同分：${way.zh}；基数：${of.zh}`, `ties: ${way.en}; of: ${of.en}`);
}

interface Decision {
  readonly time: string;
  readonly by: string;
  readonly month: string;
}

/** The line that says how the month's quotas were decided, to be written along with the ledger. */
export function quotaEntry(
  { sheet, compiled: { scheme } }: StarSheet,
  choice: QuotaChoice,
  { time, by, month }: Decision,
  language: Language,
): JournalEntry {
  const words = choiceWords(choice);
  return {
    time,
    by,
    sheet,
    scheme: inLanguage(scheme.name, language),
    kind: inLanguage(KINDS.setting, language),
    item: inLanguage(ITEM, language),
    notes: inLanguage(text(`${month}；${words.zh}`, `${month}; ${words.en}`), language),
  };
}

/** The newest decision under a scheme; undefined where there is none, or somebody has put it in other words. */
export function lastChoice(journal: Block | null, { id, name }: Scheme): QuotaChoice | undefined {
  const own = [id, name.zh, name.en].map(squash);
  const line = entriesInOrder(journal)
    .filter(
      (row) =>
        isKind(row, KINDS.setting) &&
        [ITEM.zh, ITEM.en].includes(wordsIn(row, 'item')) &&
        own.includes(squash(wordsIn(row, 'scheme'))),
    )
    .at(-1);
  if (line === undefined) return undefined;
  const notes = wordsIn(line, 'notes');
  return TIES.flatMap((ties) => BASES.map((base): QuotaChoice => ({ ties, base }))).find((choice) => {
    const words = choiceWords(choice);
    return notes.endsWith(words.zh) || notes.endsWith(words.en);
  });
}
