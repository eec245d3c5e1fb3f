/** Listeners of `ApiEvent`. They are called while the change is under way, and what they throw goes nowhere. */
import type { App } from './app';

export type Listener = string | ((...args: never[]) => void);

export class Events {
  enabled = true;
  /** What listeners threw. */
  readonly faults: unknown[] = [];
  /** Gives a listener its arguments as the object model hands them out; set by the host. */
  present: (value: unknown) => unknown = (value) => value;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  add(event: string, listener: Listener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  /** Without a listener all of the event's go. */
  remove(event: string, listener?: Listener): void {
    const left = (this.#listeners.get(event) ?? []).filter(
      (one) => listener !== undefined && one !== listener,
    );
    this.#listeners.set(event, left);
  }

  count(event: string): number {
    return this.#listeners.get(event)?.length ?? 0;
  }

  fire(event: string, ...args: unknown[]): void {
    if (!this.enabled) return;
    const payload = this.#app.modes.eventPayload === 'full' ? args.map((arg) => this.present(arg)) : [];
    for (const listener of this.#listeners.get(event) ?? []) {
      try {
        const call = typeof listener === 'string' ? named(listener) : listener;
        (call as (...values: unknown[]) => void)(...payload);
      } catch (fault) {
        this.faults.push(fault);
      }
    }
  }
}

/** A listener may be the name of a function of the page: `ribbon.onSelection`. */
function named(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], globalThis);
}
