/**
 * One kind of event, told to listeners. Excel is only listened to while somebody listens here. Events that come while
 * we write, or while one is being told, are told together afterwards: a listener that reads or writes never meets itself.
 */
import { hostError } from './errors';

type Stop = () => void;
type Handler = (args: { readonly worksheetId: string }) => Promise<void>;
type Registered = OfficeExtension.EventHandlerResult<never>;

export interface EventKind<Told> {
  /** Takes place in a context of its own, which is kept to end it. */
  register(context: Excel.RequestContext, handler: Handler): readonly Registered[];
  /** What to tell of the sheets (by id) that events came from. */
  about(worksheetIds: readonly string[]): Promise<readonly Told[]>;
}

/** Excel refuses to register while a cell is being edited. */
const RETRY = 1000;

export class Listeners<Told> {
  private readonly all = new Set<(told: Told) => void>();
  private readonly waiting = new Set<string>();
  private held = 0;
  private telling = false;
  private listening: Promise<Stop> | null = null;

  constructor(private readonly kind: EventKind<Told>) {}

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

  /** Resolves when Excel tells its events, or at once when nobody listens. */
  async ready(): Promise<void> {
    await this.listening;
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
    const context = new Excel.RequestContext();
    const registered = this.kind.register(context, async ({ worksheetId }) => {
      this.waiting.add(worksheetId);
      void this.tell();
    });
    try {
      await context.sync();
    } catch (error) {
      console.warn(hostError(error).words.en);
      await new Promise((done) => setTimeout(done, RETRY));
      return this.all.size > 0 ? this.listen() : () => undefined;
    }
    return () => {
      for (const one of registered) one.remove();
      context.sync().catch(() => undefined);
    };
  }

  private async tell(): Promise<void> {
    if (this.telling || this.held > 0 || this.waiting.size === 0) return;
    this.telling = true;
    const ids = [...this.waiting];
    this.waiting.clear();
    try {
      for (const told of await this.kind.about(ids)) for (const listener of [...this.all]) listener(told);
    } catch {
      // The sheet has gone or Excel is busy; the next event tells.
    } finally {
      this.telling = false;
    }
    await this.tell();
  }
}
