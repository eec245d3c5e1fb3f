/** Columns as wide as their words need: no header breaks inside a word, and the button of the filter lies beside the words. */
import type { Column } from './column';
import { infoColumn, type InfoCell } from './frame';
import { widestPiece, widthOfText, wrapped } from '../look/text-width';

/** The filter's button, in the lower right corner of a header. */
export const BUTTON = 2.5;
/** A column holds no more than this of one word. */
const WIDEST = 32;
/** Names stay on the screen beside what is scrolled. */
const LONGEST_NAME = 36;

/** @param names of the people, as far as they are known */
export function fitColumns(
  columns: readonly Column[],
  info: readonly InfoCell[],
  names: readonly string[] = [],
): readonly Column[] {
  const labels = new Map(info.map(({ label }, index) => [infoColumn(index) - 1, widthOfText(label) + 1]));
  const longest = Math.min(LONGEST_NAME, Math.max(0, ...names.map((name) => widthOfText(name) + 1)));
  return columns.map((column, index) => {
    const needed = Math.max(
      column.width,
      wordsNeed(column.header),
      labels.get(index) ?? 0,
      column.key === 'name' ? longest : 0,
    );
    const width = withoutOrphan(column.header, Math.ceil(needed));
    return { ...column, width, header: withRoom(column.header, width) };
  });
}

function wordsNeed(header: string): number {
  return Math.min(WIDEST, widestPiece(header) + BUTTON);
}

/** A little wider where the last character of a Chinese label would stand alone in its line. */
function withoutOrphan(header: string, width: number): number {
  for (let more = 0; more <= 4; more++) {
    // Programs differ by a tenth in what they fit into a line.
    const room = width + more - BUTTON;
    const lines = header.split('\n').flatMap((line) => [wrapped(line, room), wrapped(line, room * 1.1)]);
    if (lines.every((one) => one.length < 2 || [...(one.at(-1) ?? '')].length > 1)) return width + more;
  }
  return width;
}

/** The words are centred: an empty line under them where the button would lie over the last one, wherever a program breaks it. */
function withRoom(header: string, width: number): string {
  const last = header.split('\n').at(-1) ?? '';
  return widthOfText(last) + 2 * BUTTON <= width ? header : `${header}\n`;
}
