/**
 * One kind of event, told to listeners. The program is only listened to while somebody listens here. Events that come while
 * we write, or while one is being told, are told together afterwards: a listener that reads or writes never meets itself.
 */
export type Stop = () => void;

export interface EventKind<From, Told> {
  /** Begins to listen, and resolves with how to end it. */
  listen(hear: (from: From) => void): Promise<Stop>;
  /** What to tell of all that events came from. */
  about(from: readonly From[]): Promise<readonly Told[]>;
}

/** Programs refuse to be listened to while a cell is being edited. */
const RETRY = 1000;

export class Listeners<From, Told> {
  private readonly all = new Set<(told: Told) => void>();
  private readonly waiting = new Set<From>();
  private held = 0;
  private telling = false;
  private listening: Promise<Stop> | null = null;

  constructor(private readonly kind: EventKind<From, Told>) {}

  add(listener: (told: Told) => void): Stop {
    this.all.add(listener);
    this.listening ??= this.listen();
    return () => {
      this.all.delete(listener);
      if (this.all.size > 0) return;
      void this.listening?.then((stop) => stop());
      this.listening = null;
    };
  }

  /** Resolves when the program tells its events, or at once when nobody listens. */
  async ready(): Promise<void> {
    await this.listening;
  }

  /** An event has come, or what we did ourselves is to be told like one. */
  hear(from: From): void {
    if (this.all.size === 0) return;
    this.waiting.add(from);
    void this.tell();
  }

  /** Nothing is told until the work is done. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.held += 1;
    try {
      return await work();
    } finally {
      this.held -= 1;
      void this.tell();
    }
  }

  private async listen(): Promise<Stop> {
    try {
      return await this.kind.listen((from) => this.hear(from));
    } catch (error) {
      console.warn(error instanceof Error ? error.message : error);
      await new Promise((done) => setTimeout(done, RETRY));
      return this.all.size > 0 ? this.listen() : () => undefined;
    }
  }

  private async tell(): Promise<void> {
    if (this.telling || this.held > 0 || this.waiting.size === 0) return;
    this.telling = true;
    const from = [...this.waiting];
    this.waiting.clear();
    try {
      for (const told of await this.kind.about(from)) for (const listener of [...this.all]) listener(told);
    } catch {
      // The sheet has gone or the program is busy; the next event tells.
    } finally {
      this.telling = false;
    }
    await this.tell();
  }
}
