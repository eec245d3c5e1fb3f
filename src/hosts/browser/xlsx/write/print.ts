/** How a sheet prints, where a template of ours has said it; whatever else the file says of print stays. */
import type { CustomData } from '@univerjs/core';
import { printOf } from '../../univer/print-kept';
import type { PrintSettings } from '../../univer/print-kept';
import { columnLetters, quotedSheet } from '../../../../workbook/formula/address';
import type { PrintedPage } from '../../../../workbook/port';
import { escaped } from '../../../../workbook/files/xml/escape';
import type { SheetElements } from './sheet-elements';

const A4 = '9';
const POINTS_PER_INCH = 72;

export function writePrint(elements: SheetElements, custom: CustomData): void {
  const print = printOf(custom);
  if (!print) return;
  const { root, edits } = elements;
  const setup: readonly (readonly [string, string])[] = [
    ['paperSize', A4],
    ['orientation', print.landscape ? 'landscape' : 'portrait'],
    ...(print.page ? FULL_SIZE : fitted(print)),
  ];
  const page = root.child('pageSetup');
  if (page) for (const [name, value] of setup) edits.attribute(page, name, value);
  else
    elements.insert(
      'pageSetup',
      `<pageSetup${setup.map(([name, value]) => ` ${name}="${value}"`).join('')}/>`,
    );
  if (!page && !print.page && !root.child('pageMargins'))
    elements.insert('pageMargins', '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'); // prettier-ignore
  if (print.page) writePage(elements, print.page);
  if (print.footer) footer(elements, print.footer);
}

const FULL_SIZE = [['scale', '100']] as const;

const fitted = ({ pagesWide = 1 }: PrintSettings) =>
  [
    ['fitToWidth', String(pagesWide)],
    ['fitToHeight', '0'],
  ] as const;

/** A break stands under its row, which files count from 1. */
function writePage(elements: SheetElements, { margin, breaks }: PrintedPage): void {
  const side = String(margin / POINTS_PER_INCH);
  const sides = ['left', 'right', 'top', 'bottom'].map((name) => `${name}="${side}"`).join(' ');
  elements.set('pageMargins', `<pageMargins ${sides} header="0.3" footer="0.3"/>`);
  elements.set('printOptions', '<printOptions horizontalCentered="1"/>');
  const each = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const count = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  elements.set('rowBreaks', each && `<rowBreaks ${count}>${each}</rowBreaks>`);
}

function footer(elements: SheetElements, text: string): void {
  const element = elements.root.child('headerFooter');
  const xml = `<oddFooter>${escaped(text)}</oddFooter>`;
  const old = element?.child('oddFooter');
  if (old) elements.replace(old, xml);
  else if (element) elements.append(element, xml);
  else elements.insert('headerFooter', `<headerFooter>${xml}</headerFooter>`);
}

/** The rows and columns that every page repeats, as a name of the file; null where there are none. */
export function printTitles(sheet: string, { titleRows, titleColumns }: PrintSettings): string | null {
  const parts = [
    ...(titleColumns ? [`$A:$${columnLetters(titleColumns - 1)}`] : []),
    ...(titleRows ? [`$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : []),
  ];
  return parts.length === 0 ? null : parts.map((part) => `${quotedSheet(sheet)}!${part}`).join(',');
}
