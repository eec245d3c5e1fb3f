/** A list of objects, found by id or name as in Excel: without regard to case. */
import { invalidArgument, itemNotFound } from './fault';
import { HostObject } from './host-object';

export class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  protected readonly list: Item[] = [];

  items(): readonly Item[] {
    return this.list;
  }

  /** What an item is found by. */
  keysOf(item: Item): readonly unknown[] {
    const { Id, _Id } = item.identity();
    return [Id, _Id, item.keptValue('Name'), item.keptValue('Key')];
  }

  find(key: unknown): Item | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) =>
      this.keysOf(item).some((own) => own !== undefined && String(own).toLowerCase() === wanted),
    );
  }

  add(item: Item): Item {
    this.list.push(item);
    return item;
  }

  remove(item: Item): void {
    const index = this.list.indexOf(item);
    if (index >= 0) this.list.splice(index, 1);
  }

  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (item === undefined) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: number): Item {
    const item = this.items()[index];
    if (item === undefined) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}
