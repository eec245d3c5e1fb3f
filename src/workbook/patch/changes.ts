/** The cells of a sheet that are to be other than they were read. */
import { contentAt, sameContent } from './content';
import type { Block, Content, Write } from '../port';
import { keyOf } from '../formula/formula-cells';

export class Changes {
  private readonly after = new Map<string, Content>();

  constructor(readonly block: Block) {}

  set(row: number, column: number, content: Content): void {
    this.after.set(keyOf(row, column), content);
  }

  /** What the cell will hold. */
  at(row: number, column: number): Content {
    return (
      this.after.get(keyOf(row, column)) ??
      (this.after.has(keyOf(row, column)) ? null : this.before(row, column))
    );
  }

  get count(): number {
    return [...this.after].filter(([key, content]) => this.differs(key, content)).length;
  }

  /**
   * One step over the whole sheet: none of it may have changed since it was read.
   * @param rows of the step, where it reaches below what was read
   */
  write(sheet: string, rows = this.block.area.rows): Write {
    const area = { ...this.block.area, rows };
    const cells = area.columns === 0 ? [] : Array.from({ length: rows }, (_, r) => area.row + r);
    const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
    return {
      kind: 'write',
      area: { ...area, sheet },
      contents: cells.map((row) =>
        columns.map((column) => {
          const key = keyOf(row, column);
          const content = this.after.get(key);
          return content !== undefined && this.differs(key, content) ? content : undefined;
        }),
      ),
      expected: cells.map((row) => columns.map((column) => this.before(row, column))),
    };
  }

  private before(row: number, column: number): Content {
    return contentAt(this.block, row, column);
  }

  private differs(key: string, content: Content): boolean {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return !sameContent(content, this.before(row, column));
  }
}
