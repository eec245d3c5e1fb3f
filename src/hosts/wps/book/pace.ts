/** Lets the page breathe within a long command, tells how far it is, and stops where the user wants it to. */
import type { Watch } from '../../../workbook/port';
import type { Quiet } from './quiet';

export class Pace {
  private done = 0;
  private told = 0;

  constructor(
    private readonly watch: Watch,
    /** Rows in all, and how many are written at once. */
    private readonly total: number,
    private readonly atOnce: number,
    private readonly quiet: Quiet,
  ) {}

  /** After some rows were written. */
  async after(rows: number): Promise<void> {
    this.done += rows;
    const over = this.done >= this.total && this.told > 0;
    if (!over && (this.done >= this.total || this.done - this.told < this.atOnce)) return;
    this.told = this.done;
    this.watch.onProgress?.(this.done / this.total);
    await this.quiet.pause(() => new Promise((go) => setTimeout(go, 0)));
    this.watch.signal?.throwIfAborted();
  }
}
