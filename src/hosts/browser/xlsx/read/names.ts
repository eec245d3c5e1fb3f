/** Defined names in files. A name of a rules table stands for its range with blank cells as empty text, as Excel needs it. */
import { formulaFromFile } from '../formula/text';
import type { Element } from '../../../../workbook/files/xml/element';

const RANGE = /^('(?:[^']|'')+'|[^'!(),"+*/&-]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;
const BLANKS_AS_TEXT = /^IF\(ISBLANK\((.+)\),"",\1\)$/i;

/** Addresses that a comma parts, outside of sheet names. */
const parted = (addresses: string): readonly string[] => addresses.split(/,(?=(?:[^']|'[^']*')*$)/);
const areRanges = (addresses: string): boolean => parted(addresses).every((address) => RANGE.test(address));
export const isRange = (address: string): boolean => RANGE.test(address);

export interface UniverName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly comment?: string;
}

export interface FileName {
  readonly element: Element;
  /** Null where the engine knows no such name. */
  readonly name: UniverName | null;
}

/** A formula that means other cells in each cell that uses it, or that the engine cannot work out. */
const RELATIVE = /(?<![$\w.])[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d|#REF!|\[/i;

function refersTo(text: string): string | null {
  const range = BLANKS_AS_TEXT.exec(text)?.[1] ?? text;
  if (areRanges(range) && !range.includes('#REF!') && !/\[\d+\]/.test(range)) return range;
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
  return text === '' || RELATIVE.test(bare) || /^LAMBDA|_xlfn/i.test(bare) ? null : formulaFromFile(text);
}

/** @param sheetIds of the workbook's sheets in its order: a name may belong to one */
export function namesFromFile(root: Element, sheetIds: readonly string[]): readonly FileName[] {
  return (root.child('definedNames')?.all('definedName') ?? []).map((element, index) => {
    const name = element.attribute('name') ?? '';
    const local = element.number('localSheetId');
    const sheet = local === undefined ? 'AllDefaultWorkbook' : sheetIds[local];
    const hidden = name.startsWith('_xlnm.') || element.flag('hidden') || element.flag('function');
    const refers = hidden || sheet === undefined ? null : refersTo(element.text.trim());
    if (refers === null || sheet === undefined) return { element, name: null };
    return { element, name: { id: `name${index}`, name, formulaOrRefString: refers, localSheetId: sheet } };
  });
}
