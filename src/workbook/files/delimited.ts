/** Text files of values: parted by commas, semicolons or tabs, in UTF-8, UTF-16 or the Chinese encodings. */

export type Encoding = 'utf-8' | 'utf-8 with its mark' | 'gbk' | 'utf-16le' | 'utf-16be';

/** In UTF-8 where it can be; a text that cannot is in GBK, which GB 18030 holds. */
export function readText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const [first, second, third] = bytes;
  const as = (encoding: Encoding, text: string) => ({ encoding, text });
  if (first === 0xff && second === 0xfe) return as('utf-16le', new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return as('utf-16be', new TextDecoder('utf-16be').decode(bytes));
  try {
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return as(marked ? 'utf-8 with its mark' : 'utf-8', text);
  } catch {
    return as('gbk', new TextDecoder('gb18030').decode(bytes));
  }
}

/** The one that the first line with any of them has most of, outside of quotes: a title may stand above. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r?\n/, 10);
  const line = lines.find((one) => /[,\t;]/.test(one)) ?? '';
  const count = (one: string) => line.split(one).length;
  return [',', '\t', ';'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

export interface Field {
  readonly value: string;
  /** As it stands in the file, with its quotes. */
  readonly written: string;
}

export function parseDelimited(text: string, delimiter = delimiterOf(text)): readonly (readonly string[])[] {
  return fieldsOf(text, delimiter).map((row) => row.map(({ value }) => value));
}

export function fieldsOf(text: string, delimiter: string): readonly (readonly Field[])[] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let value = '';
    if (text[at] === '"') {
      const [inner, end] = quoted(text, at);
      value = inner;
      at = end;
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    row.push({ value: value + text.slice(at, end), written: text.slice(start, end) });
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push({ value: '', written: '' });
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The text between quotes, of which two stand for one, and where it ends. */
function quoted(text: string, from: number): readonly [string, number] {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) return [text.slice(from + 1).replaceAll('""', '"'), text.length];
  return [text.slice(from + 1, end).replaceAll('""', '"'), end + 1];
}

/** Numbers of staff and identity cards stay texts: what begins with a zero, and what has more digits than a number keeps. */
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

/** A number where the text is one. */
export function valueOfText(text: string): number | string {
  const digits = text.replace(/\D/g, '').length;
  return NUMBER.test(text) && digits <= 15 ? Number(text) : text;
}
