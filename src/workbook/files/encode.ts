/** Texts in the encodings that text files of values are in. */
import type { Encoding } from './delimited';

let gbk: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Every pair of bytes that GBK has a letter for, the other way round. */
function gbkLetters(): ReadonlyMap<string, readonly [number, number]> {
  if (gbk) return gbk;
  const letters = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gbk');
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if (letter.length === 1 && letter !== '\ufffd' && !letters.has(letter))
        letters.set(letter, [first, second]);
    }
  return (gbk = letters);
}

/** Null where the encoding has no sign for one of the letters. */
export function encoded(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 with its mark':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
    case 'utf-16be':
      return inPairs(`\ufeff${text}`, encoding === 'utf-16le');
    case 'gbk':
      return inGbk(text);
  }
}

function inPairs(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little);
  return bytes;
}

function inGbk(text: string): Uint8Array | null {
  const letters = gbkLetters();
  const bytes = new Uint8Array(2 * text.length);
  let at = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    if (code < 0x80) bytes[at++] = code;
    else {
      const pair = letters.get(letter);
      if (!pair) return null;
      bytes.set(pair, at);
      at += 2;
    }
  }
  return bytes.subarray(0, at);
}
