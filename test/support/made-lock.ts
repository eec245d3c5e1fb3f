/** Encrypts and decrypts workbooks with Node's own ciphers, in a container of SheetJS's: written after [MS-OFFCRYPTO], apart from ours. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { CFB } from 'xlsx';

type Bytes = Uint8Array;

const hash = (name: string, ...parts: Bytes[]) => {
  const running = createHash(name);
  for (const part of parts) running.update(part);
  return running.digest();
};
const int = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const padded = (bytes: Bytes) => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
const sized = (bytes: Bytes, content: Bytes) => Buffer.concat([int(bytes.length), int(0), content]);

function run(way: 'encrypt' | 'decrypt', key: Bytes, iv: Bytes | null, bytes: Bytes): Buffer {
  const name = `aes-${key.length * 8}-${iv ? 'cbc' : 'ecb'}`;
  const cipher = way === 'encrypt' ? createCipheriv(name, key, iv) : createDecipheriv(name, key, iv);
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

function container(streams: Record<string, Bytes>): Bytes {
  const made = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(made, `/${name}`, Buffer.from(content));
  return new Uint8Array(CFB.write(made, { type: 'buffer' }) as Buffer);
}

export function streamOf(bytes: Bytes, name: string): Buffer {
  const found = CFB.find(CFB.read(Buffer.from(bytes), { type: 'buffer' }), `/${name}`);
  if (!found) throw new Error(`no ${name}`);
  return Buffer.from(found.content as Uint8Array);
}

const SPIN = 1000;
const BLOCKS = {
  input: 'fea7d2763b4b9e79',
  value: 'd7aa0f6d3061344e',
  key: '146e0be7abacd0d6',
  hmacKey: '5fb2ad010cb9e1f6',
  hmacValue: 'a0677f02b22c8433',
};
const block = (name: keyof typeof BLOCKS) => Buffer.from(BLOCKS[name], 'hex');

function passwordKey(password: string, salt: Bytes, of: keyof typeof BLOCKS): Buffer {
  let long = hash('sha512', salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < SPIN; round++) long = hash('sha512', int(round), long);
  return hash('sha512', long, block(of)).subarray(0, 32);
}

const segments = (way: 'encrypt' | 'decrypt', key: Bytes, salt: Bytes, bytes: Bytes) =>
  Buffer.concat(
    Array.from({ length: Math.ceil(bytes.length / 4096) }, (_, index) =>
      run(
        way,
        key,
        hash('sha512', salt, int(index)).subarray(0, 16),
        bytes.subarray(4096 * index, 4096 * (index + 1)),
      ),
    ),
  );

export function lockAgile(bytes: Bytes, password: string, more = ''): Bytes {
  const [salt, dataSalt, key, input, secret] = [16, 16, 32, 16, 64].map((length) => randomBytes(length)) as [Buffer, Buffer, Buffer, Buffer, Buffer]; // prettier-ignore
  const content = sized(bytes, segments('encrypt', key, dataSalt, padded(bytes)));
  const own = (of: keyof typeof BLOCKS, value: Bytes) =>
    run('encrypt', passwordKey(password, salt, of), salt, padded(value)).toString('base64');
  const sealed = (of: keyof typeof BLOCKS, value: Bytes) =>
    run('encrypt', key, hash('sha512', dataSalt, block(of)).subarray(0, 16), padded(value)).toString(
      'base64',
    );
  const cipher = 'saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"'; // prettier-ignore
  const xml =
    `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${more || cipher} saltValue="${dataSalt.toString('base64')}"/>` +
    `<dataIntegrity encryptedHmacKey="${sealed('hmacKey', secret)}" encryptedHmacValue="${sealed('hmacValue', createHmac('sha512', secret).update(content).digest())}"/>` +
    `<keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${SPIN}" ${cipher} saltValue="${salt.toString('base64')}" encryptedVerifierHashInput="${own('input', input)}" encryptedVerifierHashValue="${own('value', hash('sha512', input))}" encryptedKeyValue="${own('key', key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  return container({
    EncryptionInfo: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]),
    EncryptedPackage: content,
    'DataSpaces/Version': Buffer.from('kept as it is'),
  });
}

/** Throws where the seal over the content is broken. */
export function unlockAgile(bytes: Bytes, password: string): Bytes {
  const xml = streamOf(bytes, 'EncryptionInfo').subarray(8).toString();
  const value = (name: string, from = 0) =>
    Buffer.from(new RegExp(`\\s${name}="([^"]*)"`).exec(xml.slice(from))?.[1] ?? '', 'base64');
  const [dataSalt, salt] = [value('saltValue'), value('saltValue', xml.indexOf('encryptedKey '))];
  const key = run('decrypt', passwordKey(password, salt, 'key'), salt, value('encryptedKeyValue'));
  const sealed = (of: keyof typeof BLOCKS, name: string) =>
    run('decrypt', key, hash('sha512', dataSalt, block(of)).subarray(0, 16), value(name));
  const content = streamOf(bytes, 'EncryptedPackage');
  const seal = createHmac('sha512', sealed('hmacKey', 'encryptedHmacKey')).update(content).digest();
  if (!seal.equals(sealed('hmacValue', 'encryptedHmacValue'))) throw new Error('the seal is broken');
  return segments('decrypt', key, dataSalt, content.subarray(8)).subarray(0, content.readUInt32LE(0));
}

function standardKey(password: string, salt: Bytes): Buffer {
  let long = hash('sha1', salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < 50_000; round++) long = hash('sha1', int(round), long);
  const last = hash('sha1', long, int(0));
  const mixed = Buffer.alloc(64, 0x36);
  last.forEach((byte, at) => (mixed[at] = 0x36 ^ byte));
  return hash('sha1', mixed).subarray(0, 16);
}

export function lockStandard(bytes: Bytes, password: string): Bytes {
  const [salt, verifier] = [randomBytes(16), randomBytes(16)];
  const key = standardKey(password, salt);
  const name = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const header = Buffer.concat([
    int(0x24),
    int(0),
    int(0x660e),
    int(0x8004),
    int(128),
    int(0x18),
    int(0),
    int(0),
    name,
  ]);
  const check = Buffer.concat([hash('sha1', verifier), Buffer.alloc(12)]);
  return container({
    EncryptionInfo: Buffer.concat([
      Buffer.from([3, 0, 2, 0, 0x24, 0, 0, 0]),
      int(header.length),
      header,
      int(16),
      salt,
      run('encrypt', key, null, verifier),
      int(20),
      run('encrypt', key, null, check),
    ]),
    EncryptedPackage: sized(bytes, run('encrypt', key, null, padded(bytes))),
  });
}

export function unlockStandard(bytes: Bytes, password: string): Bytes {
  const info = streamOf(bytes, 'EncryptionInfo');
  const at = 12 + info.readUInt32LE(8) + 4;
  const key = standardKey(password, info.subarray(at, at + 16));
  const content = streamOf(bytes, 'EncryptedPackage');
  return run('decrypt', key, null, content.subarray(8)).subarray(0, content.readUInt32LE(0));
}
