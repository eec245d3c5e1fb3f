/** What a class of the model offers: the methods and accessors of its prototypes. State is in `#` fields and not seen. */
import { ModelObject } from '../objects/et-object';

type Method = (...args: unknown[]) => unknown;

export type Member =
  | { readonly kind: 'method'; readonly method: Method }
  | { readonly kind: 'property'; readonly writable: boolean };

const known = new Map<object, Map<string, Member | null>>();

export function memberOf(object: object, name: string): Member | null {
  const prototype = Object.getPrototypeOf(object) as object;
  const members = known.get(prototype) ?? new Map<string, Member | null>();
  known.set(prototype, members);
  const found = members.get(name);
  if (found !== undefined) return found;
  const member = find(prototype, name);
  members.set(name, member);
  return member;
}

function find(prototype: object, name: string): Member | null {
  if (name === 'constructor' || prototype === ModelObject.prototype || prototype === Object.prototype)
    return null;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (!descriptor) return find(Object.getPrototypeOf(prototype) as object, name);
  if (typeof descriptor.value === 'function') return { kind: 'method', method: descriptor.value as Method };
  return { kind: 'property', writable: descriptor.set !== undefined };
}
