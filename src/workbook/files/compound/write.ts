/** Writes a compound file of version 3, whose sectors hold 512 bytes. Source: [MS-CFB]. */
import { joined } from './read';
import type { Streams } from './read';

const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;
const PER_SECTOR = SECTOR / 4;
const [FREE, END, TABLE, TABLE_OF_TABLES] = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc];
const IN_HEADER = 109;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];

interface Node {
  readonly name: string;
  readonly kind: number;
  readonly content: Uint8Array;
  readonly inside: Node[];
  left: number;
  right: number;
  child: number;
  red: boolean;
  start: number;
}

const node = (name: string, kind: number, content: Uint8Array = new Uint8Array()): Node => ({
  name, kind, content, inside: [], left: FREE, right: FREE, child: FREE, red: false, start: 0,
}); // prettier-ignore

/** Shorter names come first. */
const byName = (one: Node, other: Node): number =>
  one.name.length - other.name.length || (one.name.toUpperCase() < other.name.toUpperCase() ? -1 : 1);

export function writeCompound(streams: Streams): Uint8Array {
  const root = node('Root Entry', ROOT);
  for (const [path, content] of streams) place(root, path.split('/'), content);
  const nodes: Node[] = [root];
  number(root, nodes);

  const sectors: Uint8Array[] = [];
  const next: number[] = [];
  /** Where it begins. */
  const add = (content: Uint8Array, last = END): number => {
    if (content.length === 0) return END;
    const first = next.length;
    for (let at = 0; at < content.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(content.subarray(at, at + SECTOR));
      sectors.push(sector);
      next.push(next.length + 1);
    }
    next[next.length - 1] = last;
    return first;
  };

  const [minis, miniNext]: [Uint8Array[], number[]] = [[], []];
  for (const one of nodes) {
    if (one.kind !== STREAM) continue;
    const { content } = one;
    if (content.length >= CUTOFF) one.start = add(content);
    else if (content.length === 0) one.start = END;
    else {
      one.start = miniNext.length;
      const padded = new Uint8Array(Math.ceil(content.length / MINI) * MINI);
      padded.set(content);
      minis.push(padded);
      for (let at = 0; at < padded.length; at += MINI) miniNext.push(miniNext.length + 1);
      miniNext[miniNext.length - 1] = END;
    }
  }
  const small = joined(minis);
  root.start = add(small);
  const miniTable = numbers(miniNext, FREE);
  const miniStart = add(miniTable);
  const directoryStart = add(directory(nodes, small.length));

  // The table lists the sectors that hold it as well.
  let [tables, extra] = [0, 0];
  for (;;) {
    const wanted = Math.ceil((next.length + tables + extra) / PER_SECTOR);
    const more = Math.ceil(Math.max(0, wanted - IN_HEADER) / (PER_SECTOR - 1));
    if (wanted === tables && more === extra) break;
    [tables, extra] = [wanted, more];
  }
  const tableStart = next.length;
  const places = Array.from({ length: tables }, (_, index) => tableStart + index);
  const all = [...next, ...places.map(() => TABLE), ...Array.from({ length: extra }, () => TABLE_OF_TABLES)];
  const extraStart = tableStart + tables;
  const lists = Array.from({ length: extra }, (_, index) => {
    const from = IN_HEADER + index * (PER_SECTOR - 1);
    const own = places.slice(from, from + PER_SECTOR - 1);
    while (own.length < PER_SECTOR - 1) own.push(FREE);
    return numbers([...own, index === extra - 1 ? END : extraStart + index + 1], FREE);
  });
  const header = headerOf({
    tables,
    directoryStart,
    miniStart,
    miniCount: miniTable.length / SECTOR,
    extraStart: extra === 0 ? END : extraStart,
    extra,
    places,
  });
  return joined([header, ...sectors, numbers(all, FREE), ...lists]);
}

function place(folder: Node, [name = '', ...rest]: readonly string[], content: Uint8Array): void {
  if (rest.length === 0) {
    folder.inside.push(node(name, STREAM, content));
    return;
  }
  let inner = folder.inside.find((one) => one.kind === STORAGE && one.name === name);
  if (!inner) folder.inside.push((inner = node(name, STORAGE)));
  place(inner, rest, content);
}

/** Each folder is a search tree; those of its lowest level are red, which keeps the rules of such trees. */
function number(folder: Node, nodes: Node[]): void {
  const sorted = [...folder.inside].sort(byName);
  const first = nodes.length;
  nodes.push(...sorted);
  const deepest = Math.floor(Math.log2(Math.max(1, sorted.length)));
  const tree = (from: number, to: number, depth: number): number => {
    if (from >= to) return FREE;
    const middle = (from + to) >> 1;
    const one = sorted[middle] as Node;
    one.left = tree(from, middle, depth + 1);
    one.right = tree(middle + 1, to, depth + 1);
    one.red = depth === deepest && depth > 0;
    return first + middle;
  };
  folder.child = tree(0, sorted.length, 0);
  for (const one of sorted) if (one.kind === STORAGE) number(one, nodes);
}

function directory(nodes: readonly Node[], small: number): Uint8Array {
  const count = Math.ceil(nodes.length / 4) * 4;
  const bytes = new Uint8Array(128 * count);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < count; index++) {
    const at = 128 * index;
    const one = nodes[index];
    for (const place of [68, 72, 76]) view.setUint32(at + place, FREE, true);
    if (!one) continue;
    [...one.name].forEach((letter, position) =>
      view.setUint16(at + 2 * position, letter.charCodeAt(0), true),
    );
    view.setUint16(at + 64, 2 * one.name.length + 2, true);
    bytes[at + 66] = one.kind;
    bytes[at + 67] = one.red ? 0 : 1;
    view.setUint32(at + 68, one.left, true);
    view.setUint32(at + 72, one.right, true);
    view.setUint32(at + 76, one.child, true);
    view.setUint32(at + 116, one.start, true);
    view.setUint32(at + 120, one.kind === ROOT ? small : one.content.length, true);
  }
  return bytes;
}

interface Header {
  readonly tables: number;
  readonly directoryStart: number;
  readonly miniStart: number;
  readonly miniCount: number;
  readonly extraStart: number;
  readonly extra: number;
  readonly places: readonly number[];
}

function headerOf(header: Header): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, header.tables, true);
  view.setUint32(48, header.directoryStart, true);
  view.setUint32(56, CUTOFF, true);
  view.setUint32(60, header.miniStart, true);
  view.setUint32(64, header.miniCount, true);
  view.setUint32(68, header.extraStart, true);
  view.setUint32(72, header.extra, true);
  for (let index = 0; index < IN_HEADER; index++)
    view.setUint32(76 + 4 * index, header.places[index] ?? FREE, true);
  return bytes;
}

/** Filled up to whole sectors. */
function numbers(values: readonly number[], filler: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / PER_SECTOR) * SECTOR);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < bytes.length / 4; index++)
    view.setUint32(4 * index, values[index] ?? filler, true);
  return bytes;
}
