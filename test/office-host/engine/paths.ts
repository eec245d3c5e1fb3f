/** Turns the object paths of one request into objects, each once: a path may stand for a method with effects. */
import type { Access } from './access';
import { HostFault, itemNotFound } from './fault';
import { HostObject } from './host-object';
import { pathType, type ArgumentInfo, type Json, type ObjectPath, type ReferencedPaths } from './protocol';
import type { References } from './references';

/** An object, or the null object, whose children are null objects too. */
export type Resolved = HostObject | null;

export interface Roots {
  readonly global: HostObject;
  service(name: string): HostObject;
}

export class Paths {
  private readonly found = new Map<number, Resolved>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots,
    private readonly access: Access,
    private readonly references: References,
  ) {}

  resolve(id: number): Resolved {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new HostFault('InvalidObjectPath', `The request lacks object path ${id}.`);
    const made = this.make(path);
    this.found.set(id, made);
    return made;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private make(path: ObjectPath): Resolved {
    if (path.ObjectPathType === pathType.global) return this.roots.global;
    if (path.ObjectPathType === pathType.newObject) return this.roots.service(path.Name);
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.reference) {
      const kept = this.references.get(path.Name);
      if (kept === undefined) throw itemNotFound();
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === pathType.property) return this.access.navigate(parent, path.Name);
    if (path.ObjectPathType === pathType.indexer)
      return this.access.index(parent, this.arguments(path.ArgumentInfo));
    if (path.ObjectPathType !== pathType.method)
      throw new HostFault('GeneralException', `Unknown type ${path.ObjectPathType} of an object path.`);
    const given = this.access.call(parent, path.Name, this.arguments(path.ArgumentInfo));
    return given instanceof HostObject ? given : null;
  }

  private withObjects(args: readonly Json[], references: ReferencedPaths | undefined): unknown[] {
    return args.map((value, index): unknown => {
      const reference = references?.[index] ?? 0;
      if (typeof reference !== 'number') return this.withObjects(value as readonly Json[], reference);
      return reference === 0 ? this.nested(value) : this.resolve(reference);
    });
  }

  /** Objects inside plain objects and lists come as `{_ObjectPathId}`. */
  private nested(value: Json): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return (value as readonly Json[]).map((inner) => this.nested(inner));
    const entries = Object.entries(value as Readonly<Record<string, Json>>);
    const path = entries.find(([key]) => key === '_ObjectPathId')?.[1];
    if (typeof path === 'number') return this.resolve(path);
    return Object.fromEntries(entries.map(([key, inner]) => [key, this.nested(inner)]));
  }
}
