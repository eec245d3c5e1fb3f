/**
 * What stands behind a proxy of the client. A subclass gives its members the host's names, in Pascal case: getters and
 * setters for properties, methods for methods. What it leaves out is kept as a plain value, or made on first use
 * from the schema, unless the object is but a view of something else.
 */
export type Identity = Readonly<Partial<Record<'Id' | '_Id' | '_ReferenceId', string | number>>>;

export class HostObject {
  private readonly kept = new Map<string, unknown>();
  private readonly children = new Map<string, HostObject>();

  constructor(readonly className: string) {}

  /** By which the client finds the object again in a later request. */
  identity(): Identity {
    return {};
  }

  /** A view has no place to keep a property that it has no code for. */
  get isView(): boolean {
    return false;
  }

  /** Takes calls of methods it does not have. */
  get isIgnoring(): boolean {
    return false;
  }

  keptValue(name: string): unknown {
    return this.kept.get(name);
  }

  keep(name: string, value: unknown): void {
    this.kept.set(name, value);
  }

  child(name: string, make: () => HostObject): HostObject {
    const found = this.children.get(name) ?? make();
    this.children.set(name, found);
    return found;
  }

  /** All that another one of its kind keeps, here and below. */
  keepAllOf(other: HostObject): void {
    for (const [name, value] of other.kept) this.kept.set(name, value);
    for (const [name, child] of other.children) {
      const own = Object.assign(Object.create(Object.getPrototypeOf(child) as object) as HostObject, child);
      Object.assign(own, { kept: new Map(), children: new Map() });
      own.keepAllOf(child);
      this.children.set(name, own);
    }
  }

  /** Everything kept here and below, for tests to look at. */
  plain(): Record<string, unknown> {
    const below = [...this.children].map(([name, child]): [string, unknown] => [name, child.plain()]);
    return Object.fromEntries([...this.kept, ...below]);
  }
}
