/** The rows of the people: this month's figures out, the people of the next month in, formulas as they were. */
import { cellAddress } from '../formula/address';
import { monthKey } from '../month/month-of';
import { contentAt, isFormula } from '../patch/content';
import type { Content } from '../port';
import { formulaAt } from '../people/cells';
import { nameAt } from '../people/names';
import { tenureAt } from '../staff/service';
import type { Changes } from '../patch/changes';
import type { ColumnPlan } from './columns';
import type { Found } from './found';
import { historySources } from './history';
import type { Next } from './people';
import { formulaFor, formulaForNew, known, moved } from './row-contents';
import { isTypedOver, restored, typedOver, whoIs, type About, type Restored } from './typed-over';

export interface Body {
  /** Formulas typed over by values, which stand there again. */
  readonly restored: readonly Restored[];
  /** Those that are left blank: nobody can tell which formula it was. */
  readonly lost: readonly Restored[];
  /** Formulas that are left blank since nothing tells which row of another sheet, or whose cell, they mean; on the next month's sheet. */
  readonly untold: readonly Restored[];
  /** People for whom the sheet has no rows. */
  readonly without: readonly string[];
}

interface Row extends About {
  readonly row: number;
  readonly next: Next | undefined;
  /** From 1. */
  readonly number: number;
  readonly sources: ReadonlyMap<number, number>;
}

export function writeBody(
  about: About,
  columns: readonly ColumnPlan[],
  next: readonly Next[],
  changes: Changes,
): Body {
  const { found, to } = about;
  const { slots } = found;
  const sources = historySources(found, columns, to);
  const untold: Restored[] = [];
  for (const [index, row] of slots.entries())
    for (const plan of columns) {
      const at = { ...about, row, next: next[index], number: index + 1, sources };
      const content = contentOf(at, plan);
      if (content === null && isWanting(at, plan))
        untold.push({
          name: at.next?.name ?? '',
          title: plan.title,
          address: cellAddress(row, plan.column),
        });
      if (content !== undefined) changes.set(row, plan.column, content);
    }
  emptyTotals(found, columns, changes);
  const over = next.flatMap((one) =>
    one.row === undefined ? [] : typedOver(about, columns, { ...one, row: one.row }),
  );
  return {
    untold,
    restored: over.filter(([, back]) => back).map(([one]) => one),
    lost: over.filter(([, back]) => !back).map(([one]) => one),
    without: next.slice(slots.length).map(({ name }) => name),
  };
}

/** Whoever goes on to have a row, or gets one, had a formula there or should have one like the others, and has none. */
function isWanting({ found, next, whither }: Row, { way, column }: ColumnPlan): boolean {
  if (next === undefined || next.name === '' || way === 'number') return false;
  if (next.row === undefined) return way === 'formulas';
  if (whither.row(next.row) === undefined) return false;
  return formulaAt(found.block, next.row, column) !== null && way !== 'history';
}

/** Undefined leaves the copy's cell alone. */
function contentOf(at: Row, plan: ColumnPlan): Content | undefined {
  const { found, row, next, number, to, whither } = at;
  const { block } = found;
  const here = contentAt(block, row, plan.column);
  switch (plan.way) {
    case 'spilled':
      return undefined;
    case 'number':
      if (!found.ours || isFormula(here)) return undefined;
      return next === undefined ? (formulaFor(found, plan, row, undefined, whither) ?? null) : number;
    case 'formulas':
      if (next === undefined) return forNobody(at, plan);
      if (next.row === undefined) return formulaForNew(found, plan, row, whoIs(found, next), whither) ?? null;
      return isTypedOver(found, plan, next.row)
        ? (restored(at, plan, next, row) ?? null)
        : ownFormula(at, plan, next);
    case 'history':
      return fromHistory(at, at.sources.get(plan.column));
    case 'tenure':
      return next?.member === undefined ? null : (tenureAt(next.member, monthKey(to)) ?? null);
    case 'emptied':
      return next?.row === undefined ? null : ownFormula(at, plan, next);
    case 'kept':
      if (next === undefined) return null;
      return next.row === undefined ? known(next, plan) : (movedOf(at, plan, next) ?? null);
  }
}

/** A row that was ready for somebody stays so. */
function forNobody({ found, row, whither }: Row, plan: ColumnPlan): Content | undefined {
  const isReady = nameAt(found.block, found.table.mapping, row) === '';
  if (isReady && formulaAt(found.block, row, plan.column) !== null) return undefined;
  return formulaFor(found, plan, row, undefined, whither) ?? null;
}

/** A formula goes along with its person; what was typed does not. */
function ownFormula(at: Row, plan: ColumnPlan, next: Next): Content {
  const { row } = next;
  return row === undefined || formulaAt(at.found.block, row, plan.column) === null
    ? null
    : (movedOf(at, plan, next) ?? null);
}

function movedOf(
  { found, row, whither }: Row,
  plan: Pick<ColumnPlan, 'column' | 'model'>,
  next: Next,
): Content | undefined {
  return next.row === undefined ? undefined : moved(found, plan, next.row, row, whoIs(found, next), whither);
}

function fromHistory(at: Row, column: number | undefined): Content {
  return at.next === undefined || column === undefined ? null : (movedOf(at, { column }, at.next) ?? null);
}

/** Sums that were typed below the people. */
function emptyTotals({ people, block }: Found, columns: readonly ColumnPlan[], changes: Changes): void {
  for (const { row, kind } of people.rows)
    if (kind === 'total')
      for (const { column, way } of columns)
        if (way === 'emptied' || way === 'formulas')
          if (typeof contentAt(block, row, column) === 'number') changes.set(row, column, null);
}
