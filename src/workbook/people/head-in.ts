/** Which row of a sheet of ours has its headers: somebody may have put lines in above, or sorted them with the others. */
import type { Cell } from '../../core/cell';
import type { Text } from '../../core/words/text';

/** The first row that has half of the titles or more; −1 where none has. */
export function headIn(cells: readonly (readonly Cell[])[], titles: readonly Text[]): number {
  const words = titles.flatMap(({ zh, en }) => (zh === en ? [zh] : [zh, en]));
  return cells.findIndex((row) => words.filter((word) => row.includes(word)).length * 2 >= titles.length);
}
