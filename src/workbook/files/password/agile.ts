/** Agile encryption, of Excel since 2010 and of WPS: described by XML, in segments of 4,096 bytes. Source: [MS-OFFCRYPTO] 2.3.4.10–15. */
import { cbc } from '@noble/ciphers/aes';
import { hmac } from '@noble/hashes/hmac';
import { randomBytes } from '@noble/hashes/utils';
import type { CHash } from '@noble/hashes/utils';
import { Edits } from '../xml/edits';
import { parseXml } from '../xml/element';
import type { Element } from '../xml/element';
import { hashNamed, hashed, littleEndian, MOST_ROUNDS, ofLength, same, stretched } from './hashes';
import { inBlocks, sizeOf, UnknownLock, withSize } from './encryption';
import type { Encryption } from './encryption';

/** What keys are made for. */
const purpose = {
  verifier: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  verifierHash: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  key: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
  integrityKey: [0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6],
  integrityValue: [0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33],
} as const;

const SEGMENT = 4096;
/** Before the XML. */
const VERSION = 8;

interface Cipher {
  readonly element: Element;
  readonly hash: CHash;
  readonly salt: Uint8Array;
  readonly block: number;
  /** In bytes. */
  readonly keyLength: number;
}

const bytesIn = (element: Element, name: string): Uint8Array =>
  Uint8Array.from(atob(element.attribute(name) ?? ''), (letter) => letter.charCodeAt(0));
const base64 = (bytes: Uint8Array): string =>
  btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));

function cipherOf(element: Element | undefined): Cipher {
  const hash = hashNamed(element?.attribute('hashAlgorithm') ?? '');
  const block = element?.number('blockSize');
  const keyLength = (element?.number('keyBits') ?? 0) / 8;
  if (!element || !hash || block !== 16 || ![16, 24, 32].includes(keyLength))
    throw new UnknownLock('an unknown kind of key');
  if (element.attribute('cipherAlgorithm') !== 'AES' || element.attribute('cipherChaining') !== 'ChainingModeCBC')
    throw new UnknownLock('an unknown cipher'); // prettier-ignore
  return { element, hash, salt: bytesIn(element, 'saltValue'), block, keyLength };
}

function described(info: Uint8Array) {
  const root = parseXml(new TextDecoder().decode(info.subarray(VERSION)));
  const encryptor = root
    .child('keyEncryptors')
    ?.all('keyEncryptor')
    .find((one) => one.attribute('uri')?.endsWith('/password'));
  return { root, data: cipherOf(root.child('keyData')), password: encryptor?.child('encryptedKey') };
}

const without = (key: Uint8Array, iv: Uint8Array) => cbc(key, iv, { disablePadding: true });

const startOf = ({ hash, salt, block }: Cipher, of: Uint8Array): Uint8Array =>
  ofLength(hashed(hash, salt, of), block);

function segments(content: Uint8Array, run: (part: Uint8Array, index: number) => Uint8Array): Uint8Array {
  const whole = new Uint8Array(content.length);
  for (let at = 0; at < content.length; at += SEGMENT)
    whole.set(run(content.subarray(at, at + SEGMENT), at / SEGMENT), at);
  return whole;
}

export const agile: Encryption = {
  key(info, password) {
    const { password: element } = described(info);
    const cipher = cipherOf(element);
    const rounds = cipher.element.number('spinCount') ?? 0;
    if (rounds > MOST_ROUNDS) throw new UnknownLock('too many rounds');
    const long = stretched(cipher.hash, cipher.salt, password, rounds);
    const opened = (name: string, of: readonly number[]): Uint8Array => {
      const key = ofLength(hashed(cipher.hash, long, Uint8Array.from(of)), cipher.keyLength);
      return without(key, ofLength(cipher.salt, cipher.block)).decrypt(bytesIn(cipher.element, name));
    };
    const verifier = opened('encryptedVerifierHashInput', purpose.verifier);
    const wanted = opened('encryptedVerifierHashValue', purpose.verifierHash);
    const found = hashed(cipher.hash, verifier.subarray(0, cipher.element.number('saltSize') ?? 16));
    if (!same(found, wanted.subarray(0, found.length))) return null;
    return opened('encryptedKeyValue', purpose.key).slice(0, cipher.keyLength);
  },

  decrypt(info, key, content) {
    const { data } = described(info);
    const size = sizeOf(content);
    const whole = content.subarray(8);
    const blocks = whole.subarray(0, whole.length - (whole.length % data.block));
    return segments(blocks, (part, index) =>
      without(key, startOf(data, littleEndian(index))).decrypt(part),
    ).subarray(0, size);
  },

  /** Under a new salt, so that two versions of a workbook never share a stream of the cipher. */
  encrypt(info, key, bytes) {
    const { root, data: before } = described(info);
    const data = { ...before, salt: randomBytes(before.salt.length) };
    const content = withSize(
      bytes.length,
      segments(inBlocks(bytes, data.block), (part, index) =>
        without(key, startOf(data, littleEndian(index))).encrypt(part),
      ),
    );
    const edits = new Edits();
    edits.attribute(data.element, 'saltValue', base64(data.salt));
    const integrity = root.child('dataIntegrity');
    if (integrity) {
      const secret = randomBytes(data.hash.outputLen);
      const sealed = (of: readonly number[], value: Uint8Array) =>
        base64(without(key, startOf(data, Uint8Array.from(of))).encrypt(inBlocks(value, data.block)));
      edits.attribute(integrity, 'encryptedHmacKey', sealed(purpose.integrityKey, secret));
      const value = hmac(data.hash, secret, content);
      edits.attribute(integrity, 'encryptedHmacValue', sealed(purpose.integrityValue, value));
    }
    const xml = new TextEncoder().encode(edits.apply(root.source));
    const now = new Uint8Array(VERSION + xml.length);
    now.set(info.subarray(0, VERSION));
    now.set(xml, VERSION);
    return { info: now, content };
  },
};
