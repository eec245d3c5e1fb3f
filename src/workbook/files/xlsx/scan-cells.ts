/** The cells of a sheet's part in one pass over its text: for reading values of large files, where nothing is written back. */
import { columnNumber } from '../../formula/address';
import { LAST_COLUMN, LAST_ROW, MOST_CELLS, TooManyCells } from './sheet-part';

export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** As the file says it: `n`, `s`, `str`, `b`, `e`, `d`, `inlineStr`. */
  readonly type: string;
  /** What stands between the cell's tags. */
  readonly inner: string;
}

const TAGS = /<(?:\w+:)?(?:row\b([^>]*)>|c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>))/g;
const ADDRESS = /(?:^|\s)r\s*=\s*["']([A-Za-z]{1,3})?(\d+)["']/;
const STYLE = /(?:^|\s)s\s*=\s*["'](\d+)["']/;
const TYPE = /(?:^|\s)t\s*=\s*["'](\w+)["']/;

/** Rows and cells may come without their address: each is the next one then. */
export function scanCells(text: string, take: (cell: ScannedCell) => void): void {
  const end = text.lastIndexOf('sheetData>');
  const part = end < 0 ? text : text.slice(0, end);
  let [row, column, count] = [-1, -1, 0];
  TAGS.lastIndex = 0;
  for (let tag = TAGS.exec(part); tag !== null; tag = TAGS.exec(part)) {
    const [, rowWords, words = '', inner] = tag;
    if (rowWords !== undefined) {
      row = Number(ADDRESS.exec(rowWords)?.[2] ?? row + 2) - 1;
      column = -1;
      continue;
    }
    const letters = ADDRESS.exec(words)?.[1];
    column = letters === undefined ? column + 1 : columnNumber(letters.toUpperCase());
    if (inner === undefined || inner === '' || row < 0 || row > LAST_ROW || column > LAST_COLUMN) continue;
    if (++count > MOST_CELLS) throw new TooManyCells();
    take({
      row,
      column,
      style: Number(STYLE.exec(words)?.[1] ?? 0),
      type: TYPE.exec(words)?.[1] ?? 'n',
      inner,
    });
  }
}
