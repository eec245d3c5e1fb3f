/** What an old workbook says of itself before its sheets. Source: [MS-XLS]. */
import { BadXls, Reader, recordsFrom } from './records';
import type { Record } from './records';

export interface OldFont {
  readonly name: string;
  readonly points: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
  readonly color: number;
}

/** A format of cells, its numbers as the file says them. */
export interface OldFormat {
  readonly font: number;
  readonly number: number;
  readonly locked: boolean;
  /** What follows, from the alignment to the colours of the filling. */
  readonly rest: Uint8Array;
  readonly ofStyle: boolean;
}

export interface OldName {
  readonly name: string;
  readonly builtIn: boolean;
  readonly hidden: boolean;
  readonly macro: boolean;
  /** The sheet that it belongs to, counted from 0. */
  readonly sheet: number | null;
  readonly tokens: Uint8Array;
  readonly more: Uint8Array;
}

export interface OldSheet {
  readonly name: string;
  readonly at: number;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** 0 for a sheet of cells. */
  readonly kind: number;
}

interface Link {
  readonly own: boolean;
  readonly outside: string[];
}

export interface OldBook {
  readonly sheets: readonly OldSheet[];
  readonly strings: readonly { readonly text: string; readonly rich: boolean }[];
  readonly fonts: readonly OldFont[];
  readonly numbers: ReadonlyMap<number, string>;
  readonly formats: readonly OldFormat[];
  /** The file's own colours, as `FFRRGGBB`; the 56 from number 8 on. */
  readonly palette: readonly string[] | null;
  readonly names: readonly OldName[];
  readonly from1904: boolean;
  readonly links: readonly Link[];
  /** Which link and which of its sheets a reference goes to. */
  readonly targets: readonly { readonly link: number; readonly first: number; readonly last: number }[];
}

/** Of before 1997, or under a password of its own. */
export class UnreadableXls extends Error {
  constructor(readonly why: 'oldExcel' | 'oldPassword') {
    super(why);
  }
}

const STATES = ['visible', 'hidden', 'veryHidden'] as const;

export function readOldBook(stream: Uint8Array): OldBook {
  const book = {
    sheets: [] as OldSheet[],
    strings: [] as { text: string; rich: boolean }[],
    fonts: [] as OldFont[],
    numbers: new Map<number, string>(),
    formats: [] as OldFormat[],
    palette: null as string[] | null,
    names: [] as OldName[],
    from1904: false,
    links: [] as Link[],
    targets: [] as { link: number; first: number; last: number }[],
  };
  let begun = false;
  recordsFrom(stream, 0, (record) => {
    const data = new Reader(record.parts);
    if (!begun) {
      if (record.kind !== 0x809) throw new UnreadableXls('oldExcel');
      if (data.short() !== 0x600) throw new UnreadableXls('oldExcel');
      begun = true;
      return true;
    }
    switch (record.kind) {
      case 0x0a:
        return false;
      case 0x2f:
        throw new UnreadableXls('oldPassword');
      case 0x22:
        book.from1904 = data.short() === 1;
        break;
      case 0x85: {
        const at = data.long();
        const state = STATES[data.byte() & 3] ?? 'visible';
        const kind = data.byte();
        book.sheets.push({ at, state, kind, name: data.text(1) });
        break;
      }
      case 0xfc:
        readStrings(data, book.strings);
        break;
      case 0x31:
        book.fonts.push(fontOf(data));
        break;
      case 0x41e:
        book.numbers.set(data.short(), data.text(2));
        break;
      case 0xe0:
        book.formats.push(formatOf(data));
        break;
      case 0x92:
        book.palette = Array.from({ length: data.short() }, () => {
          const [red, green, blue] = data.bytes(4);
          return `FF${[red, green, blue].map((one) => (one ?? 0).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
        });
        break;
      case 0x18:
        book.names.push(nameOf(record, data));
        break;
      case 0x1ae: {
        data.skip(2);
        const count = data.left >= 2 ? data.short() : 0;
        book.links.push({ own: count === 0x0401, outside: [] });
        break;
      }
      case 0x23:
        data.skip(6);
        book.links.at(-1)?.outside.push(data.text(1));
        break;
      case 0x17:
        for (let left = data.short(); left > 0; left--)
          book.targets.push({ link: data.short(), first: data.signed(), last: data.signed() });
        break;
    }
    return true;
  });
  if (!begun || book.sheets.length === 0) throw new BadXls('no sheets');
  return book;
}

function readStrings(data: Reader, strings: { text: string; rich: boolean }[]): void {
  data.skip(4);
  const count = data.long();
  for (let left = count; left > 0 && data.more; left--) strings.push(data.richText());
}

function fontOf(data: Reader): OldFont {
  const points = data.short() / 20;
  const flags = data.short();
  const color = data.short();
  const weight = data.short();
  data.skip(2);
  const underlined = data.byte() !== 0;
  data.skip(3);
  return {
    points,
    color,
    underlined,
    bold: weight >= 600,
    italic: (flags & 2) !== 0,
    struck: (flags & 8) !== 0,
    name: data.text(1),
  };
}

function formatOf(data: Reader): OldFormat {
  const [font, number, flags] = [data.short(), data.short(), data.short()];
  return { font, number, locked: (flags & 1) !== 0, ofStyle: (flags & 4) !== 0, rest: data.bytes(14) };
}

const BUILT_IN: Readonly<{ [code: number]: string }> = {
  0x06: '_xlnm.Print_Area',
  0x07: '_xlnm.Print_Titles',
  0x0d: '_xlnm._FilterDatabase',
};

function nameOf({ parts }: Record, data: Reader): OldName {
  const flags = data.short();
  data.skip(1);
  const letters = data.byte();
  const size = data.short();
  data.skip(2);
  const sheet = data.short();
  data.skip(4);
  const wide = (data.byte() & 1) === 1;
  const written = data.letters(letters, wide);
  const builtIn = (flags & 0x20) !== 0;
  const tokens = data.left >= size ? data.bytes(size) : new Uint8Array();
  return {
    name: builtIn ? (BUILT_IN[written.charCodeAt(0)] ?? '') : written,
    builtIn,
    hidden: (flags & 1) !== 0,
    macro: (flags & 0x0e) !== 0,
    sheet: sheet === 0 ? null : sheet - 1,
    tokens,
    more: parts.length === 1 ? data.bytes(data.left) : new Uint8Array(),
  };
}
