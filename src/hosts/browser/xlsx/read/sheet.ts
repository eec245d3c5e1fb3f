/** One sheet of a file, read whole: what Univer shows of it, and where it stands. */
import type { IWorksheetData } from '@univerjs/core';
import { withCharts } from '../../univer/charts-kept';
import { withProtection } from '../../univer/protection-kept';
import type { FormulaContext } from '../formula/translate';
import type { Package } from '../../../../workbook/files/package/package';
import { cellsFromFile } from './cells';
import type { CellContext } from './cells';
import { chartsFromFile } from './charts';
import { conditionalsFromFile } from './conditionals';
import type { FileConditional } from './conditionals';
import { filterOf, layoutFromFile, protectionFromFile } from './layout';
import { notesFromFile } from './notes';
import type { Notes } from './notes';
import { parseSheet } from '../../../../workbook/files/xlsx/sheet-part';
import type { SheetPart } from '../../../../workbook/files/xlsx/sheet-part';
import { validationsFromFile } from './validations';
import type { FileValidation } from './validations';
import type { FileBook, FileSheet } from './workbook-part';

export interface ReadSheet {
  readonly id: string;
  readonly file: FileSheet;
  readonly part: SheetPart;
  readonly data: Partial<IWorksheetData>;
  readonly validations: readonly FileValidation[];
  readonly conditionals: readonly FileConditional[];
  readonly notes: Notes;
  readonly filter: ReturnType<typeof filterOf>;
  /** Charts that are shown although they stand in the file. */
  readonly shownCharts: number;
  /** Cells that show a stored value, since the engine cannot compute them. */
  readonly stored: number;
  /** Added since the file was opened. */
  readonly fresh?: boolean;
}

export const sheetId = (index: number) => `file-sheet-${index}`;

export function readSheet(
  file: Package,
  book: FileBook,
  index: number,
  knows: FormulaContext['knows'],
  progress?: (done: number) => void,
): ReadSheet {
  return sheetParts(file, book, book.sheets[index] as FileSheet, sheetId(index), knows, progress);
}

export function cellContext(book: FileBook, sheet: string, knows: FormulaContext['knows']): CellContext {
  return {
    sheet,
    sheets: book.sheets.map(({ name }) => name),
    tables: book.tables,
    names: book.names,
    strings: book.strings,
    from1904: book.from1904,
    knows,
  };
}

export function sheetParts(
  file: Package,
  book: FileBook,
  sheet: FileSheet,
  id: string,
  knows: FormulaContext['knows'],
  progress?: (done: number) => void,
): ReadSheet {
  // Taking the part to pieces is about half of the work.
  const part = parseSheet(file.text(sheet.part) ?? '', (done) => progress?.(done / 2));
  const { root } = part;
  const layout = layoutFromFile(part, book.styles);
  const context = cellContext(book, sheet.name, knows);
  const { matrix, stored } = cellsFromFile(part, context, covering(layout.mergeData));
  const charts = chartsFromFile(file, sheet, (name) => idNamed(book, name));
  const formats = book.stylesRoot?.child('dxfs')?.all('dxf') ?? [];
  return {
    id,
    file: sheet,
    part,
    data: {
      id,
      name: sheet.name,
      hidden: sheet.state === 'visible' ? 0 : 1,
      ...layout,
      cellData: matrix,
      custom: { ...withProtection(protectionFromFile(part, book.styles)), ...withCharts(charts) },
    },
    validations: validationsFromFile(root),
    conditionals: conditionalsFromFile(root, book.styles, formats),
    notes: notesFromFile(file, sheet),
    filter: filterOf(root),
    shownCharts: charts.length,
    stored,
  };
}

function idNamed({ sheets }: FileBook, name: string): string | undefined {
  const index = sheets.findIndex((sheet) => sheet.name === name && sheet.cells);
  return index < 0 ? undefined : sheetId(index);
}

/** Behind merged cells, but for the first of them. */
export function covering(merges: IWorksheetData['mergeData']): (row: number, column: number) => boolean {
  const covered = new Map<number, [from: number, to: number, first: boolean][]>();
  for (const { startRow, endRow, startColumn, endColumn } of merges)
    for (let row = startRow; row <= endRow; row++)
      covered.set(row, [...(covered.get(row) ?? []), [startColumn, endColumn, row === startRow]]);
  return (row, column) =>
    covered
      .get(row)
      ?.some(([from, to, first]) => column >= from && column <= to && !(first && column === from)) ?? false;
}
