/** Reads a .7z archive of stored files by the format's description, to hold the writer against. It knows nothing else of the format. */
import { crc32 } from 'node:zlib';

class Bytes {
  at = 0;
  constructor(private readonly buffer: Buffer) {}

  byte(): number {
    return this.buffer.readUInt8(this.at++);
  }

  take(length: number): Buffer {
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  /** Leading ones of the first byte count the bytes that follow. */
  number(): number {
    const first = this.byte();
    let value = 0;
    for (let index = 0, mask = 0x80; index < 8; index += 1, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 2 ** (8 * index);
      value += this.byte() * 2 ** (8 * index);
    }
    return value;
  }

  expect(...ids: readonly number[]): void {
    for (const id of ids) {
      const found = this.byte();
      if (found !== id) throw new Error(`0x${found.toString(16)} in place of 0x${id.toString(16)}`);
    }
  }
}

/** Files by path; null for folders. Throws where anything is not as the format has it. */
export function readSevenZip(archive: Buffer): ReadonlyMap<string, Buffer | null> {
  if (archive.subarray(0, 6).toString('hex') !== '377abcaf271c') throw new Error('not 7z');
  const start = archive.subarray(12, 32);
  if (archive.readUInt32LE(8) !== crc32(start)) throw new Error('the checksum of the start is wrong');
  const [offset, length] = [Number(start.readBigUInt64LE(0)), Number(start.readBigUInt64LE(8))];
  const header = archive.subarray(32 + offset, 32 + offset + length);
  if (32 + offset + length !== archive.length) throw new Error('there is something behind the header');
  if (start.readUInt32LE(16) !== crc32(header)) throw new Error('the checksum of the header is wrong');
  const bytes = new Bytes(header);
  bytes.expect(0x01);
  const { sizes, checksums } = readStreams(bytes, offset);
  const { names, empty } = readFiles(bytes);
  bytes.expect(0x00);
  const files = new Map<string, Buffer | null>();
  let at = 32;
  for (const [index, name] of names.entries()) {
    if (empty[index]) {
      files.set(name, null);
      continue;
    }
    const content = archive.subarray(at, (at += sizes.shift() ?? NaN));
    if (crc32(content) !== checksums.shift()) throw new Error(`the checksum of ${name} is wrong`);
    files.set(name, content);
  }
  if (at !== 32 + offset) throw new Error('the files do not fill the stream');
  return files;
}

function readStreams(bytes: Bytes, packed: number) {
  bytes.expect(0x04, 0x06, 0, 1, 0x09);
  if (bytes.number() !== packed) throw new Error('the stream is not as long as it says');
  bytes.expect(0x00, 0x07, 0x0b, 1, 0, 1, 0x01, 0x00, 0x0c);
  const whole = bytes.number();
  bytes.expect(0x00, 0x08, 0x0d);
  const count = bytes.number();
  bytes.expect(0x09);
  const sizes = Array.from({ length: count - 1 }, () => bytes.number());
  sizes.push(whole - sizes.reduce((sum, size) => sum + size, 0));
  bytes.expect(0x0a, 1);
  const checksums = Array.from({ length: count }, () => bytes.take(4).readUInt32LE());
  bytes.expect(0x00, 0x00);
  return { sizes, checksums };
}

function readFiles(bytes: Bytes) {
  bytes.expect(0x05);
  const count = bytes.number();
  bytes.expect(0x0e);
  const flags = bytes.take(bytes.number());
  const empty = Array.from({ length: count }, (_, index) => (((flags[index >> 3] ?? 0) << (index & 7)) & 0x80) !== 0); // prettier-ignore
  bytes.expect(0x11);
  const text = bytes.take(bytes.number()).subarray(1).toString('utf16le');
  if (!text.endsWith('\0')) throw new Error('the names do not end');
  bytes.expect(0x15);
  const attributes = bytes.take(bytes.number());
  for (const [index, is] of empty.entries())
    if (attributes.readUInt32LE(2 + 4 * index) !== (is ? 0x10 : 0x20)) throw new Error('odd attributes');
  bytes.expect(0x00);
  return { names: text.slice(0, -1).split('\0'), empty };
}
