/** The hashes that encrypted workbooks name, and keys made of passwords with them. Source: [MS-OFFCRYPTO]. */
import { md5, sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import type { CHash } from '@noble/hashes/utils';

const HASHES: ReadonlyMap<string, CHash> = new Map<string, CHash>([
  ['MD5', md5],
  ['SHA1', sha1],
  ['SHA-1', sha1],
  ['SHA256', sha256],
  ['SHA-256', sha256],
  ['SHA384', sha384],
  ['SHA-384', sha384],
  ['SHA512', sha512],
  ['SHA-512', sha512],
]);

export const hashNamed = (name: string): CHash | undefined => HASHES.get(name.toUpperCase());

/** As many rounds as Excel itself allows. */
export const MOST_ROUNDS = 10_000_000;

export function hashed(hash: CHash, ...parts: readonly Uint8Array[]): Uint8Array {
  const running = hash.create();
  for (const part of parts) running.update(part);
  return running.digest();
}

export function littleEndian(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}

/** The password with its salt, hashed over and over with the number of the round. */
export function stretched(hash: CHash, salt: Uint8Array, password: string, rounds: number): Uint8Array {
  const letters = new Uint8Array(2 * password.length);
  const view = new DataView(letters.buffer);
  for (let at = 0; at < password.length; at++) view.setUint16(2 * at, password.charCodeAt(at), true);
  const round = new Uint8Array(4 + hash.outputLen);
  const numbers = new DataView(round.buffer);
  round.set(hashed(hash, salt, letters), 4);
  for (let count = 0; count < rounds; count++) {
    numbers.setUint32(0, count, true);
    round.set(hash(round), 4);
  }
  return round.slice(4);
}

/** Cut, or filled up with the byte 0x36. */
export function ofLength(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length).fill(0x36);
  whole.set(bytes.subarray(0, length));
  return whole;
}

export const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
