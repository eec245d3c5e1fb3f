/** What a cell of a file holds, as Univer holds it. */
import { CellValueType } from '../univer-values';
import type { ICellData } from '@univerjs/core';
import type { Element } from '../../../../workbook/files/xml/element';
import { cellText } from '../../../../workbook/files/xml/escape';
import { stringIn } from '../../../../workbook/files/xlsx/strings';
import type { SharedString } from '../../../../workbook/files/xlsx/strings';

const ERRORS =
  /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;
const DAY = 86_400_000;

/** Days since the last day of 1899; in books that count from 1904 four years fewer. */
function serialOf(iso: string, from1904: boolean): number | null {
  const [, date, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)?T?([\d:.]+)?Z?$/.exec(iso.trim()) ?? [];
  const milliseconds = Date.parse(`${date ?? '1899-12-30'}T${time}Z`);
  if (Number.isNaN(milliseconds)) return null;
  const days = Math.round(milliseconds / 1000) / (DAY / 1000) + 25_569;
  return from1904 && date !== undefined ? days - 1462 : days;
}

const textData = (text: string): ICellData => {
  if (text === '') return {};
  return { v: text, t: ERRORS.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
};

export interface ValueSource {
  readonly strings: readonly SharedString[];
  readonly from1904: boolean;
}

export function valueOf(element: Element, { strings, from1904 }: ValueSource): ICellData {
  const type = element.attribute('t') ?? 'n';
  if (type === 'inlineStr') return textData(stringIn(element.child('is')).text);
  const raw = element.child('v')?.text;
  if (raw === undefined) return {};
  switch (type) {
    case 's':
      return textData(strings[Number(raw)]?.text ?? '');
    case 'str':
      return textData(cellText(raw));
    case 'b':
      return { v: raw.trim() === '1' || raw.trim() === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'e':
      return { v: raw.trim(), t: CellValueType.STRING };
    case 'd': {
      const serial = serialOf(raw, from1904);
      return serial === null ? textData(raw) : { v: serial, t: CellValueType.NUMBER };
    }
    default: {
      const number = Number(raw);
      if (raw.trim() === '') return {};
      return Number.isNaN(number) ? textData(raw) : { v: number, t: CellValueType.NUMBER };
    }
  }
}
