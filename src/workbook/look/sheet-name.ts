/** Names for new sheets. */
import { maxSheetName } from '../patch/limits';

/** A tail beyond this would leave no room for the name. */
const LONGEST_TAIL = 12;
/** Characters that sheet names cannot hold. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;

/**
 * A name like the wanted one that no sheet has: characters that sheet names cannot hold are replaced, the length kept, a number added where
 * needed. Sheet names are compared without case.
 * @param tail stands at the end also where the name must be shortened
 */
export function freeSheetName(wanted: string, taken: readonly string[], tail = ''): string {
  const used = new Set([...taken.map((name) => name.toLowerCase()), 'history']);
  const clean = cleaned(wanted) || 'StarBand';
  const short = shortened(cleaned(tail), LONGEST_TAIL);
  const end = short === '' ? '' : ` ${short}`;
  for (let number = 1; ; number++) {
    const suffix = `${end}${number === 1 ? '' : ` (${number})`}`;
    const name = cleaned(`${wholeWords(clean, maxSheetName - suffix.length)}${suffix}`);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Without apostrophes or spaces at either end. */
function cleaned(words: string): string {
  return words.replace(FORBIDDEN, '-').replace(/^['\s]+|['\s]+$/g, '');
}

/** Words that lead on to a next one. */
const LEADING_ON = /(?:[\s,;:&–-]+|\s(?:a|an|and|by|for|in|of|on|the|to|with))+$/i;

/** As many words as fit. Chinese ends anywhere, and so does a word that is longer than the room for it. */
function wholeWords(words: string, length: number): string {
  const short = shortened(words, length);
  const next = words.slice(short.length);
  if (next === '' || !/^[\w'’-]/.test(next) || !/[\w'’-]$/.test(short))
    return next === '' ? short : short.replace(LEADING_ON, '');
  const space = short.lastIndexOf(' ');
  return space <= 0 ? short : short.slice(0, space).replace(LEADING_ON, '');
}

/** As many whole characters as fit; an emoji counts as two. */
function shortened(words: string, length: number): string {
  let short = '';
  for (const letter of words) {
    if (short.length + letter.length > length) break;
    short += letter;
  }
  return short.replace(/['\s]+$/, '');
}
