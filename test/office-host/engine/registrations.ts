/** Which events the client has asked for. The host sends no others. */
import type { Access } from './access';
import type { HostObject } from './host-object';

/** Messages for the workbook as a whole carry this instead of an object's id. */
export const WORKBOOK_TARGET = 'Workbook';

export class Registrations {
  private readonly counts = new Map<string, number>();

  constructor(private readonly access: Access) {}

  /** How many handlers stand: none after a program has removed what it added. */
  get count(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  has(type: number, target: string): boolean {
    return (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }

  /** Whether the method called was one that asks for events, or ends that. */
  handle(object: HostObject, method: string): boolean {
    const event = this.access
      .classOf(object)
      .events.find(({ register, unregister }) => register === method || unregister === method);
    if (event === undefined) return false;
    const own = event.target === 'object' ? object.identity().Id : undefined;
    const target = own === undefined ? WORKBOOK_TARGET : String(own);
    const key = `${event.type} ${target}`;
    const count = (this.counts.get(key) ?? 0) + (event.register === method ? 1 : -1);
    this.counts.set(key, Math.max(0, count));
    return true;
  }
}
