/** How much room words take in Arial, in characters of a column's width; and where they break when they are wrapped. */

const CHINESE = /[\u2e80-\uffff]/;
const NARROW = /[ijltfIr.,:;'"()[\]!|/\- ]/;
const CAPITAL = /[A-Z&≥≤>]/;
const WIDE = /[mwMW%@★✓]/;

function roomOf(letter: string): number {
  if (CHINESE.test(letter)) return 2.1;
  if (NARROW.test(letter)) return 0.7;
  if (WIDE.test(letter)) return 1.8;
  return CAPITAL.test(letter) ? 1.5 : 1.2;
}

/** Of words on one line, regular at 11 points or bold at 10. */
export function widthOfText(words: string): number {
  let width = 0;
  for (const letter of words) width += roomOf(letter);
  return width;
}

/** What a line is never broken within: a Latin word with the space after it, a Chinese character with the signs that cling to it. */
const PIECES = /[（(“]?[\u2e80-\uffff](?:[，。；：、）”)]+)?|(?:[^\s\u2e80-\uffff-]+-?|-)\s*|\s+/g;

export function piecesOf(line: string): readonly string[] {
  return line.match(PIECES) ?? [''];
}

export function widestPiece(words: string): number {
  return Math.max(
    0,
    ...words.split('\n').flatMap((line) => piecesOf(line).map((one) => widthOfText(one.trim()))),
  );
}

/** The lines of words that are wrapped at a width in characters. */
export function wrapped(words: string, width: number): readonly string[] {
  return words.split('\n').flatMap((line) => {
    const lines = [''];
    for (const piece of piecesOf(line)) {
      const longer = (lines.at(-1) ?? '') + piece;
      if (lines.at(-1) === '' || widthOfText(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
    return lines.map((one) => one.trimEnd());
  });
}

export function linesOf(words: string, width: number): number {
  return wrapped(words, Math.max(1, width)).length;
}
