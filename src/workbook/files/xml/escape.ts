/** Text in XML, both ways. */

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A number that is no character of XML stays as it was written. */
function character(code: number, written: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (written: string, name: string) => {
    if (name.startsWith('#x') || name.startsWith('#X'))
      return character(parseInt(name.slice(2), 16), written);
    if (name.startsWith('#')) return character(Number(name.slice(1)), written);
    return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : written;
  });
}

/** What no XML may hold; files write some of them as `_x000D_`. */
const FORBIDDEN = /[^\t\n\r -\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(FORBIDDEN, '');
}

const CODE = /_x([0-9a-f]{4})_/gi;

/** `_x000D_` in the text of a cell is a carriage return, `_x005F_` an underline that would begin such a code. */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(CODE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function textForCell(text: string): string {
  const coded = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(FORBIDDEN, (one) => `_x${one.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
    .replace(/\r/g, '_x000D_');
  return escaped(coded);
}
