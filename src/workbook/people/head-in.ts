/** Which row of a sheet of ours has its headers: somebody may have put a line in above. */
import type { Cell } from '../../core/cell';
import type { Text } from '../../core/words/text';

const TOP = 10;

/** The first of the top rows that has half of the titles or more; −1 where none has. */
export function headIn(cells: readonly (readonly Cell[])[], titles: readonly Text[]): number {
  return cells
    .slice(0, TOP)
    .findIndex(
      (row) =>
        titles.filter(({ zh, en }) => row.includes(zh) || row.includes(en)).length * 2 >= titles.length,
    );
}
