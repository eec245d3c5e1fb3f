/** An opened .xlsx file: its parts by name. Parts that nobody changes are never unpacked, and go back as they came. */
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import { packedEntry, readZip, unpacked, writeZip } from './zip';
import type { Entry } from './zip';

/** What is read must fit into texts, all of it beside one another. */
const LARGEST = 400_000_000;
const READ = /\.(xml|rels|vml)$/i;

export class TooLarge extends Error {
  constructor(readonly part: string) {
    super(`${part} is too large`);
  }
}

const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

export class Package {
  private readonly entries = new Map<string, Entry>();
  private changed = false;

  /** @throws TooLarge */
  constructor(private readonly bytes: Uint8Array) {
    let size = 0;
    for (const entry of readZip(bytes)) {
      if (READ.test(entry.name)) size += entry.size;
      if (size > LARGEST) throw new TooLarge(entry.name);
      this.entries.set(keyOf(entry.name), entry);
    }
  }

  /** As written in the archive. */
  get names(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name.replaceAll('\\', '/').replace(/^\//, ''));
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Of the part, unpacked, in bytes. */
  size(name: string): number {
    return this.entries.get(keyOf(name))?.size ?? 0;
  }

  text(name: string): string | undefined {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return undefined;
    return decoded(unpacked(entry));
  }

  xml(name: string): Element | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : parseXml(text);
  }

  set(name: string, text: string): void {
    const key = keyOf(name);
    const known = this.entries.get(key);
    const utf8 = text.replace(/^(<\?xml[^>]*encoding=)(["'])UTF-16\2/i, '$1$2UTF-8$2');
    this.entries.set(key, packedEntry(known?.name ?? name, new TextEncoder().encode(utf8)));
    this.changed = true;
  }

  remove(name: string): void {
    this.changed = this.entries.delete(keyOf(name)) || this.changed;
  }

  /** The very bytes that were opened where nothing was changed. */
  save(): Uint8Array {
    return this.changed ? writeZip([...this.entries.values()]) : this.bytes;
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
