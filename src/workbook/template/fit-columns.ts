/** Columns as wide as their words need: no header breaks inside a word, and the button of the filter lies beside the words. */
import type { Column } from './column';
import { infoColumn, type InfoCell } from './frame';
import { widestPiece, widthOfText, wrapped } from '../look/text-width';

/** The filter's button, in the lower right corner of a header. */
export const BUTTON = 2.5;
/** A column holds no more than this of one word. */
const WIDEST = 32;
/** What stands in brackets on a line of its own, up to this, is not parted: (权重 25%). */
const WIDEST_IN_BRACKETS = 11;
const BESIDE_BRACKETS = 2;
/** What programs leave free of a column's width: Excel, LibreOffice, the browser workbook, and whichever keeps the button's place. */
const MARGINS = [0, 0.7, 1.4, BUTTON];
/** Headers are bold at 10 points, a little narrower than what widths are reckoned by. */
const BOLD_AT_10 = 1.1;
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
  const brackets = header
    .split('\n')
    .filter((line) => /^\(.*\)$/.test(line))
    .map(widthOfText)
    .filter((width) => width <= WIDEST_IN_BRACKETS);
  return Math.max(
    Math.min(WIDEST, widestPiece(header) + BUTTON),
    ...brackets.map((width) => width + BESIDE_BRACKETS),
  );
}

/** A little wider where the last character of a Chinese label would stand alone in its line, whatever a program leaves free beside it. */
function withoutOrphan(header: string, width: number): number {
  const lines = header.split('\n').filter((line) => line.length > 1);
  for (let more = 0; more <= 4; more++) {
    const rooms = MARGINS.map((margin) => (width + more - margin) * BOLD_AT_10);
    const last = lines.flatMap((line) => rooms.map((room) => wrapped(line, room).at(-1) ?? ''));
    if (last.every((one) => one.length > 1)) return width + more;
  }
  return width;
}

/** The words are centred: an empty line under them where the button would lie over the last one, wherever a program breaks it. */
function withRoom(header: string, width: number): string {
  const last = header.split('\n').at(-1) ?? '';
  return widthOfText(last) + 2 * BUTTON <= width ? header : `${header}\n`;
}
