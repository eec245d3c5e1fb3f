/** Reads, writes and calls members of objects, allowing what the schema and the requirement sets on offer allow. */
import type { ApiSet, ClassSchema, Schema } from '../schema/schema';
import { HostCollection } from './collection';
import { apiNotFound, HostFault, invalidArgument, itemNotFound, notImplemented, notModelled } from './fault';
import { HostObject } from './host-object';
import { isOffered, type Sets } from './sets';

const none: ClassSchema = {
  scalars: {},
  navigations: {},
  methods: {},
  events: [],
  isCollection: false,
  hasIndexer: false,
};

export class Access {
  constructor(
    private readonly schema: Schema,
    private readonly sets: Sets,
    private readonly unbuilt: readonly string[] = [],
  ) {}

  classOf(object: HostObject): ClassSchema {
    return this.schema[object.className] ?? none;
  }

  /** Plain properties on offer, by the host's names. */
  scalarsOf(object: HostObject): string[] {
    return Object.entries(this.classOf(object).scalars)
      .filter(([name, { since }]) => !name.startsWith('_') && isOffered(this.sets, since))
      .map(([name]) => name);
  }

  /** The host's name of a property that a program asks to load. */
  scalarNamed(object: HostObject, jsName: string): string | undefined {
    return this.named(object, this.classOf(object).scalars, jsName);
  }

  navigationNamed(object: HostObject, jsName: string): string | undefined {
    return this.named(object, this.classOf(object).navigations, jsName);
  }

  read(object: HostObject, name: string): unknown {
    if (name in object) return Reflect.get(object, name) as unknown;
    const kept = object.keptValue(name);
    if (kept === undefined && object.isView) throw notModelled(`${object.className}.${name}`);
    return kept ?? null;
  }

  write(object: HostObject, name: string, value: unknown): void {
    const scalar = this.classOf(object).scalars[name];
    const what = `${object.className}.${name}`;
    if (this.unbuilt.includes(object.className)) throw notImplemented(what);
    if (scalar === undefined) throw apiNotFound(what, 'no such property');
    this.gate(what, scalar.since);
    if (!scalar.writable) throw invalidArgument(`${what} is read-only`);
    if (name in object) {
      if (!Reflect.set(object, name, value)) throw notModelled(`writing ${what}`);
    } else if (object.isView) throw notModelled(what);
    else object.keep(name, value);
  }

  navigate(object: HostObject, name: string): HostObject | null {
    const navigation = this.classOf(object).navigations[name];
    const what = `${object.className}.${name}`;
    if (navigation === undefined) throw apiNotFound(what, 'no such property');
    this.gate(what, navigation.since);
    if (name in object) return Reflect.get(object, name) as HostObject | null;
    if (object.isView) throw notModelled(what);
    const isCollection = this.schema[navigation.type]?.isCollection === true;
    return object.child(name, () =>
      isCollection ? new HostCollection(navigation.type) : new HostObject(navigation.type),
    );
  }

  index(object: HostObject, args: readonly unknown[]): HostObject {
    if (!(object instanceof HostCollection)) throw notModelled(`an indexer of ${object.className}`);
    const item = object.find(args[0]) as HostObject | undefined;
    if (item === undefined) throw itemNotFound();
    return item;
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const what = `${object.className}.${name}()`;
    this.gate(what, this.classOf(object).methods[name]?.since);
    if (this.unbuilt.includes(object.className)) throw notImplemented(what);
    const method: unknown = name in object ? Reflect.get(object, name) : undefined;
    if (typeof method !== 'function' && object.isIgnoring) return null;
    if (typeof method !== 'function') throw notModelled(what);
    return Reflect.apply(method, object, args) as unknown;
  }

  private gate(what: string, since: ApiSet | undefined): void {
    if (since === undefined || isOffered(this.sets, since)) return;
    throw apiNotFound(what, `part of the ${since.name} ${since.version} requirement set`);
  }

  private named(
    object: HostObject,
    members: Readonly<Record<string, { readonly jsName: string; readonly since?: ApiSet }>>,
    jsName: string,
  ): string | undefined {
    const wanted = jsName.toLowerCase();
    const found = Object.entries(members).find(([, member]) => member.jsName.toLowerCase() === wanted);
    if (found !== undefined) this.gate(`${object.className}.${jsName}`, found[1].since);
    return found?.[0];
  }
}

export function asFault(error: unknown): HostFault {
  if (error instanceof HostFault) return error;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostFault('GeneralException', `The office host of the tests failed: ${what}`, 500);
}
