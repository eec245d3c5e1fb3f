/** Words of cells as native formulas read them: without regard to case, full or half width, and spaces. */
import { NO_WORDS, YES_WORDS } from '../../core/input/read';
import { squash } from '../../core/words/normalise';
import { OUTSIDE } from './numbers';

export function quotedText(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** The words of a cell as labels are compared: no spaces at all. */
export function squashed(cell: string): string {
  return `LOWER(SUBSTITUTE(ASC(${cell})," ",""))`;
}

/** The words of a cell as names and codes are compared. */
export function trimmed(cell: string): string {
  return `LOWER(TRIM(ASC(${cell})))`;
}

/**
 * Which of several lists a word stands in: 1 for the first, 0 for none. SUMPRODUCT makes old versions compare with all words
 * at once, and unlike MATCH it takes * and ? as they are.
 */
export function listOf(word: string, lists: readonly (readonly string[])[]): string {
  const all = lists.flatMap((words, index) =>
    [...new Set(words.map(squash))].map((one) => ({ one, at: index + 1 })),
  );
  // The browser workbook splits a list at every comma and semicolon, those inside a text too.
  const listed = all.filter(({ one }) => !/[,;]/.test(one));
  const single = all.filter((entry) => !listed.includes(entry));
  const compared = sameAsOneOf(
    word,
    listed.map(({ one }) => one),
    ',',
  );
  return [
    `SUMPRODUCT((${compared})*{${listed.map(({ at }) => at).join(',')}})`,
    ...single.map(({ one, at }) => `(${word}=${quotedText(one)})*${at}`),
  ].join('+');
}

/**
 * A comparison with every word of a list, in a row (`,`) or a column (`;`). A word such as 1-01 becomes a date in the lists of the
 * browser workbook unless a letter stands before it.
 */
export function sameAsOneOf(word: string, words: readonly string[], separator: ',' | ';'): string {
  const mark = words.some((one) => /\d[-/.:]\d/.test(one)) ? 'x' : '';
  const list = words.map((one) => quotedText(mark + one)).join(separator);
  return `${mark === '' ? word : `("${mark}"&${word})`}={${list}}`;
}

/** A flag: TRUE/FALSE, 1/0, 是/否, yes/no, √/×; anything else is an error. */
export function flagIn(cell: string): string {
  const index = listOf(trimmed(cell), [YES_WORDS, NO_WORDS]);
  return `CHOOSE(1+${index},${OUTSIDE},TRUE,FALSE)`;
}
