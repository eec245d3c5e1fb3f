/** Counts every access to the object model, and makes a chosen one fail. In WPS each crosses to another process. */

export interface Failure {
  /** All accesses after it fail too, until `heal`: the program is gone. */
  readonly persistent?: boolean;
}

export class AccessCounter {
  #total = 0;
  #byMember = new Map<string, number>();
  #failIn = Infinity;
  #persistent = false;

  get total(): number {
    return this.#total;
  }

  /** By member, most accessed first: `Range.Value2` read, `Range.Value2=` assigned, `Range.Resize()` called. */
  get byMember(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#byMember].sort(([, a], [, b]) => b - a));
  }

  reset(): void {
    this.#total = 0;
    this.#byMember.clear();
  }

  /** The n-th access from now throws, 1 being the next. */
  failAt(n: number, { persistent = false }: Failure = {}): void {
    this.#failIn = n;
    this.#persistent = persistent;
  }

  heal(): void {
    this.failAt(Infinity);
  }

  note(member: string): void {
    this.#total += 1;
    this.#byMember.set(member, (this.#byMember.get(member) ?? 0) + 1);
    this.#failIn -= 1;
    if (this.#failIn > 0) return;
    if (!this.#persistent) this.heal();
    throw new Error(`WPS: ${member} failed`);
  }
}
