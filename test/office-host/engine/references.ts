/** Objects that the client asked to keep beyond a request, until it gives them back. */
import type { HostObject } from './host-object';

/** Over all workbooks of a process: the library may give back late what belonged to an earlier one. */
let last = 0;

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();

  /** How many are kept: after a batch has ended and cleaned up, none should be. */
  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    const id = this.ids.get(object) ?? `R|${++last}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  giveBack(id: string): void {
    this.objects.delete(id);
  }
}
