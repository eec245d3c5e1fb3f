/** One sheet of an old workbook. Source: [MS-XLS]. */
import { Reader, recordsFrom } from './records';
import { rangeOf, readCells } from './sheet-cells';
import type { Left, OldSheetContents } from './sheet-contents';

const LEFT: ReadonlyMap<number, Left> = new Map([
  [0x1c, 'note'],
  [0x1b1, 'conditional'],
  [0x1be, 'validation'],
  [0x1b8, 'link'],
  [0xb0, 'pivot'],
  [0x236, 'dataTable'],
] as const);

export function readOldSheet(stream: Uint8Array, at: number): OldSheetContents {
  const sheet: OldSheetContents = {
    cells: [],
    rows: new Map(),
    columns: [],
    merges: [],
    shared: [],
    arrays: [],
    frozen: null,
    gridlines: true,
    protected: false,
    defaultWidth: null,
    defaultPoints: null,
    left: new Map(),
  };
  let [depth, windowFrozen] = [0, false];
  recordsFrom(stream, at, ({ kind, parts }) => {
    const data = new Reader(parts);
    if (kind === 0x809) {
      // A chart on the sheet is a part of its own within it.
      if (depth++ > 0) count(sheet, 'chart');
      return true;
    }
    if (kind === 0x0a) return --depth > 0;
    if (depth !== 1) return true;
    const left = LEFT.get(kind);
    if (left) count(sheet, left);
    if (kind === 0x5d) readObject(sheet, data);
    else if (kind === 0x23e) {
      const flags = data.short();
      windowFrozen = (flags & 8) !== 0;
      sheet.gridlines = (flags & 2) !== 0;
    } else if (kind === 0x41) {
      const [columns, rows] = [data.short(), data.short()];
      if (windowFrozen) sheet.frozen = { columns, rows };
    } else if (!readLayout(sheet, kind, data)) readCells(sheet, kind, data);
    return true;
  });
  return sheet;
}

function count(sheet: OldSheetContents, what: Left): void {
  sheet.left.set(what, (sheet.left.get(what) ?? 0) + 1);
}

/** Charts are counted by their parts, notes by their own records. */
function readObject(sheet: OldSheetContents, data: Reader): void {
  data.skip(4);
  const kind = data.short();
  if (kind !== 0x05 && kind !== 0x19 && kind !== 0x14) count(sheet, 'object');
}

/** True where the record was one of these. */
function readLayout(sheet: OldSheetContents, kind: number, data: Reader): boolean {
  switch (kind) {
    case 0x208: {
      const row = data.short();
      data.skip(4);
      const height = data.short();
      data.skip(4);
      const flags = data.long();
      sheet.rows.set(row, {
        points: (height & 0x7fff) / 20,
        own: (flags & 0x40) !== 0,
        hidden: (flags & 0x20) !== 0,
        format: flags & 0x80 ? (flags >>> 16) & 0xfff : null,
      });
      return true;
    }
    case 0x7d: {
      const [first, last, width, format, flags] = [data.short(), data.short(), data.short(), data.short(), data.short()]; // prettier-ignore
      sheet.columns.push({
        first,
        last: Math.min(last, 255),
        characters: width / 256,
        format,
        hidden: (flags & 1) !== 0,
      });
      return true;
    }
    case 0x55:
      sheet.defaultWidth ??= data.short();
      return true;
    case 0x99:
      sheet.defaultWidth = data.short() / 256;
      return true;
    case 0x225:
      data.skip(2);
      sheet.defaultPoints = data.short() / 20;
      return true;
    case 0xe5:
      for (let left = data.short(); left > 0; left--) sheet.merges.push(rangeOf(data));
      return true;
    case 0x12:
      sheet.protected = data.short() === 1;
      return true;
    default:
      return false;
  }
}
