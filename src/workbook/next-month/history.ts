/** A history of months, a month on: each month's scores and header one column to the left, the newest blank. */
import type { Month } from '../../core/input/month';
import { contentAt } from '../patch/content';
import { monthKey } from '../month/month-of';
import type { Changes } from '../patch/changes';
import type { ColumnPlan } from './columns';
import type { Found } from './found';
import { movedOn } from './month-words';

type Step =
  /** Every month one to the left. */
  | 'along'
  /** The year's columns stay until it is over. */
  | 'stays'
  /** A new year's columns, all of them blank. */
  | 'anew';

function stepOf(found: Found, columns: readonly ColumnPlan[], to: Month): Step {
  const own = columns.flatMap(({ month }) => month ?? []);
  const [first = '', last = ''] = [own[0], own.at(-1)];
  if (!first.endsWith('-01') || !isOfYear(found, last)) return 'along';
  return first.slice(0, 4) === monthKey(to).slice(0, 4) ? 'stays' : 'anew';
}

/** The columns reach beyond the sheet's month, or the sheet's own check compares years alone. */
function isOfYear({ block, month }: Found, last: string): boolean {
  if (month !== undefined && last > monthKey(month)) return true;
  const years = /(LEFT|RIGHT)\(SUBSTITUTE\([^,()]*,CHAR\(10\),""\),4\)/;
  return block.formulas.some((row) => row.some((formula) => formula !== null && years.test(formula)));
}

/** The column that each column of the history gets its scores from; a column that is not among them is left blank. */
export function historySources(
  found: Found,
  columns: readonly ColumnPlan[],
  to: Month,
): ReadonlyMap<number, number> {
  const own = columns.filter(({ way }) => way === 'history').map(({ column }) => column);
  const step = stepOf(found, columns, to);
  if (step === 'anew') return new Map();
  if (step === 'stays') return new Map(own.map((column) => [column, column]));
  return new Map(own.slice(0, -1).map((column, index) => [column, own[index + 1] ?? column]));
}

export function writeHeaders(
  found: Found,
  columns: readonly ColumnPlan[],
  to: Month,
  changes: Changes,
): void {
  const step = stepOf(found, columns, to);
  const { headerRow } = found.table.mapping;
  for (const { column, month } of columns) {
    const header = contentAt(found.block, headerRow, column);
    if (step === 'stays' || month === undefined || typeof header !== 'string') continue;
    const [year = 0, number = 0] = month.split('-').map(Number);
    const later =
      step === 'anew'
        ? header.replace(String(year), String(year + 1))
        : movedOn(header, { year, month: number });
    changes.set(headerRow, column, later);
  }
}
