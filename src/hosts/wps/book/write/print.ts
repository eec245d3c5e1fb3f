/** How a sheet is printed. */
import type { PrintedPage } from '../../../../workbook/port';
import { columnsAddress, rangeOf, rowsAddress } from '../read/addresses';
import type { EtSheet } from '../et';
import type { Step } from './plan';

/** XlPageOrientation. */
const UPRIGHT = 1;
const LANDSCAPE = 2;
/** XlPaperSize. */
const A4 = 9;
const LONGEST_FOOTER = 255;

/** Without any printer WPS refuses, and then the sheet prints as sheets do: it is not worth failing for. */
export function setUpPage(sheet: EtSheet, step: Step<'print'>): void {
  try {
    write(sheet, step);
  } catch {
    try {
      write(sheet, step);
    } catch {
      // Twice is no accident.
    }
  }
}

function write(sheet: EtSheet, step: Step<'print'>): void {
  const { PageSetup: page } = sheet;
  page.Orientation = step.landscape ? LANDSCAPE : UPRIGHT;
  if (step.page) setPages(sheet, step.page);
  else {
    // While the zoom is a number, fitting to pages has no effect.
    page.Zoom = false;
    page.FitToPagesWide = step.pagesWide ?? 1;
    page.FitToPagesTall = false;
  }
  const [first, last] = step.titleRows ?? [0, -1];
  if (step.titleRows)
    page.PrintTitleRows = absolute(
      rowsAddress({ row: first, column: 0, rows: last - first + 1, columns: 1 }),
    );
  if (step.titleColumns)
    page.PrintTitleColumns = absolute(
      columnsAddress({ row: 0, column: 0, rows: 1, columns: step.titleColumns }),
    );
  if (step.footer !== undefined) page.CenterFooter = step.footer.slice(0, LONGEST_FOOTER);
}

/** Each of these makes WPS ask its printer, so a sheet gets them once. */
function setPages(sheet: EtSheet, { margin, breaks }: PrintedPage): void {
  const { PageSetup: page, HPageBreaks: pages } = sheet;
  page.PaperSize = A4;
  page.Zoom = 100;
  page.CenterHorizontally = true;
  page.LeftMargin = margin;
  page.RightMargin = margin;
  page.TopMargin = margin;
  page.BottomMargin = margin;
  for (const row of breaks) pages.Add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
}

/** @example absolute('1:4') //=> '$1:$4' */
const absolute = (address: string): string => address.replace(/[A-Z]+|\d+/g, '$$$&');
