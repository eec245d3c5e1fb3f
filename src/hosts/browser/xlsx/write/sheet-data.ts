/** The rows and cells of a sheet, written into what the file has: what was not changed stays as it is written there. */
import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import { CellReader, withoutContent } from '../read/cells';
import type { CellContext, ReadCell } from '../read/cells';
import { columnSpans } from '../read/layout';
import type { FileRow, SheetPart } from '../../../../workbook/files/xlsx/sheet-part';
import { covering } from '../read/sheet';
import { Edits, prefixed } from '../../../../workbook/files/xml/edits';
import type { Element } from '../../../../workbook/files/xml/element';
import { cellXml, plainValue } from './cell';
import { formulaNow, newFormula, newXf } from './cell-change';
import type { SheetContext, SheetNow } from './cell-change';
import { fileCellXml } from './file-cell';
import { editRow, rowAttributes, sortedCells } from './row';
import { SharedGroups } from './shared-groups';
import { spilledByOthers } from './spilled';

type Cells = Readonly<Record<number, Nullable<ICellData>>>;

export class SheetDataWriter {
  private readonly reader: CellReader;
  private readonly covered: (row: number, column: number) => boolean;
  private readonly groups: SharedGroups;
  private readonly columnStyles: (column: number) => number;
  private readonly prefix: string;
  private readonly spilled: SheetContext['computed']['cells'];

  constructor(
    private readonly part: SheetPart,
    cells: CellContext,
    private readonly now: SheetNow,
    mergesBefore: NonNullable<IWorksheetData['mergeData']>,
  ) {
    this.reader = new CellReader(part, cells);
    this.covered = covering(mergesBefore);
    this.groups = new SharedGroups(part, this.reader, now);
    this.spilled = spilledByOthers(part, this.reader, now);
    this.prefix = part.root.prefix;
    const spans = columnSpans(part.root).filter(({ element }) => element.number('style'));
    this.columnStyles = (column) =>
      spans.find(({ from, to }) => column >= from && column <= to)?.element.number('style') ?? 0;
  }

  /** Gathers the changes to the part's text. */
  write(edits: Edits): void {
    const { context, data } = this.now;
    const lines = context.change;
    const byRow = new Map<number, FileRow>();
    for (const row of this.part.rows) {
      const at = lines ? lines.rows.now(row.row) : row.row;
      if (at !== null) byRow.set(at, row);
      else if (row.cells.some(({ element }) => element.child('f'))) context.formulasChanged = true;
    }
    const rows = new Set<number>(byRow.keys());
    for (const matrix of [data.cellData, data.rowData, this.spilled])
      for (const row of Object.keys(matrix ?? {})) rows.add(Number(row));
    const order = [...rows].sort((a, b) => a - b);
    const written = order.map((row) => ({
      row,
      file: byRow.get(row),
      xml: this.rowXml(row, byRow.get(row)),
    }));
    const element = this.part.root.child('sheetData');
    const inOrder =
      !lines?.moved && this.part.rows.every(({ element: one }) => one.attribute('r') !== undefined);
    const added = written.some(({ file, xml }) => !file && xml !== '');
    if (element === undefined || (!inOrder && (added || lines?.moved))) {
      this.whole(edits, element, written.map(({ xml }) => xml).join(''));
      return;
    }
    this.inPlace(edits, element, written);
  }

  private whole(edits: Edits, element: Element | undefined, content: string): void {
    if (element) edits.content(element, content);
    else edits.append(this.part.root, prefixed('<sheetData>', this.prefix) + content + prefixed('</sheetData>', this.prefix)); // prettier-ignore
  }

  private inPlace(
    edits: Edits,
    element: Element,
    written: readonly { readonly file: FileRow | undefined; readonly xml: string }[],
  ): void {
    let place = element.openEnd;
    let gathered = '';
    const flush = () => {
      if (gathered === '') return;
      if (element.selfClosing) edits.append(element, gathered);
      else edits.insert(place, gathered);
      gathered = '';
    };
    for (const { file, xml } of written) {
      if (!file) gathered += xml;
      else {
        flush();
        if (xml !== file.element.xml) edits.replace(file.element.start, file.element.end, xml);
        place = file.element.end;
      }
    }
    flush();
  }

  /** Empty where there is nothing to write. */
  private rowXml(row: number, file: FileRow | undefined): string {
    const { data } = this.now;
    const cells: Cells = data.cellData?.[row] ?? {};
    const spilled = this.spilled[row] ?? {};
    return file ? this.fileRow(row, file, cells, spilled) : this.freshRow(row, cells, spilled);
  }

  private freshRow(row: number, cells: Cells, spilled: Cells): string {
    const xml = columnsIn(cells, spilled)
      .map((column) => this.freshCell(row, column, cells[column], 0))
      .join('');
    const attributes = rowAttributes(this.now.data.rowData?.[row]);
    if (xml === '' && attributes === '') return '';
    return prefixed(`<row r="${row + 1}"${attributes}>`, this.prefix) + xml + prefixed('</row>', this.prefix);
  }

  private freshCell(row: number, column: number, data: Nullable<ICellData>, rowXf: number): string {
    const { context } = this.now;
    const xf = newXf(data, undefined, rowXf || this.columnStyles(column), context);
    const formula = formulaNow(data, row, column, context);
    const value = plainValue(data) ?? plainValue(this.spilled[row]?.[column]);
    if (formula !== null) context.formulasChanged = true;
    if (formula === null && value === null && (xf === 0 || !data?.s)) return '';
    const f = formula === null ? null : newFormula(formula, row, column, context);
    return prefixed(
      cellXml(row, column, xf, value, f, (text) => context.strings.number(text)),
      this.prefix,
    );
  }

  private fileRow(row: number, file: FileRow, cells: Cells, spilled: Cells): string {
    const { context, data } = this.now;
    const edits = new Edits();
    const { element } = file;
    if (row !== file.row || (element.attribute('r') === undefined && context.change?.moved))
      edits.attribute(element, 'r', String(row + 1));
    editRow(edits, element, data.rowData?.[row]);
    const rowXf = element.flag('customFormat') ? (element.number('s') ?? 0) : 0;
    const seen = new Set<number>();
    const places: [column: number, end: number][] = [];
    let moved = false;
    for (const cell of file.cells) {
      const column = context.change ? context.change.columns.now(cell.column) : cell.column;
      const read = this.read(cell.row, cell.column, this.reader.read(cell));
      if (column === null) {
        if (read.formula) context.formulasChanged = true;
        edits.remove(cell.element);
        continue;
      }
      moved ||= places.length > 0 && column < (places.at(-1) as [number, number])[0];
      seen.add(column);
      const place = { row, column, xf: cell.xf };
      const xml = fileCellXml(cell, read, cells[column], place, this.now, this.groups);
      if (xml !== cell.element.xml) edits.replace(cell.element.start, cell.element.end, xml);
      places.push([column, cell.element.end]);
    }
    const fresh = columnsIn(cells, spilled)
      .filter((column) => !seen.has(column))
      .map((column) => [column, this.freshCell(row, column, cells[column], rowXf)] as const)
      .filter(([, xml]) => xml !== '');
    this.addCells(edits, element, places, fresh);
    const xml = edits.any ? edits.within(element) : element.xml;
    return moved || (fresh.length > 0 && file.cells.some((cell) => cell.element.attribute('r') === undefined))
      ? sortedCells(xml)
      : xml;
  }

  /** Hidden content behind a merged cell counts as none. */
  private read(row: number, column: number, read: ReadCell): ReadCell {
    return this.covered(row, column) ? { ...read, data: withoutContent(read.data) } : read;
  }

  private addCells(
    edits: Edits,
    row: Element,
    places: readonly (readonly [column: number, end: number])[],
    fresh: readonly (readonly [column: number, xml: string])[],
  ): void {
    if (row.selfClosing) {
      if (fresh.length > 0) edits.append(row, fresh.map(([, xml]) => xml).join(''));
      return;
    }
    for (const [column, xml] of fresh) {
      const before = places.filter(([other]) => other < column).at(-1);
      edits.insert(before?.[1] ?? row.openEnd, xml);
    }
  }
}

const columnsIn = (cells: Cells, spilled: Cells): readonly number[] =>
  [...new Set([...Object.keys(cells), ...Object.keys(spilled)].map(Number))].sort((a, b) => a - b);
