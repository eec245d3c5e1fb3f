/** Univer cannot print: what a sheet says about print is kept in its custom data, for saving as .xlsx. */
import type { CustomData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Write } from '../../../workbook/port';

type PrintStep = Extract<Write, { kind: 'print' }>;
export type PrintSettings = Omit<PrintStep, 'kind' | 'sheet'>;

const key = 'print';

export function keepPrint(sheet: FWorksheet, step: PrintStep): void {
  const { landscape, titleRows, titleColumns, pagesWide, footer, page } = step;
  const kept: PrintSettings = { landscape, titleRows, titleColumns, pagesWide, footer, page };
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [key]: kept });
}

export function printOf(custom: CustomData): PrintSettings | null {
  return (custom?.[key] as PrintSettings | undefined) ?? null;
}
