/** The one way in: every object that the add-in gets is a proxy that counts, and lets through only what WPS has. */
import { ModelObject } from '../objects/et-object';
import type { AccessCounter } from './access-counter';
import { memberOf } from './members';
import type { Member } from './members';

type Callable = (...args: unknown[]) => unknown;

export class Gate {
  readonly #counter: AccessCounter;
  readonly #without: readonly string[];
  readonly #targets = new WeakMap<object, ModelObject>();

  /** `without`: members that this build lacks, as `Range.Formula2`. */
  constructor(counter: AccessCounter, without: readonly string[]) {
    this.#counter = counter;
    this.#without = without;
  }

  /** Two reads of the same sheet give two objects: nothing may rest on their being the same. */
  out(value: unknown): unknown {
    if (!(value instanceof ModelObject)) return value;
    const proxy = new Proxy(value, {
      get: (target, key) => this.#get(target, key),
      set: (target, key, given) => this.#set(target, key, given),
      has: (target, key) => typeof key === 'string' && this.#member(target, key) !== null,
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
      defineProperty: () => false,
      deleteProperty: () => false,
      getPrototypeOf: () => Object.prototype,
    });
    this.#targets.set(proxy, value);
    return proxy;
  }

  #in(value: unknown): unknown {
    return (typeof value === 'object' && value !== null && this.#targets.get(value)) || value;
  }

  #get(target: ModelObject, key: string | symbol): unknown {
    if (typeof key === 'symbol') return undefined;
    const member = this.#member(target, key);
    const name = nameOf(target, key);
    if (!member) return this.#unknown(name, key);
    if (member.kind === 'method') return this.#method(target, name, member.method);
    this.#counter.note(name);
    return this.out(Reflect.get(target, key, target));
  }

  #set(target: ModelObject, key: string | symbol, given: unknown): boolean {
    const name = nameOf(target, String(key));
    const member = this.#member(target, String(key));
    if (!member) throw new Error(`the stand-in has no ${name} to assign to`);
    this.#counter.note(`${name}=`);
    if (member.kind === 'method') throw new Error(`WPS: ${name} is a method and cannot be assigned to`);
    if (!member.writable) throw new Error(`WPS: ${name} is read-only`);
    Reflect.set(target, key, this.#in(given), target);
    return true;
  }

  /** Reading a method is free, calling it is one access. */
  #method(target: ModelObject, name: string, method: Callable): Callable {
    return (...args) => {
      this.#counter.note(`${name}()`);
      let count = args.length;
      while (count > 0 && args[count - 1] === undefined) count -= 1;
      if (count > method.length)
        throw new Error(`WPS: ${name} takes ${method.length} arguments, not ${count}`);
      return this.out(
        method.apply(
          target,
          args.map((arg) => this.#in(arg)),
        ),
      );
    };
  }

  #member(target: ModelObject, key: string): Member | null {
    return this.#without.includes(nameOf(target, key)) ? null : memberOf(target, key);
  }

  /** Members of the model begin with a capital: an unknown one is a gap here, or a mistake there. The rest is JavaScript. */
  #unknown(name: string, key: string): undefined {
    if (!/^[A-Z]/.test(key) || this.#without.includes(name)) return undefined;
    throw new Error(`the stand-in has no ${name}: WPS may lack it too, see its declarations`);
  }
}

const nameOf = (target: ModelObject, key: string) => `${target.constructor.name}.${key}`;
