/** What fits on a page: A4 at full size, so that nothing is ever printed smaller than it is written. */
import { widthOfText, wrapped } from '../look/text-width';

export interface Paper {
  readonly landscape: boolean;
  /** Points of height that lines may take. */
  readonly height: number;
}

/** Points. */
export const MARGIN = 28.8;
const [SHORT, LONG] = [595.28, 841.89];
/** Rows come out a little higher with some printers. */
const SURE = 0.97;
/** Widths are in characters of the standard font: of 8 pixels where it is Chinese, and 5 more for each column. */
const [PIXELS, GAP] = [8, 5];
const PIXELS_PER_POINT = 96 / 72;

export function paperOf(landscape: boolean): Paper {
  return { landscape, height: ((landscape ? SHORT : LONG) - 2 * MARGIN) * SURE };
}

/** Characters that all columns may have together. */
export function roomFor(landscape: boolean, columns: number): number {
  const pixels = ((landscape ? LONG : SHORT) - 2 * MARGIN) * PIXELS_PER_POINT;
  return Math.floor((pixels - columns * GAP) / PIXELS);
}

/** Text is measured as it stands at 11 points. */
const MEASURED = 11;
const BOLDER = 1.1;

/** Characters of width that words on one line take at a size in points. */
export function widthAt(words: string, size: number, bold = false): number {
  return (widthOfText(words) * size * (bold ? BOLDER : 1)) / MEASURED;
}

/** The lines of words in a width in characters. */
export function linesAt(words: string, width: number, size: number, bold = false): readonly string[] {
  return wrapped(words, (width * MEASURED) / (size * (bold ? BOLDER : 1)));
}

/** How many lines a cell of this width wraps words into; what has no place to break is broken anywhere. */
export function wrappedLines(words: string, width: number, size: number, bold = false): number {
  const over = (line: string): number => Math.ceil(widthAt(line, size, bold) / Math.max(1, width));
  return linesAt(words, width, size, bold).reduce((sum, line) => sum + Math.max(1, over(line)), 0);
}

/** Points that lines of text take. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.3 + 3);
}
