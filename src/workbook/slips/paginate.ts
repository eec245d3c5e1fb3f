/** Where pages begin: no block of lines is torn, unless it is longer than a page. */

interface Line {
  /** Points. */
  readonly height: number;
}

export interface Paged<Own extends Line> {
  readonly lines: readonly Own[];
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
}

/** @param begins whether a block begins a page however much room there is */
export function paginate<Own extends Line>(
  blocks: readonly (readonly Own[])[],
  height: number,
  begins: (index: number) => boolean = () => false,
): Paged<Own> {
  const lines: Own[] = [];
  const breaks: number[] = [];
  let used = 0;
  for (const [index, block] of blocks.entries()) {
    const needed = block.reduce((sum, line) => sum + line.height, 0);
    if ((begins(index) || used + needed > height) && lines.length > 0) {
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
