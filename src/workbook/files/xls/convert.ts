/**
 * Old workbooks (.xls of 1997 to 2003) become new ones: cells, formulas, formats, sizes, merged cells, frozen panes, filters, names,
 * protection. From then on they are read as every other file. What is not taken over is counted.
 */
import type { Text } from '../../../core/words/text';
import { cellAddress, rangeAddress } from '../../formula/address';
import { BadCompound, readCompound } from '../compound/read';
import { packedEntry, writeZip } from '../package/zip';
import { escaped, textForCell } from '../xml/escape';
import { readOldBook, UnreadableXls } from './book';
import type { OldBook, OldName } from './book';
import { formulaText, NotInWords } from './formula';
import type { Names, Place } from './formula';
import { GONE, type Gone } from './gone';
import { MAIN, packageParts, RELATIONS } from './package-parts';
import { BadXls } from './records';
import { readOldSheet } from './sheet';
import type { OldCell, OldFormula, OldSheetContents, Range } from './sheet-contents';
import { stylesXml } from './styles';

export interface Converted {
  readonly bytes: Uint8Array;
  /** What the old file holds and the new one does not. */
  readonly left: readonly Text[];
}

/** @throws UnreadableXls, BadXls */
export function convertXls(bytes: Uint8Array): Converted {
  let streams;
  try {
    streams = readCompound(bytes);
  } catch (error) {
    throw error instanceof BadCompound ? new BadXls(error.message) : error;
  }
  const stream = streams.get('Workbook');
  // The books of Excel 95 are called otherwise.
  if (!stream) throw streams.has('Book') ? new UnreadableXls('oldExcel') : new BadXls('no workbook');
  const converter = new Converter(stream);
  if ([...streams.keys()].some((path) => path.startsWith('_VBA_PROJECT_CUR/'))) converter.gone('macro');
  return converter.convert();
}

class Converter {
  private readonly book: OldBook;
  private readonly counts = new Map<Gone, number>();
  private readonly names: Names;

  constructor(private readonly stream: Uint8Array) {
    this.book = readOldBook(stream);
    const { book } = this;
    const sheet = (index: number) => {
      const found = book.sheets[index];
      return found?.kind === 0 ? found.name : undefined;
    };
    this.names = {
      sheets: (index) => {
        const target = book.targets[index];
        if (!target || !book.links[target.link]?.own) return null;
        const [first, last] = [sheet(target.first), sheet(target.last)];
        return first === undefined || last === undefined ? null : { first, last };
      },
      name: (index) => book.names[index - 1]?.name,
      outside: (index, name) => {
        const link = book.links[book.targets[index]?.link ?? -1];
        return link?.own ? book.names[name - 1]?.name : link?.outside[name - 1];
      },
    };
  }

  gone(what: Gone, count = 1): void {
    if (count > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  convert(): Converted {
    const { book } = this;
    const shown = book.sheets.flatMap((sheet, index) => (sheet.kind === 0 ? [{ sheet, index }] : []));
    this.gone('sheet', book.sheets.length - shown.length);
    if (shown.length === 0) throw new BadXls('no sheets of cells');
    const parts = packageParts({
      sheets: shown.map(({ sheet, index }) => ({
        name: sheet.name,
        state: sheet.state,
        xml: this.sheetXml(readOldSheet(this.stream, sheet.at), index),
      })),
      from1904: book.from1904,
      names: this.namesXml(shown.map(({ index }) => index)),
      styles: stylesXml(book, MAIN),
      strings: book.strings.map((one) => one.text),
    });
    return {
      bytes: writeZip(parts.map(([name, xml]) => packedEntry(name, new TextEncoder().encode(xml)))),
      left: [...this.counts].map(([what, number]) => GONE[what](number)),
    };
  }

  private words({ tokens, more }: OldFormula, place: Place): string | null {
    try {
      return formulaText(tokens, more, this.names, place);
    } catch (error) {
      if (error instanceof NotInWords || error instanceof BadXls) return null;
      throw error;
    }
  }

  private namesXml(order: readonly number[]): string {
    const written = this.book.names.flatMap((name) => {
      if (name.macro || name.name === '') return [];
      const words = this.words(name, { row: 0, column: 0 });
      const local = name.sheet === null ? -1 : order.indexOf(name.sheet);
      if (words === null || words === '' || (name.sheet !== null && local < 0)) {
        if (!name.builtIn) this.gone('name');
        return [];
      }
      return `<definedName name="${escaped(name.name)}"${local < 0 ? '' : ` localSheetId="${local}"`}${name.hidden ? ' hidden="1"' : ''}>${escaped(words)}</definedName>`;
    });
    return written.length === 0 ? '' : `<definedNames>${written.join('')}</definedNames>`;
  }

  private filterOf(index: number): string {
    const name = this.book.names.find(
      (one: OldName) => one.name.endsWith('_FilterDatabase') && one.sheet === index,
    );
    const words = name && this.words(name, { row: 0, column: 0 });
    const range = words?.replace(/^.*!/, '').replaceAll('$', '') ?? '';
    return /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(range) ? `<autoFilter ref="${range}"/>` : '';
  }

  private sheetXml(sheet: OldSheetContents, index: number): string {
    for (const [what, count] of sheet.left) this.gone(what, count);
    const { frozen } = sheet;
    const pane = frozen
      ? `<pane${frozen.columns ? ` xSplit="${frozen.columns}"` : ''}${frozen.rows ? ` ySplit="${frozen.rows}"` : ''} topLeftCell="${cellAddress(frozen.rows, frozen.columns)}" state="frozen"/>`
      : '';
    const columns = sheet.columns.map(
      ({ first, last, characters, format, hidden }) =>
        `<col min="${first + 1}" max="${last + 1}" width="${Math.round(characters * 100) / 100}" style="${format}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
    );
    const merges = sheet.merges.map((range) => `<mergeCell ref="${addressOf(range)}"/>`);
    const width = sheet.defaultWidth === null ? '' : ` defaultColWidth="${sheet.defaultWidth}"`;
    return (
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView${sheet.gridlines ? '' : ' showGridLines="0"'} workbookViewId="0">${pane}</sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="${sheet.defaultPoints ?? 14.25}"${width}/>` +
      (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
      `<sheetData>${this.rowsXml(sheet)}</sheetData>` +
      (sheet.protected ? '<sheetProtection sheet="1"/>' : '') +
      this.filterOf(index) +
      (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
      '</worksheet>'
    );
  }

  private rowsXml(sheet: OldSheetContents): string {
    const byRow = new Map<number, OldCell[]>();
    for (const cell of sheet.cells) {
      const row = byRow.get(cell.row);
      if (row) row.push(cell);
      else byRow.set(cell.row, [cell]);
    }
    const numbers = [...new Set([...byRow.keys(), ...sheet.rows.keys()])].sort((one, other) => one - other);
    const xml: string[] = [];
    for (const row of numbers) {
      const look = sheet.rows.get(row);
      const cells = (byRow.get(row) ?? [])
        .sort((one, other) => one.column - other.column)
        .map((cell) => this.cellXml(cell, sheet));
      const attributes = [
        look?.own && ` ht="${look.points}" customHeight="1"`,
        look?.hidden && ' hidden="1"',
        look && look.format !== null && ` s="${look.format}" customFormat="1"`,
      ]
        .filter(Boolean)
        .join('');
      if (cells.length > 0 || attributes !== '')
        xml.push(`<row r="${row + 1}"${attributes}>${cells.join('')}</row>`);
    }
    return xml.join('');
  }

  private cellXml(cell: OldCell, sheet: OldSheetContents): string {
    const { row, column, format, value } = cell;
    if (value?.kind === 's' && this.book.strings[value.value]?.rich) this.gone('rich');
    const formula = cell.formula ? this.formulaXml(cell, cell.formula, sheet) : '';
    const shown = value && valueXml(value);
    const type = value && value.kind !== 'n' ? ` t="${value.kind}"` : '';
    const inside = `${formula}${shown ?? ''}`;
    const start = `<c r="${cellAddress(row, column)}" s="${format}"`;
    return inside === '' ? `${start}/>` : `${start}${type}>${inside}</c>`;
  }

  private formulaXml({ row, column }: OldCell, formula: OldFormula, sheet: OldSheetContents): string {
    const { tokens } = formula;
    const elsewhere = tokens[0] === 0x01;
    if (tokens[0] === 0x02) return '';
    const array = elsewhere ? sheet.arrays.find(({ range }) => within(range, row, column)) : undefined;
    if (array) {
      if (array.range.top !== row || array.range.left !== column) return '';
      const words = this.words(array.formula, { row, column });
      if (words === null) this.gone('formula');
      return words === null ? '' : `<f t="array" ref="${addressOf(array.range)}">${escaped(words)}</f>`;
    }
    const own = elsewhere ? sheet.shared.find(({ range }) => within(range, row, column))?.formula : formula;
    const words = own ? this.words(own, { row, column }) : null;
    if (words === null) this.gone('formula');
    return words === null ? '' : `<f>${escaped(words)}</f>`;
  }
}

function valueXml(value: NonNullable<OldCell['value']>): string {
  if (value.kind === 'b') return `<v>${value.value ? 1 : 0}</v>`;
  return `<v>${typeof value.value === 'string' ? textForCell(value.value) : String(value.value)}</v>`;
}

const within = ({ top, bottom, left, right }: Range, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

const addressOf = ({ top, bottom, left, right }: Range) =>
  rangeAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
