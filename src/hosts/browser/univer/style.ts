/** The port's formats as Univer styles. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { Format } from '../../../workbook/port';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Only what the format says; the rest of a cell's style stays. */
export function styleFor(format: Format): IStyleData {
  const style: IStyleData = {};
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.size !== undefined) style.fs = format.size;
  if (format.color !== undefined) style.cl = { rgb: format.color };
  if (format.fill !== undefined) style.bg = { rgb: format.fill };
  if (format.align !== undefined) style.ht = horizontal[format.align];
  if (format.vertical !== undefined) style.vt = vertical[format.vertical];
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  if (format.border !== undefined) {
    const line = { s: BorderStyleTypes.THIN, cl: { rgb: format.border } };
    style.bd = { t: line, b: line, l: line, r: line };
  }
  return style;
}
