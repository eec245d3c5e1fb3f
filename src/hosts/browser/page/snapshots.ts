/**
 * What is not saved yet is kept in this browser until it is: a tab that crashes or is closed loses nothing. Each tab keeps its
 * own, under a lock that it holds as long as it lives, so that no other takes it for left behind. Only where the browser has
 * such locks, which is where the page comes from this machine or by https.
 */
import { createStore, del, entries, set } from 'idb-keyval';
import type { Content, Sealed } from './seal';

export type Snapshot = {
  readonly name: string;
  /** When, as milliseconds. */
  readonly at: number;
} & (Content | Sealed);

export interface Left {
  readonly id: string;
  readonly snapshot: Snapshot;
}

const lockOf = (id: string) => `starband-unsaved-${id}`;

export class Snapshots {
  private readonly id: string;
  private readonly store = createStore('starband', 'unsaved');
  /** One after the other: what is forgotten does not come back by a keeping that was under way. */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly locks: LockManager) {
    this.id = crypto.randomUUID();
    void locks.request(lockOf(this.id), () => new Promise(() => undefined));
  }

  static here(): Snapshots | null {
    return window.isSecureContext && 'locks' in navigator && 'indexedDB' in window
      ? new Snapshots(navigator.locks)
      : null;
  }

  keep(snapshot: Snapshot): Promise<unknown> {
    return this.next(() => set(this.id, snapshot, this.store));
  }

  forget(id = this.id): Promise<unknown> {
    return this.next(() => del(id, this.store));
  }

  /** What tabs that are gone left unsaved, the newest first. */
  async left(): Promise<readonly Left[]> {
    const { held = [], pending = [] } = await this.locks.query();
    const living = new Set([...held, ...pending].map(({ name }) => name));
    const all = await entries<string, Snapshot>(this.store);
    return all
      .filter(([id]) => !living.has(lockOf(id)))
      .map(([id, snapshot]) => ({ id, snapshot }))
      .sort((one, other) => other.snapshot.at - one.snapshot.at);
  }

  /** Where the browser has no room or forbids it, there is no snapshot, and all else goes on. */
  private next(run: () => Promise<unknown>): Promise<unknown> {
    this.last = this.last.then(run).catch((error: unknown) => console.warn(error));
    return this.last;
  }
}
