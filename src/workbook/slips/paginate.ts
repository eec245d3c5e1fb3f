/** Where pages begin: no slip is torn, unless it is longer than a page. */
import { heightOfBlock, type Block, type Line } from './lines';

export interface Paged {
  readonly lines: readonly Line[];
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
}

/** @param own every block begins a page; the last one always does */
export function paginate(blocks: readonly Block[], height: number, own: boolean): Paged {
  const lines: Line[] = [];
  const breaks: number[] = [];
  let used = 0;
  for (const [index, block] of blocks.entries()) {
    const needed = heightOfBlock(block);
    const fresh = own || index === blocks.length - 1 || used + needed > height;
    if (fresh && lines.length > 0) {
      breaks.push(lines.length);
      used = 0;
    }
    for (const line of block) {
      if (used > 0 && used + line.height > height) {
        breaks.push(lines.length);
        used = 0;
      }
      lines.push(line);
      used += line.height;
    }
  }
  return { lines, breaks };
}
