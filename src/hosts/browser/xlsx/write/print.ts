/** How a sheet prints, where a template of ours has said it; whatever else the file says of print stays. */
import type { CustomData } from '@univerjs/core';
import { printOf } from '../../univer/print-settings';
import type { PrintSettings } from '../../univer/print-settings';
import { columnLetters, quotedSheet } from '../../../../workbook/formula/address';
import { escaped } from '../../../../workbook/files/xml/escape';
import type { SheetElements } from './sheet-elements';

const A4 = '9';

export function writePrint(elements: SheetElements, custom: CustomData): void {
  const print = printOf(custom);
  if (!print) return;
  const { root, edits } = elements;
  const setup: readonly (readonly [string, string])[] = [
    ['paperSize', A4],
    ['orientation', print.landscape ? 'landscape' : 'portrait'],
    ['fitToWidth', String(print.pagesWide ?? 1)],
    ['fitToHeight', '0'],
  ];
  const page = root.child('pageSetup');
  if (page) for (const [name, value] of setup) edits.attribute(page, name, value);
  else
    elements.insert(
      'pageSetup',
      `<pageSetup${setup.map(([name, value]) => ` ${name}="${value}"`).join('')}/>`,
    );
  if (!page && !root.child('pageMargins'))
    elements.insert('pageMargins', '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'); // prettier-ignore
  if (print.footer) footer(elements, print.footer);
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
