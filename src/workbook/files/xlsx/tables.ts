/** The sheets of an .xlsx file as plain tables: values, number formats and merged cells, without formulas. */
import type { Cell, ErrorCode } from '../../../core/cell';
import { ERROR_CODES } from '../../../core/cell';
import type { Merge, Source } from '../../../core/import/source';
import { columnNumber } from '../../formula/address';
import { Package } from '../package/package';
import { relationsOf } from '../package/relations';
import { parseXml, type Element } from '../xml/element';
import { cellText, unescaped } from '../xml/escape';
import { builtInFormat } from './number-formats';
import { scanCells, type ScannedCell } from './scan-cells';
import { sharedStrings, stringIn } from './strings';

/** Sheets that can be seen, in their order. Throws where the bytes are no workbook. */
export function tablesOfXlsx(bytes: Uint8Array, name: string): readonly Source[] {
  const file = new Package(bytes);
  const part =
    relationsOf(file, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = file.xml(part);
  if (root === undefined) throw new Error('no workbook in the archive');
  const relations = relationsOf(file, part);
  const xml = (kind: string): Element | undefined =>
    file.xml(relations.find((one) => one.kind === kind)?.target ?? '');
  const shared: Shared = {
    strings: sharedStrings(xml('sharedStrings')).map(({ text }) => text),
    formats: formatsOf(xml('styles')),
    from1904: root.child('workbookPr')?.flag('date1904') ?? false,
  };
  return (root.child('sheets')?.all('sheet') ?? []).flatMap((sheet): readonly Source[] => {
    const relation = relations.find(({ id }) => id === sheet.anyAttribute('id'));
    const text = relation?.kind === 'worksheet' ? file.text(relation.target) : undefined;
    const shown = (sheet.attribute('state') ?? 'visible') === 'visible';
    if (text === undefined || !shown) return [];
    return [{ name, sheet: sheet.attribute('name') ?? '', ...tableOf(text, shared) }];
  });
}

interface Shared {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

function tableOf(text: string, shared: Shared): Pick<Source, 'cells' | 'formats' | 'merges'> {
  const cells: Cell[][] = [];
  const formats: string[][] = [];
  scanCells(text, (one) => {
    const format = shared.formats[one.style] ?? 'General';
    const value = valueOf(one, shared, format);
    if (value === null) return;
    while (cells.length <= one.row) {
      cells.push([]);
      formats.push([]);
    }
    const [values, looks] = [cells[one.row] ?? [], formats[one.row] ?? []];
    while (values.length < one.column) {
      values.push(null);
      looks.push('General');
    }
    values[one.column] = value;
    looks[one.column] = format;
  });
  return { cells, formats, merges: mergesIn(text) };
}

/** They stand behind the cells. */
function mergesIn(text: string): readonly Merge[] {
  const rest = text.slice(Math.max(0, text.lastIndexOf('sheetData>')));
  return [...rest.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref\s*=\s*["']([^"']+)["']/g)].flatMap(
    ([, reference = '']) => mergeOf(reference),
  );
}

const DATED = /[yd]/i;
/** Days by which books that count from 1904 are behind. */
const FROM_1904 = 1462;

const VALUE = /<(?:\w+:)?v\b[^>]*>([^<]*)</;

function valueOf({ type, inner }: ScannedCell, { strings, from1904 }: Shared, format: string): Cell {
  if (type === 'inlineStr') return words(stringIn(parseXml(`<c>${inner}</c>`).children[0]).text);
  const raw = VALUE.exec(inner)?.[1];
  if (raw === undefined) return null;
  switch (type) {
    case 's':
      return words(strings[Number(raw)] ?? '');
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { error: ERROR_CODES.find((code) => code === raw.trim()) ?? ('#VALUE!' satisfies ErrorCode) };
    case 'str':
    case 'd':
      return words(cellText(unescaped(raw)));
    default: {
      const number = Number(raw);
      if (raw.trim() === '') return null;
      if (Number.isNaN(number)) return words(raw);
      return from1904 && DATED.test(format) ? number + FROM_1904 : number;
    }
  }
}

function words(text: string): string | null {
  return text === '' ? null : text;
}

function formatsOf(styles: Element | undefined): readonly string[] {
  const own = new Map(
    (styles?.child('numFmts')?.all('numFmt') ?? []).map(
      (one) => [one.number('numFmtId') ?? -1, one.attribute('formatCode') ?? 'General'] as const,
    ),
  );
  return (styles?.child('cellXfs')?.all('xf') ?? []).map((xf) => {
    const id = xf.number('numFmtId') ?? 0;
    return own.get(id) ?? builtInFormat(id) ?? 'General';
  });
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i;

function mergeOf(reference: string): readonly Merge[] {
  const [, left = '', top, right = '', bottom] = RANGE.exec(reference) ?? [];
  if (top === undefined) return [];
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return [{ row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 }];
}
