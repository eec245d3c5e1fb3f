/** What a file is, by its contents rather than by its name. */

export type FileKind = 'xlsx' | 'compound' | 'text' | 'markup';

const starts = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, at) => bytes[at] === byte);

export function kindOf(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0x50, 0x4b)) return 'xlsx';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  // Systems of offices hand out pages of the web and XML under the name of .xls.
  const head = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  return /^<(\?xml|!doctype|html|table|head|meta)/i.test(head) ? 'markup' : 'text';
}

/** A workbook under a password lies in a container that says so. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  // Names stand in entries of 128 bytes.
  for (let at = 512; at + name.length < bytes.length; at += 128)
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
