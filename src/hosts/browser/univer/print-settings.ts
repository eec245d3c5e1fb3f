/** Univer cannot print: what a sheet says about print is kept in its custom data, for saving as .xlsx. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import { keepWith } from './kept-with-sheet';
import { printKey } from './print-kept';
import type { PrintSettings, PrintStep } from './print-kept';

export function keepPrint(sheet: FWorksheet, step: PrintStep): void {
  const { landscape, titleRows, titleColumns, pagesWide, footer, page } = step;
  const kept: PrintSettings = { landscape, titleRows, titleColumns, pagesWide, footer, page };
  keepWith(sheet, printKey, kept);
}
