/** The records of an old workbook's stream, and the texts in them. Source: [MS-XLS]. */

export class BadXls extends Error {}

export interface Record {
  readonly kind: number;
  /** Where it begins in the stream. */
  readonly at: number;
  /** The record and those that continue it. */
  readonly parts: readonly Uint8Array[];
}

const CONTINUE = 0x3c;

export function recordsFrom(stream: Uint8Array, from: number, take: (record: Record) => boolean): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const one = (at: number): Uint8Array => {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > stream.length) throw new BadXls('a record beyond the end');
    return stream.subarray(at + 4, at + 4 + size);
  };
  let at = from;
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true);
    const parts = [one(at)];
    let next = at + 4 + (parts[0]?.length ?? 0);
    while (next + 4 <= stream.length && view.getUint16(next, true) === CONTINUE) {
      const more = one(next);
      parts.push(more);
      next += 4 + more.length;
    }
    if (!take({ kind, at, parts })) return;
    at = next;
  }
}

/** Reads on through a record and what continues it. */
export class Reader {
  private part = 0;
  private at = 0;
  private view: DataView;

  constructor(private readonly parts: readonly Uint8Array[]) {
    this.view = viewOf(parts[0] ?? new Uint8Array());
  }

  get left(): number {
    return this.view.byteLength - this.at;
  }

  get more(): boolean {
    return this.left > 0 || this.part + 1 < this.parts.length;
  }

  byte(): number {
    return this.number(1, () => this.view.getUint8(this.at));
  }

  short(): number {
    return this.number(2, () => this.view.getUint16(this.at, true));
  }

  signed(): number {
    return this.number(2, () => this.view.getInt16(this.at, true));
  }

  long(): number {
    return this.number(4, () => this.view.getUint32(this.at, true));
  }

  double(): number {
    return this.number(8, () => this.view.getFloat64(this.at, true));
  }

  skip(count: number): void {
    for (let rest = count; rest > 0;) {
      if (this.left === 0) this.turn();
      const step = Math.min(rest, this.left);
      this.at += step;
      rest -= step;
    }
  }

  bytes(count: number): Uint8Array {
    if (this.left < count) throw new BadXls('a record ends early');
    const { buffer, byteOffset } = this.view;
    const taken = new Uint8Array(buffer, byteOffset + this.at, count);
    this.at += count;
    return taken;
  }

  /** Letters, of one byte or two; where a record continues, it says again of how many. */
  letters(count: number, wide: boolean): string {
    let [text, rest, two] = ['', count, wide];
    for (;;) {
      const here = Math.min(rest, Math.floor(this.left / (two ? 2 : 1)));
      text += lettersIn(this.bytes(two ? 2 * here : here), two);
      rest -= here;
      if (rest === 0) return text;
      this.turn();
      two = (this.byte() & 1) === 1;
    }
  }

  /** With its length before it, of one byte or two. */
  text(lengthOf: 1 | 2): string {
    const count = lengthOf === 1 ? this.byte() : this.short();
    return this.letters(count, (this.byte() & 1) === 1);
  }

  /** With formats of its parts, and readings, which are passed over. */
  richText(): { readonly text: string; readonly rich: boolean } {
    const count = this.short();
    const flags = this.byte();
    const runs = flags & 8 ? this.short() : 0;
    const readings = flags & 4 ? this.long() : 0;
    const text = this.letters(count, (flags & 1) === 1);
    this.skip(4 * runs + readings);
    return { text, rich: runs > 0 };
  }

  private number(size: number, read: () => number): number {
    if (this.left === 0) this.turn();
    if (this.left < size) throw new BadXls('a record ends early');
    const value = read();
    this.at += size;
    return value;
  }

  private turn(): void {
    const next = this.parts[++this.part];
    if (!next) throw new BadXls('a record ends early');
    this.view = viewOf(next);
    this.at = 0;
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function lettersIn(bytes: Uint8Array, two: boolean): string {
  if (two) return new TextDecoder('utf-16le').decode(bytes);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Numbers in four bytes: whole or the first half of a double, and perhaps a hundredth of it. */
export function compactNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, bits & ~3, true);
  const number = bits & 2 ? (bits | 0) >> 2 : view.getFloat64(0, true);
  return bits & 1 ? number / 100 : number;
}

const ERRORS: Readonly<{ [code: number]: string }> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

export const errorOf = (code: number): string => ERRORS[code] ?? '#VALUE!';
