/** One sheet of an old workbook. Source: [MS-XLS]. */
import { compactNumber, errorOf, Reader, recordsFrom } from './records';

/** Tokens of a formula and the constants behind them. */
export interface OldFormula {
  readonly tokens: Uint8Array;
  readonly more: Uint8Array;
}

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type OldValue =
  | { readonly kind: 'n'; readonly value: number }
  | { readonly kind: 's'; readonly value: number }
  | { readonly kind: 'str' | 'e'; readonly value: string }
  | { readonly kind: 'b'; readonly value: boolean };

export interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly format: number;
  value?: OldValue;
  readonly formula?: OldFormula;
}

export interface OldRow {
  readonly points: number;
  readonly own: boolean;
  readonly hidden: boolean;
  readonly format: number | null;
}

export interface OldColumn {
  readonly first: number;
  readonly last: number;
  readonly characters: number;
  readonly format: number;
  readonly hidden: boolean;
}

export interface OldSheetContents {
  readonly cells: OldCell[];
  readonly rows: Map<number, OldRow>;
  readonly columns: OldColumn[];
  readonly merges: Range[];
  /** Formulas that several cells share, by the cells that they are for. */
  readonly shared: { readonly range: Range; readonly formula: OldFormula }[];
  readonly arrays: { readonly range: Range; readonly formula: OldFormula }[];
  frozen: { readonly columns: number; readonly rows: number } | null;
  gridlines: boolean;
  protected: boolean;
  defaultWidth: number | null;
  defaultPoints: number | null;
  /** What is not taken over, counted by what it is. */
  readonly left: Map<Left, number>;
}

export type Left =
  'chart' | 'object' | 'note' | 'conditional' | 'validation' | 'link' | 'pivot' | 'dataTable';

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

function rangeOf(data: Reader, columnSize: 1 | 2 = 2): Range {
  const [top, bottom] = [data.short(), data.short()];
  const column = () => (columnSize === 1 ? data.byte() : data.short());
  return { top, bottom, left: column(), right: column() };
}

function readCells(sheet: OldSheetContents, kind: number, data: Reader): void {
  const { cells } = sheet;
  const place = () => ({ row: data.short(), column: data.short(), format: data.short() });
  switch (kind) {
    case 0xfd:
      cells.push({ ...place(), value: { kind: 's', value: data.long() } });
      break;
    case 0x203:
      cells.push({ ...place(), value: { kind: 'n', value: data.double() } });
      break;
    case 0x27e:
      cells.push({ ...place(), value: { kind: 'n', value: compactNumber(data.long()) } });
      break;
    case 0xbd:
    case 0xbe: {
      const row = data.short();
      for (let column = data.short(); data.left > 2; column++) {
        const format = data.short();
        const value = kind === 0xbd ? ({ kind: 'n', value: compactNumber(data.long()) } as const) : undefined;
        cells.push({ row, column, format, ...(value && { value }) });
      }
      break;
    }
    case 0x201:
      cells.push(place());
      break;
    case 0x204:
    case 0xd6:
      cells.push({ ...place(), value: { kind: 'str', value: data.text(2) } });
      break;
    case 0x205: {
      const at = place();
      const value = data.byte();
      cells.push({ ...at, value: data.byte() === 1 ? { kind: 'e', value: errorOf(value) } : { kind: 'b', value: value === 1 } }); // prettier-ignore
      break;
    }
    case 0x06:
      cells.push(formulaCell(place(), data));
      break;
    case 0x207: {
      const last = cells.at(-1);
      if (last?.formula) last.value = { kind: 'str', value: data.text(2) };
      break;
    }
    case 0x4bc: {
      const range = rangeOf(data, 1);
      data.skip(2);
      sheet.shared.push({ range, formula: formulaOf(data) });
      break;
    }
    case 0x221: {
      const range = rangeOf(data, 1);
      data.skip(6);
      sheet.arrays.push({ range, formula: formulaOf(data) });
      break;
    }
  }
}

function formulaOf(data: Reader): OldFormula {
  const tokens = data.bytes(data.short());
  return { tokens, more: data.bytes(data.left) };
}

/** Its result stands in eight bytes: a number, or – where the last two are set – what kind another one is of. */
function formulaCell(place: Pick<OldCell, 'row' | 'column' | 'format'>, data: Reader): OldCell {
  const result = data.bytes(8);
  data.skip(6);
  const formula = formulaOf(data);
  if (result[6] !== 0xff || result[7] !== 0xff)
    return {
      ...place,
      formula,
      value: { kind: 'n', value: new DataView(result.buffer, result.byteOffset, 8).getFloat64(0, true) },
    };
  const [kind, , value = 0] = result;
  if (kind === 1) return { ...place, formula, value: { kind: 'b', value: value === 1 } };
  if (kind === 2) return { ...place, formula, value: { kind: 'e', value: errorOf(value) } };
  // A text follows in a record of its own.
  return kind === 3 ? { ...place, formula, value: { kind: 'str', value: '' } } : { ...place, formula };
}
