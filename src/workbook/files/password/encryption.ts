/** What ways of encryption share. */

/** Encrypted in a way that is not known here. */
export class UnknownLock extends Error {}

/** What the container says of its encryption, and how it is undone and done again. */
export interface Encryption {
  /** The key of the workbook; null where the password is not the one. */
  readonly key: (info: Uint8Array, password: string) => Uint8Array | null;
  readonly decrypt: (info: Uint8Array, key: Uint8Array, content: Uint8Array) => Uint8Array;
  readonly encrypt: (
    info: Uint8Array,
    key: Uint8Array,
    content: Uint8Array,
  ) => { readonly info: Uint8Array; readonly content: Uint8Array };
}

/** The size before the content, and how long the content is. */
export function sizeOf(content: Uint8Array): number {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const size = view.getUint32(0, true) + 2 ** 32 * view.getUint32(4, true);
  if (size > content.length - 8) throw new UnknownLock('the content ends early');
  return size;
}

export function withSize(size: number, content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(8 + content.length);
  new DataView(whole.buffer).setUint32(0, size, true);
  whole.set(content, 8);
  return whole;
}

/** Filled up with zeros to whole blocks. */
export function inBlocks(bytes: Uint8Array, block: number): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / block) * block);
  whole.set(bytes);
  return whole;
}
