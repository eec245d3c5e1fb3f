/** Workbooks under a password: an .xlsx file encrypted in a container. */
import { readCompound } from '../compound/read';
import { writeCompound } from '../compound/write';
import { agile } from './agile';
import { UnknownLock } from './encryption';
import type { Encryption } from './encryption';
import { standard } from './standard';

export interface Unlocked {
  readonly bytes: Uint8Array;
  readonly key: Uint8Array;
}

const [INFO, PACKAGE] = ['EncryptionInfo', 'EncryptedPackage'];
/** Excel encrypts with it what may be opened without a password. */
const NO_PASSWORD = 'VelvetSweatshop';

function encryptionOf(info: Uint8Array): Encryption {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  if (major === 4 && minor === 4) return agile;
  if (major >= 2 && major <= 4 && minor === 2) return standard;
  throw new UnknownLock(`version ${major}.${minor}`);
}

function partsOf(container: Uint8Array) {
  const streams = readCompound(container);
  const [info, content] = [streams.get(INFO), streams.get(PACKAGE)];
  if (info === undefined || content === undefined || info.length < 8 || content.length < 8)
    throw new UnknownLock('no encrypted workbook');
  return { streams, info, content, encryption: encryptionOf(info) };
}

/**
 * Null where the password is not the one; without a password, the one is tried that Excel takes where none was set.
 * @throws UnknownLock
 */
export function unlock(container: Uint8Array, password?: string): Unlocked | null {
  const { info, content, encryption } = partsOf(container);
  const key = encryption.key(info, password ?? NO_PASSWORD);
  return key && { key, bytes: encryption.decrypt(info, key, content) };
}

/** With a key that is known. */
export function openWith(container: Uint8Array, key: Uint8Array): Uint8Array {
  const { info, content, encryption } = partsOf(container);
  return encryption.decrypt(info, key, content);
}

/** The content under the same password, in the same container. */
export function lockAgain(container: Uint8Array, key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const { streams, info, encryption } = partsOf(container);
  const now = encryption.encrypt(info, key, bytes);
  return writeCompound(new Map([...streams, [INFO, now.info], [PACKAGE, now.content]]));
}
