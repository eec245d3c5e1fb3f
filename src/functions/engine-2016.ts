/**
 * What the functions use of later years, for the engine of 2016 in which older versions of Excel run them. Each is as the
 * standard says for what is asked of it here; where the engine has its own, that stays.
 */
type Methods = Readonly<Record<string, (this: never, ...args: never[]) => unknown>>;

function offer(target: object, methods: Methods): void {
  for (const name of Object.keys(methods))
    if (!(name in target))
      Object.defineProperty(target, name, { value: methods[name], configurable: true, writable: true });
}

function flat(list: readonly unknown[], depth: number): unknown[] {
  const all: unknown[] = [];
  for (const item of list) {
    if (Array.isArray(item) && depth > 0) for (const inner of flat(item, depth - 1)) all.push(inner);
    else all.push(item);
  }
  return all;
}

offer(Object, {
  entries: (object: Record<string, unknown>) => Object.keys(object).map((key) => [key, object[key]]),
  values: (object: Record<string, unknown>) => Object.keys(object).map((key) => object[key]),
  fromEntries: (entries: Iterable<readonly [string, unknown]>) => {
    const object: Record<string, unknown> = {};
    for (const [key, value] of entries) object[key] = value;
    return object;
  },
});

offer(Array.prototype, {
  at(this: readonly unknown[], index: number) {
    return this[index < 0 ? this.length + index : index];
  },
  flat(this: readonly unknown[], depth = 1) {
    return flat(this, depth);
  },
  flatMap(this: readonly unknown[], each: (item: unknown, index: number) => unknown) {
    return flat(this.map(each), 1);
  },
});

offer(String.prototype, {
  /** Here always with one character to fill with. */
  padStart(this: string, length: number, fill: string) {
    return fill.repeat(Math.max(0, length - this.length)) + this;
  },
  replaceAll(this: string, old: string, replacement: string) {
    return this.split(old).join(replacement);
  },
  trimEnd(this: string) {
    return `x${this}`.trim().slice(1);
  },
  trimStart(this: string) {
    return `${this}x`.trim().slice(0, -1);
  },
});
