/**
 * Writes a .7z archive, the only kind that WPS takes for an offline add-in: its tools ask whether the file begins with "7z". Nothing is
 * compressed – every program that reads the format reads stored files – which needs no library. After 7zFormat.txt of the
 * public-domain LZMA SDK; names below are those of its properties.
 */
const { crc32 } = require('node:zlib');

const SIGNATURE = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]);
const VERSION = Buffer.from([0, 4]);
const ID = {
  end: 0x00,
  header: 0x01,
  mainStreamsInfo: 0x04,
  filesInfo: 0x05,
  packInfo: 0x06,
  unpackInfo: 0x07,
  substreamsInfo: 0x08,
  size: 0x09,
  crc: 0x0a,
  folder: 0x0b,
  codersUnpackSize: 0x0c,
  numUnpackStream: 0x0d,
  emptyStream: 0x0e,
  names: 0x11,
  winAttributes: 0x15,
};
/** Of Windows: an ordinary file, and a folder. */
const [FILE, FOLDER] = [0x20, 0x10];
/** One coder whose number is one byte long and 0: the bytes as they are. */
const COPY = [1, 0x01, 0x00];

/** The first byte says by its leading ones how many bytes follow, lowest first; what is left of it is the top of the number. */
function number(value) {
  for (let more = 0, mark = 0; more < 4; mark |= 0x80 >> more, more += 1) {
    const top = Math.floor(value / 2 ** (8 * more));
    if (top >= 0x80 >> more) continue;
    const rest = Array.from({ length: more }, (_, index) => Math.floor(value / 2 ** (8 * index)) & 0xff);
    return [mark | top, ...rest];
  }
  throw new Error(`an archive with ${value} bytes is not written`);
}

const uint32 = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return [...bytes];
};

function uint64(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

const checksums = (contents) => [ID.crc, 1, ...contents.flatMap((content) => uint32(crc32(content)))];

/** A property of the files: its length comes before it. */
const property = (id, bytes) => [id, ...number(bytes.length), ...bytes];

/** A bit for each, highest first. */
function bits(flags) {
  const bytes = new Array(Math.ceil(flags.length / 8)).fill(0);
  for (const [index, flag] of flags.entries()) if (flag) bytes[index >> 3] |= 0x80 >> (index & 7);
  return bytes;
}

/** The folders that the paths lie in, outer ones first. */
function foldersOf(paths) {
  const folders = new Set();
  for (const path of paths)
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      folders.add(path.slice(0, slash));
  return [...folders].sort();
}

/** All contents lie one behind the other and count as one stream, divided into files. */
function streams(contents) {
  const whole = contents.reduce((sum, { length }) => sum + length, 0);
  const sizes = contents.slice(0, -1).flatMap(({ length }) => number(length));
  return [
    ID.mainStreamsInfo,
    ...[ID.packInfo, ...number(0), ...number(1), ID.size, ...number(whole), ID.end],
    ...[ID.unpackInfo, ID.folder, ...number(1), 0, ...COPY, ID.codersUnpackSize, ...number(whole), ID.end],
    ...[ID.substreamsInfo, ID.numUnpackStream, ...number(contents.length), ID.size, ...sizes],
    ...checksums(contents),
    ID.end,
    ID.end,
  ];
}

function files(folders, paths) {
  const names = Buffer.from([...folders, ...paths].map((name) => `${name}\0`).join(''), 'utf16le');
  const attributes = [...folders.map(() => FOLDER), ...paths.map(() => FILE)].flatMap(uint32);
  return [
    ID.filesInfo,
    ...number(folders.length + paths.length),
    ...property(ID.emptyStream, bits([...folders.map(() => true), ...paths.map(() => false)])),
    ...property(ID.names, [0, ...names]),
    ...property(ID.winAttributes, [1, 0, ...attributes]),
    ID.end,
  ];
}

/**
 * @param {Readonly<Record<string, Buffer>>} entries contents by path, with `/` between folders; at least two, none empty, in one folder
 * @returns {Buffer}
 */
function sevenZip(entries) {
  const paths = Object.keys(entries);
  const contents = Object.values(entries);
  if (contents.length < 2 || contents.some(({ length }) => length === 0))
    throw new Error('an archive holds two files or more, none of them empty');
  const packed = Buffer.concat(contents);
  const header = Buffer.from([ID.header, ...streams(contents), ...files(foldersOf(paths), paths), ID.end]);
  const start = Buffer.concat([
    uint64(packed.length),
    uint64(header.length),
    Buffer.from(uint32(crc32(header))),
  ]);
  return Buffer.concat([SIGNATURE, VERSION, Buffer.from(uint32(crc32(start))), start, packed, header]);
}

module.exports = { sevenZip };
