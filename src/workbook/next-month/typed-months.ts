/** A month that is typed into formulas. Where one of our functions is given it, it goes on as the sheet does; anywhere else it may mean anything, and is told. */
import { isError } from '../../core/cell';
import { readMonth, type Month } from '../../core/input/month';
import { cellAddress } from '../formula/address';
import { replaced, type Replacement } from '../formula/calls';
import { tokensOf } from '../formula/tokens';
import type { Changes } from '../patch/changes';
import { isFormula } from '../patch/content';
import type { Found } from './found';
import { movedOn } from './month-words';

export interface TypedMonths {
  /** How many formulas have the next month by now. */
  readonly moved: number;
  /** Addresses of formulas that still have this month. */
  readonly left: readonly string[];
}

const OURS = /^(?:[\p{L}\p{N}]+\.)?(?:KPI|STAR|ISSUE)/iu;

export function moveTypedMonths({ block }: Found, from: Month, changes: Changes): TypedMonths {
  const left: string[] = [];
  let moved = 0;
  if (from.year === undefined) return { moved, left };
  const { area } = block;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const content = changes.at(row, column);
      if (!isFormula(content) || !content.formula.includes('"')) continue;
      const { ours, others } = monthsIn(content.formula, from);
      if (others) left.push(cellAddress(row, column));
      if (ours.length === 0) continue;
      moved++;
      changes.set(row, column, { formula: replaced(content.formula, ours) });
    }
  return { moved, left };
}

/** Texts that are the month and nothing else. */
function monthsIn(
  formula: string,
  from: Month,
): { readonly ours: readonly Replacement[]; readonly others: boolean } {
  const ours: Replacement[] = [];
  let others = false;
  const within: string[] = [];
  let name = '';
  for (const { kind, text, start } of tokensOf(formula)) {
    if (kind === 'function') name = text;
    else if (kind === 'open') {
      within.push(name);
      name = '';
    } else if (kind === 'close') within.pop();
    else if (kind === 'text' && isMonth(text.slice(1, -1), from)) {
      const next = movedOn(text, from);
      // A last day that the next month lacks is left as well.
      const isDay = isError(readMonth(next.slice(1, -1)));
      if (OURS.test(within.at(-1) ?? '') && !isDay)
        ours.push({ start, end: start + text.length, text: next });
      else others = true;
    }
  }
  return { ours, others };
}

function isMonth(words: string, { month, year }: Month): boolean {
  if (movedOn(words, { month, ...(year === undefined ? {} : { year }) }) === words) return false;
  const read = readMonth(words);
  return !isError(read) && read.month === month && read.year === year;
}
