/** Where a conversion looks cells up. */
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import type { CallContext } from './calls/context';
import type { Book } from './conversion';

/** Cells of the block's own sheet, and of others where the book knows them. */
export function cellLookup(block: Block, book: Book): CallContext['cellAt'] {
  const { area } = block;
  return (sheet, row, column) =>
    sheet === undefined || sheet === area.sheet
      ? cellAt(block, row, column)
      : book.cellAt?.(sheet, row, column);
}
