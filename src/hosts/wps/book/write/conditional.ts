/** Conditional formats of a new sheet. */
import { relativeTo } from '../../../../workbook/formula/relative';
import { rangeOf } from '../read/addresses';
import { bgr } from './colors';
import type { EtSheet } from '../et';
import { painted } from './paint';
import { firstCell } from '../places';
import type { Step } from './plan';

/** XlFormatConditionType. */
const EXPRESSION = 2;

type Conditional = Step<'conditional'>;

/** What is said alike of columns side by side is said once. The sheet must be the active one. */
export function writeConditionals(sheet: EtSheet, steps: readonly Conditional[]): void {
  if (steps.length === 0) return;
  const settings = steps.map((value) => ({ value, place: value.area }));
  const key = ({ value }: { value: Conditional }): string =>
    JSON.stringify([relativeTo(value.formula, value.area.row, value.area.column), value.format]);
  for (const { value, places } of painted(settings, { key, oneRectangle: true }))
    for (const place of places) {
      const range = rangeOf(sheet, place);
      // WPS reads the formula as if it stood in the active cell, which is the first of those selected.
      range.Select();
      highlight(range.FormatConditions, value);
    }
  rangeOf(sheet, firstCell({ row: 0, column: 0, rows: 1, columns: 1 })).Select();
}

function highlight(conditions: Et.FormatConditions, { formula, format }: Conditional): void {
  const added = conditions.Add(EXPRESSION, undefined, formula) as Et.FormatCondition;
  if (format.fill !== undefined) added.Interior.Color = bgr(format.fill);
  if (format.color === undefined && format.bold === undefined) return;
  const { Font } = added;
  if (format.color !== undefined) Font.Color = bgr(format.color);
  if (format.bold !== undefined) Font.Bold = format.bold;
}
