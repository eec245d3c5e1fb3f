/** Zip archives. What is not changed is written as it was read, compressed bytes and all. */
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc';

export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** As it stands in the archive. */
  readonly packed: Uint8Array;
  /** Day and time as archives write them. */
  readonly when: number;
}

export class BadZip extends Error {}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The first day that archives know. */
const NO_DATE = 0x00210000;
const UTF8_NAME = 0x0800;
const ENCRYPTED = 1;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new BadZip('no central directory');
}

export function readZip(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw new BadZip('too short');
  const end = findEnd(view);
  const entries: Entry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const [entry, next] = readEntry(bytes, view, at);
      if (!entry.name.endsWith('/')) entries.push(entry);
      at = next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new BadZip('places beyond the end');
    throw error;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): readonly [Entry, number] {
  if (view.getUint32(at, true) !== CENTRAL) throw new BadZip('no entry where one should be');
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new BadZip('encrypted');
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
    number,
    number,
    number,
  ];
  const local = view.getUint32(at + 42, true);
  const packedSize = view.getUint32(at + 20, true);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedSize > bytes.length) throw new BadZip('an entry beyond the end');
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    when: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(from, from + packedSize),
  };
  return [entry, at + 46 + nameLength + extra + comment];
}

export function unpacked({ method, packed, size, name }: Entry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new BadZip(`${name} is packed in a way that is not known`);
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new BadZip(`${name} is damaged`);
  }
}

export function packedEntry(name: string, content: Uint8Array): Entry {
  const packed = deflateSync(content, { level: 6 });
  return { name, method: 8, crc: crc32(content), size: content.length, packed, when: NO_DATE };
}

export function writeZip(entries: readonly Entry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const sizes = entries.map(
    (entry, index) => 76 + 2 * (names[index] as Uint8Array).length + entry.packed.length,
  );
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 22));
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    places.push(at);
    view.setUint32(at, LOCAL, true);
    at = header(view, at + 4, entry, name.length);
    bytes.set(name, at);
    bytes.set(entry.packed, at + name.length);
    at += name.length + entry.packed.length;
  });
  const central = at;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    header(view, at + 6, entry, name.length);
    view.setUint32(at + 42, places[index] as number, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return bytes;
}

/** What local and central headers share; returns where it ends in a local one. */
function header(view: DataView, at: number, entry: Entry, nameLength: number): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.when, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  return at + 26;
}
