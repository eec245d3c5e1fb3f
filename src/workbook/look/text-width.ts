/** How much room words take: Chinese characters count double. */

export function widthOfText(words: string): number {
  let width = 0;
  for (const letter of words) width += letter > '\u2e7f' ? 2 : 1;
  return width;
}

/** Lines that words need when wrapped at a width in characters. */
export function linesOf(words: string, width: number): number {
  return words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfText(line) / Math.max(1, width - 1))), 0);
}
