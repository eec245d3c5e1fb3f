/** A table's columns bear the texts of its header cells; a program that finds another name there calls the file damaged. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { Package } from '../../../../workbook/files/package/package';
import { rangeFromFile } from '../ranges';
import { Edits } from '../../../../workbook/files/xml/edits';
import { parseXml } from '../../../../workbook/files/xml/element';
import { plainValue, sameValue } from './cell';

export function writeTableHeaders(
  file: Package,
  part: string,
  now: (row: number, column: number) => Nullable<ICellData>,
  before: (row: number, column: number) => Nullable<ICellData>,
): void {
  const text = file.text(part);
  if (text === undefined) return;
  const root = parseXml(text);
  const range = rangeFromFile(root.attribute('ref') ?? '');
  if (!range || root.number('headerRowCount') === 0) return;
  const edits = new Edits();
  (root.child('tableColumns')?.all('tableColumn') ?? []).forEach((column, index) => {
    const place = [range.startRow, range.startColumn + index] as const;
    const shown = plainValue(now(...place));
    if (typeof shown === 'string' && shown !== '' && !sameValue(shown, plainValue(before(...place))))
      edits.attribute(column, 'name', shown.replace(/\n/g, '_x000a_'));
  });
  if (edits.any) file.set(part, edits.apply(text));
}
