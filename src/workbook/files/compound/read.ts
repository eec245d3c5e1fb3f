/** Compound files: the containers of old workbooks and of encrypted ones. Source: [MS-CFB]. */

export class BadCompound extends Error {}

/** What a container holds: streams by their path, `\u0006DataSpaces/Version`. */
export type Streams = ReadonlyMap<string, Uint8Array>;

const END = 0xfffffffe;
const FREE = 0xffffffff;
/** Of the header's own list of sectors of the table. */
const IN_HEADER = 109;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const [STORAGE, STREAM, ROOT] = [1, 2, 5];

/** @throws BadCompound where sectors lead nowhere or in a circle */
export function readCompound(bytes: Uint8Array): Streams {
  try {
    return new Compound(bytes).streams();
  } catch (error) {
    if (error instanceof RangeError) throw new BadCompound('places beyond the end');
    throw error;
  }
}

class Compound {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly cutoff: number;
  private readonly table: Uint32Array;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [shift, mini] = [this.view.getUint16(30, true), this.view.getUint16(32, true)];
    if ((shift !== 9 && shift !== 12) || mini !== 6) throw new BadCompound('sectors of an unknown size');
    this.sectorSize = 1 << shift;
    this.miniSize = 1 << mini;
    this.cutoff = this.view.getUint32(56, true);
    this.table = this.sectorTable();
  }

  streams(): Streams {
    const entries = this.entries();
    const root = entries.find(({ kind }) => kind === ROOT);
    if (!root) throw new BadCompound('no root');
    const small = this.chained(root.start, this.table, this.bytes, this.sectorSize, this.sectorSize);
    const smallTable = this.numbers(
      this.chained(this.view.getUint32(60, true), this.table, this.bytes, this.sectorSize, this.sectorSize),
    );
    const found = new Map<string, Uint8Array>();
    const seen = new Set<number>();
    const walk = (first: number, folder: string) => {
      const waiting = [first];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const entry = entries[at];
        if (!entry || seen.has(at)) continue;
        seen.add(at);
        waiting.push(entry.left, entry.right);
        const path = `${folder}${entry.name}`;
        if (entry.kind === STORAGE) walk(entry.child, `${path}/`);
        if (entry.kind !== STREAM) continue;
        const content =
          entry.size < this.cutoff
            ? this.chained(entry.start, smallTable, small, this.miniSize, 0)
            : this.chained(entry.start, this.table, this.bytes, this.sectorSize, this.sectorSize);
        if (content.length < entry.size) throw new BadCompound('a stream that ends early');
        found.set(path, content.subarray(0, entry.size));
      }
    };
    walk(root.child, '');
    return found;
  }

  private sectorTable(): Uint32Array {
    const sectors: number[] = [];
    const most = Math.ceil(this.bytes.length / this.sectorSize);
    const add = (sector: number) => {
      if (sector < END) sectors.push(sector);
    };
    for (let index = 0; index < IN_HEADER; index++) add(this.view.getUint32(76 + 4 * index, true));
    const each = this.sectorSize / 4 - 1;
    let next = this.view.getUint32(68, true);
    for (let count = 0; next < END && count <= most; count++) {
      const from = this.sectorSize * (next + 1);
      for (let index = 0; index < each; index++) add(this.view.getUint32(from + 4 * index, true));
      next = this.view.getUint32(from + 4 * each, true);
    }
    if (sectors.length > most) throw new BadCompound('more tables than sectors');
    return this.numbers(
      joined(sectors.map((sector) => this.sector(this.bytes, sector, this.sectorSize, this.sectorSize))),
    );
  }

  private entries(): Entry[] {
    const directory = this.chained(
      this.view.getUint32(48, true),
      this.table,
      this.bytes,
      this.sectorSize,
      this.sectorSize,
    );
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    return Array.from({ length: Math.floor(directory.length / 128) }, (_, index): Entry => {
      const at = 128 * index;
      const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
      return {
        name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
        kind: directory[at + 66] ?? 0,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }

  private sector(from: Uint8Array, sector: number, size: number, skipped: number): Uint8Array {
    const at = skipped + size * sector;
    if (at >= from.length) throw new BadCompound('a sector beyond the end');
    return from.subarray(at, at + size);
  }

  /** The sectors that follow one another, as one. */
  private chained(
    start: number,
    table: Uint32Array,
    from: Uint8Array,
    size: number,
    skipped: number,
  ): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let at = start; at < END; at = table[at] ?? FREE) {
      if (parts.length > table.length) throw new BadCompound('sectors in a circle');
      parts.push(this.sector(from, at, size, skipped));
    }
    return joined(parts);
  }

  private numbers(bytes: Uint8Array): Uint32Array {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
      view.getUint32(4 * index, true),
    );
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
