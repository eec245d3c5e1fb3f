/** How to take back what was done, in reverse order. Each can be tried again. */

export class Undoing {
  private readonly steps: (() => void)[] = [];

  /** To be said before the deed: it may be reported as failed, and done. */
  readonly push = (undo: () => void): void => {
    this.steps.push(undo);
  };

  run(): void {
    for (let undo = this.steps.at(-1); undo !== undefined; undo = this.steps.at(-1)) {
      undo();
      this.steps.pop();
    }
  }
}
