/** Defined names in files. A name of a rules table stands for its range with blank cells as empty text, as Excel needs it. */
import type { IWorkbookData } from '@univerjs/core';
import type { Workbook } from 'exceljs';
import { blanksAsText } from '../../../workbook/formula/blanks';
import { isRangeName } from '../../../workbook/rules/names';
import { loss } from './losses';
import type { Losses } from './losses';
import { readResource } from './resources';

const RANGE = /^('(?:[^']|'')+'|[^'!(),"+*/&-]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;
const BLANKS_AS_TEXT = /^IF\(ISBLANK\((.+)\),"",\1\)$/i;

/** Addresses that a comma parts, outside of sheet names. */
const parted = (addresses: string): readonly string[] => addresses.split(/,(?=(?:[^']|'[^']*')*$)/);
const areRanges = (addresses: string): boolean => parted(addresses).every((address) => RANGE.test(address));

function unescaped(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** exceljs reads the names of ranges only, so they are taken from the part of the file itself. */
export function namesFromFile(workbookXml: string, losses: Losses) {
  const names: Record<string, object> = {};
  for (const [, attributes = '', content = ''] of workbookXml.matchAll(/<definedName\s([^>]*)>([^<]*)</g)) {
    const name = unescaped(/(?:^|\s)name="([^"]*)"/.exec(attributes)?.[1] ?? '');
    if (name.startsWith('_xlnm.')) continue;
    const refers = unescaped(content);
    const range = BLANKS_AS_TEXT.exec(refers)?.[1] ?? refers;
    if (attributes.includes('localSheetId') || !areRanges(range)) {
      losses.add(loss.localName);
      continue;
    }
    const id = `name${Object.keys(names).length}`;
    names[id] = { id, name, formulaOrRefString: range, localSheetId: 'AllDefaultWorkbook' };
  }
  return names;
}

/** exceljs keeps a name as the cells of its ranges, one by one; what it writes is given to it as text here. */
export function addNames(file: Workbook, book: IWorkbookData): void {
  const names = readResource<{ name: string; formulaOrRefString: string }>(book.resources, 'names');
  const value = Object.values(names).map(({ name, formulaOrRefString }) => {
    const refers = formulaOrRefString.replace(/^=/, '');
    const isTable = isRangeName(name) && RANGE.test(refers);
    return { name, ranges: [isTable ? blanksAsText(refers) : refers] };
  });
  Object.defineProperty(file.definedNames, 'model', { value });
}
