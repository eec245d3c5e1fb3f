/** Work for later turns of the event loop, and the wait for its end. */
export class Tasks {
  private open = 0;

  later(work: () => void): void {
    this.open++;
    setTimeout(() => {
      this.open--;
      work();
    }, 0);
  }

  during(work: Promise<void>): void {
    this.open++;
    void work.finally(() => this.open--);
  }

  /** Until nothing is left to do, and what was done has set nothing new going. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet = this.open > 0 ? 0 : quiet + 1)
      await new Promise((done) => setTimeout(done, 0));
  }
}
