/** How a sheet is printed. */
import { columnsAddress, rowsAddress } from '../read/addresses';
import type { EtSheet } from '../et';
import type { Step } from './plan';

/** XlPageOrientation. */
const UPRIGHT = 1;
const LANDSCAPE = 2;
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

function write({ PageSetup: page }: EtSheet, step: Step<'print'>): void {
  page.Orientation = step.landscape ? LANDSCAPE : UPRIGHT;
  // While the zoom is a number, fitting to pages has no effect.
  page.Zoom = false;
  page.FitToPagesWide = step.pagesWide ?? 1;
  page.FitToPagesTall = false;
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

/** @example absolute('1:4') //=> '$1:$4' */
const absolute = (address: string): string => address.replace(/[A-Z]+|\d+/g, '$$$&');
