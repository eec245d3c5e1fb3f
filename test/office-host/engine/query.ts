/** What `load` asks for, as plain data in the host's names. */
import type { Access } from './access';
import { HostCollection } from './collection';
import { invalidArgument } from './fault';
import type { HostObject } from './host-object';
import type { QueryInfo } from './protocol';
import type { Resolved } from './paths';

/** A property path, one name per level. */
type Path = readonly string[];

export class Queries {
  constructor(private readonly access: Access) {}

  answer(object: Resolved, query: QueryInfo): Record<string, unknown> | null {
    const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
    const paths = [...(query.Select ?? []), ...expanded].map((path): Path => path.split(/[/.]/));
    return this.serialise(object, paths, query);
  }

  private serialise(object: Resolved, paths: readonly Path[], page: QueryInfo = {}) {
    if (object === null) return null;
    return object instanceof HostCollection
      ? this.collection(object, paths, page)
      : this.single(object, paths);
  }

  /** Names that are not the collection's own are those of its items. */
  private collection(
    object: HostCollection,
    paths: readonly Path[],
    page: QueryInfo,
  ): Record<string, unknown> {
    const own = (path: Path) =>
      path.length === 1 && this.access.scalarNamed(object, path[0] ?? '') !== undefined;
    const first = page.Skip ?? 0;
    const items = object.items().slice(first, page.Top === undefined ? undefined : first + page.Top);
    const rest = paths.filter((path) => !own(path));
    return {
      ...object.identity(),
      ...this.single(object, paths.filter(own), false),
      _Items: items.map((item, index) => ({ _Index: first + index, ...this.serialise(item, rest) })),
    };
  }

  private single(object: HostObject, paths: readonly Path[], allIfNone = true): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...object.identity() };
    const below = new Map<string, Path[]>();
    const all = () => {
      for (const name of this.access.scalarsOf(object)) answer[name] = this.value(object, name);
    };
    if (paths.length === 0 && allIfNone) all();
    for (const [name = '', ...rest] of paths) {
      if (name === '*') {
        all();
        continue;
      }
      const scalar = rest.length === 0 ? this.access.scalarNamed(object, name) : undefined;
      const navigation = scalar === undefined ? this.access.navigationNamed(object, name) : undefined;
      if (scalar !== undefined) answer[scalar] = this.value(object, scalar);
      else if (navigation === undefined)
        throw invalidArgument(`${object.className} has no property '${[name, ...rest].join('/')}' to load`);
      else below.set(navigation, [...(below.get(navigation) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    }
    for (const [name, inner] of below)
      answer[name] = this.serialise(
        this.access.navigate(object, name),
        inner.filter(([key]) => key !== 'items'),
      );
    return answer;
  }

  private value(object: HostObject, name: string): unknown {
    return this.access.read(object, name);
  }
}
