/** The rows of the people: this month's figures out, the people of the next month in, formulas as they were. */
import { isBlank } from '../../core/cell';
import type { Month } from '../../core/input/month';
import { cellAddress } from '../formula/address';
import { relativeTo } from '../formula/relative';
import { monthKey } from '../month/month-of';
import { contentAt, isFormula } from '../patch/content';
import type { Content } from '../port';
import { cellAt, formulaAt } from '../people/cells';
import { tenureAt } from '../staff/service';
import type { Changes } from '../patch/changes';
import type { ColumnPlan } from './columns';
import type { Found } from './found';
import { historySources } from './history';
import type { Next } from './people';
import { formulaFor, known, moved } from './row-contents';

export interface Restored {
  readonly name: string;
  readonly title: string;
  /** On this month's sheet. */
  readonly address: string;
}

export interface Body {
  /** Formulas typed over by values, which stand there again. */
  readonly restored: readonly Restored[];
  /** Those that are left blank: nobody can tell which formula it was. */
  readonly lost: readonly Restored[];
  /** People for whom the sheet has no rows. */
  readonly without: readonly string[];
}

interface Row {
  readonly found: Found;
  readonly to: Month;
  readonly row: number;
  readonly next: Next | undefined;
  /** From 1. */
  readonly number: number;
  readonly sources: ReadonlyMap<number, number>;
}

export function writeBody(
  found: Found,
  columns: readonly ColumnPlan[],
  next: readonly Next[],
  to: Month,
  changes: Changes,
): Body {
  const { slots } = found;
  const sources = historySources(found, columns, to);
  for (const [index, row] of slots.entries())
    for (const plan of columns) {
      const content = contentOf({ found, to, row, next: next[index], number: index + 1, sources }, plan);
      if (content !== undefined) changes.set(row, plan.column, content);
    }
  emptyTotals(found, columns, changes);
  const over = next.flatMap(({ row, name }) =>
    row === undefined ? [] : typedOver(found, columns, row, name),
  );
  return {
    restored: over.filter(([, back]) => back).map(([one]) => one),
    lost: over.filter(([, back]) => !back).map(([one]) => one),
    without: next.slice(slots.length).map(({ name }) => name),
  };
}

/** Somebody's formulas that were typed over, each with whether it is known which it was. */
function typedOver(
  found: Found,
  columns: readonly ColumnPlan[],
  row: number,
  name: string,
): readonly (readonly [Restored, boolean])[] {
  return columns
    .filter((plan) => isTypedOver(found, plan, row))
    .map((plan) => [
      { name, title: plan.title, address: cellAddress(row, plan.column) },
      restores(found, plan, row),
    ]);
}

/** Undefined leaves the copy's cell alone. */
function contentOf(at: Row, plan: ColumnPlan): Content | undefined {
  const { found, row, next, number, to, sources } = at;
  const { block } = found;
  const here = contentAt(block, row, plan.column);
  switch (plan.way) {
    case 'spilled':
      return undefined;
    case 'number':
      if (isFormula(here)) return undefined;
      return next === undefined ? (formulaFor(plan, row) ?? null) : number;
    case 'formulas':
      return next?.row === undefined ||
        (isTypedOver(found, plan, next.row) && restores(found, plan, next.row))
        ? (formulaFor(plan, row) ?? null)
        : ownFormula(found, plan, next.row, row);
    case 'history':
      return fromHistory(at, sources.get(plan.column));
    case 'tenure':
      return next?.member === undefined ? null : (tenureAt(next.member, monthKey(to)) ?? null);
    case 'emptied':
      return next?.row === undefined ? null : ownFormula(found, plan, next.row, row);
    case 'kept':
      if (next === undefined) return null;
      return next.row === undefined ? known(next, plan) : moved(found, plan.column, next.row, row);
  }
}

/** A formula goes along with its person; what was typed does not. */
function ownFormula(found: Found, { column }: ColumnPlan, from: number, row: number): Content {
  return formulaAt(found.block, from, column) === null ? null : moved(found, column, from, row);
}

function fromHistory({ found, next, row }: Row, source: number | undefined): Content {
  return next?.row === undefined || source === undefined ? null : moved(found, source, next.row, row);
}

function isTypedOver({ block }: Found, { way, column }: ColumnPlan, row: number): boolean {
  return way === 'formulas' && formulaAt(block, row, column) === null && !isBlank(cellAt(block, row, column));
}

/** Where all formulas of the column are alike, or those above and below are. */
function restores({ block, slots }: Found, { agreed, model, column }: ColumnPlan, row: number): boolean {
  if (model === undefined) return false;
  if (agreed === true) return true;
  const at = slots.indexOf(row);
  const alike = [slots[at - 1], slots[at + 1]].filter((one) => one !== undefined);
  return (
    alike.length > 0 &&
    alike.every((one) => {
      const formula = formulaAt(block, one, column);
      return formula !== null && relativeTo(formula, one, column) === model;
    })
  );
}

/** Sums that were typed below the people. */
function emptyTotals({ people, block }: Found, columns: readonly ColumnPlan[], changes: Changes): void {
  for (const { row, kind } of people.rows)
    if (kind === 'total')
      for (const { column, way } of columns)
        if (way === 'emptied' || way === 'formulas')
          if (typeof contentAt(block, row, column) === 'number') changes.set(row, column, null);
}
