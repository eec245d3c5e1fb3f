/** A cell of the file, as it is to stand now. */
import type { ICellData, Nullable } from '@univerjs/core';
import { cellAddress } from '../../../../workbook/formula/address';
import { rangeForFile, rangeFromFile } from '../ranges';
import type { ReadCell } from '../read/cells';
import type { FileCell } from '../../../../workbook/files/xlsx/sheet-part';
import { Edits, prefixed } from '../../../../workbook/files/xml/edits';
import { escaped } from '../../../../workbook/files/xml/escape';
import { parseXml } from '../../../../workbook/files/xml/element';
import { cellXml, plainValue, withResult } from './cell';
import { formulaNow, holdsTheSame, newFormula, newResult, newXf, valueNow } from './cell-change';
import type { SheetContext, SheetNow } from './cell-change';
import type { SharedGroups } from './shared-groups';

interface Place {
  readonly row: number;
  readonly column: number;
}

export function fileCellXml(
  cell: FileCell,
  read: ReadCell,
  data: Nullable<ICellData>,
  place: Place,
  { context }: SheetNow,
  groups: SharedGroups,
): string {
  const { row, column } = place;
  const xf = newXf(data, cell, 0, context);
  if (holdsTheSame(read, data, row, column, context))
    return kept(cell, read, data, place, xf, context, groups);
  const formula = formulaNow(data, row, column, context);
  if (formula !== null || read.formula) context.formulasChanged = true;
  const f = formula === null ? null : newFormula(formula, row, column, context);
  const value = valueNow(data, row, column, context);
  if (value === null && f === null && xf === 0) return '';
  return prefixed(
    cellXml(row, column, xf, value, f, (text) => context.strings.number(text)),
    cell.element.prefix,
  );
}

/** The same content: perhaps elsewhere, in another format, with another result. */
function kept(
  cell: FileCell,
  read: ReadCell,
  data: Nullable<ICellData>,
  { row, column }: Place,
  xf: number,
  context: SheetContext,
  groups: SharedGroups,
): string {
  let xml = cell.element.xml;
  const stored = plainValue(read.stored || read.spilled ? read.value : read.data);
  const computed = read.formula !== null && !read.stored;
  if (computed || read.spilled) {
    const result = newResult(valueNow(data, row, column, context), stored, cell, context);
    if (result !== undefined) xml = withResult(cell.element, result);
    else if (read.spilled && groups.arraysChanged && valueNow(data, row, column, context) === null)
      xml = withResult(cell.element, null);
  }
  const moved = row !== cell.row || column !== cell.column;
  const own = read.formula?.kind === 'shared' && groups.mustBeOwn(read.formula.group);
  const text = read.formula && context.changes.formula(read.formula.text, context.change?.oldName);
  const rewritten = read.formula !== null && (own || text !== read.formula.text);
  if (!moved && !rewritten && xf === cell.xf) return xml;
  if (read.formula && (moved || rewritten)) context.formulasChanged = true;
  const element = parseXml(xml);
  const edits = new Edits();
  if (moved) edits.attribute(element, 'r', cellAddress(row, column));
  if (xf !== cell.xf) edits.attribute(element, 's', xf === 0 ? undefined : String(xf));
  const f = element.child('f');
  if (f && read.formula && own) {
    edits.replace(f.start, f.end, `<${f.tag}>${escaped(text ?? '')}</${f.tag}>`);
  } else if (f && rewritten && text !== null) edits.content(f, escaped(text));
  const area = f && !own && moved ? rangeFromFile(f.attribute('ref') ?? '') : null;
  const now = area && context.change?.range(area);
  if (f && now) edits.attribute(f, 'ref', rangeForFile(now));
  return edits.apply(xml);
}
