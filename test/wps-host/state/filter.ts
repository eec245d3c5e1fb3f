/** AutoFilter: which rows it hides. */
import { isError } from '../../../src/core/cell';
import { lastRow } from './area';
import type { Rect } from './area';
import type { Sheet } from './sheet';
import type { Constant } from './stored';
import { textOf } from './values';

const or = 2;
const oneOf = 7;

/** `AutoFilter()` without arguments is a switch: on a filtered sheet it takes the filter away. */
export function toggleFilter(sheet: Sheet, area: Rect): void {
  if (sheet.filter) dropFilter(sheet);
  else sheet.filter = { area, criteria: new Map() };
}

export function dropFilter(sheet: Sheet): void {
  sheet.filter = null;
  sheet.filteredRows.clear();
}

export function setCriterion(
  sheet: Sheet,
  area: Rect,
  field: number,
  first: unknown,
  operator: number,
  second: unknown,
): void {
  sheet.filter ??= { area, criteria: new Map() };
  if (!Number.isInteger(field) || field < 1 || field > sheet.filter.area.columns) {
    throw new Error(`WPS: the filter has no column ${field}`);
  }
  if (first === undefined || first === null) sheet.filter.criteria.delete(field);
  else sheet.filter.criteria.set(field, [first, operator, second]);
  applyFilter(sheet);
}

export function applyFilter(sheet: Sheet): void {
  sheet.filteredRows.clear();
  if (!sheet.filter) return;
  const { area, criteria } = sheet.filter;
  for (let row = area.row + 1; row <= lastRow(area); row += 1) {
    const shown = [...criteria].every(([field, [first, operator, second]]) => {
      const value = sheet.spills.value(row, area.column + field - 1);
      if (operator === oneOf && Array.isArray(first)) return first.some((one) => matches(value, one));
      if (second === undefined || second === null) return matches(value, first);
      return operator === or
        ? matches(value, first) || matches(value, second)
        : matches(value, first) && matches(value, second);
    });
    if (!shown) sheet.filteredRows.add(row);
  }
}

/** `优`, `=优`, `<>优`, `>=60`; without wildcards. */
function matches(value: Constant | null, criterion: unknown): boolean {
  const [, operator = '=', wanted = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(criterion)) ?? [];
  const own = value === null || isError(value) ? '' : textOf(value);
  if (operator === '=') return own.toLowerCase() === wanted.toLowerCase();
  if (operator === '<>') return own.toLowerCase() !== wanted.toLowerCase();
  if (typeof value !== 'number') return false;
  const limit = Number(wanted);
  if (operator === '<') return value < limit;
  if (operator === '>') return value > limit;
  return operator === '<=' ? value <= limit : value >= limit;
}
