/** Standard encryption, of Excel 2007: AES without chaining, SHA-1. Source: [MS-OFFCRYPTO] 2.3.4.5–9. */
import { ecb } from '@noble/ciphers/aes';
import { sha1 } from '@noble/hashes/legacy';
import { hashed, littleEndian, same, stretched } from './hashes';
import { inBlocks, sizeOf, UnknownLock, withSize } from './encryption';
import type { Encryption } from './encryption';

const ROUNDS = 50_000;
const BLOCK = 16;
const AES: ReadonlySet<number> = new Set([0x660e, 0x660f, 0x6610]);

const without = (key: Uint8Array) => ecb(key, { disablePadding: true });

/** Half of a key: the hash over 64 bytes of which the first are mixed with a hash. */
function half(byte: number, mixed: Uint8Array): Uint8Array {
  const block = new Uint8Array(64).fill(byte);
  mixed.forEach((one, at) => (block[at] = byte ^ one));
  return sha1(block);
}

export const standard: Encryption = {
  key(info, password) {
    const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
    const header = 12;
    const verifierAt = header + view.getUint32(8, true);
    const [algorithm, keyBits] = [view.getUint32(header + 8, true), view.getUint32(header + 16, true)];
    if (!AES.has(algorithm) || ![128, 192, 256].includes(keyBits)) throw new UnknownLock('an unknown cipher');
    const saltLength = view.getUint32(verifierAt, true);
    const saltAt = verifierAt + 4;
    const salt = info.subarray(saltAt, saltAt + saltLength);
    const checkAt = saltAt + saltLength;
    const long = hashed(sha1, stretched(sha1, salt, password, ROUNDS), littleEndian(0));
    const key = new Uint8Array([...half(0x36, long), ...half(0x5c, long)]).slice(0, keyBits / 8);
    const verifier = without(key).decrypt(info.subarray(checkAt, checkAt + BLOCK));
    const wanted = without(key).decrypt(info.subarray(checkAt + BLOCK + 4, checkAt + BLOCK + 4 + 32));
    return same(sha1(verifier), wanted.subarray(0, 20)) ? key : null;
  },

  decrypt(_, key, content) {
    const size = sizeOf(content);
    const whole = content.subarray(8);
    return without(key)
      .decrypt(whole.subarray(0, whole.length - (whole.length % BLOCK)))
      .subarray(0, size);
  },

  encrypt(info, key, bytes) {
    return { info, content: withSize(bytes.length, without(key).encrypt(inBlocks(bytes, BLOCK))) };
  },
};
