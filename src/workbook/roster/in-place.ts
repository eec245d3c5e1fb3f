/** People put into free rows and taken out of theirs; nobody else moves. */
import { contentAt, isFormula } from '../patch/content';
import type { Changes } from '../patch/changes';
import { formulasIn, keyOf } from '../formula/formula-cells';
import { cellsOf } from '../formula/on-row';
import { rangeOf } from '../formula/range';
import { tokensOf } from '../formula/tokens';
import type { Block } from '../port';
import type { ColumnPlan } from '../next-month/columns';
import type { Found } from '../next-month/found';
import { formulaFor } from '../next-month/row-contents';
import { fillRow, isShared, type NewRow } from './new-row';
import type { Place } from './places';

export interface Placed {
  readonly name: string;
  readonly row: number;
}

/** A row of ours goes on having its formulas, ready for somebody else; one of somebody's own sheet is blank. */
export function clearRows(
  found: Found,
  columns: readonly ColumnPlan[],
  rows: ReadonlySet<number>,
  changes: Changes,
): void {
  if (rows.size === 0) return;
  const wanted = readFromOtherRows(found.block);
  for (const row of rows)
    for (const plan of columns) {
      const { column, way } = plan;
      if (way === 'spilled' || isShared(found, row, column)) continue;
      const own = contentAt(found.block, row, column);
      // Who counts on from the row above, as running numbers and sums do, would begin anew under a blank one.
      if (!found.ours && isFormula(own) && wanted.has(keyOf(row, column))) {
        const before = plan.model?.reaches.includes('own') && countedFrom(own.formula, row, column);
        if (before) changes.set(row, column, { formula: `=${before}` });
        continue;
      }
      if (!found.ours) changes.set(row, column, null);
      else if (!isFormula(own)) changes.set(row, column, formulaFor(found, plan, row) ?? null);
    }
}

/** The cell of the column that a formula counts on from: without what is the person's on another sheet it is all that stays. */
function countedFrom(formula: string, row: number, column: number): string | undefined {
  const cells = tokensOf(formula).filter((token) => {
    const range = cellsOf(token);
    if (range === undefined || range.sheet !== undefined || range.rows > 1 || range.columns > 1) return false;
    return range.column === column && range.row < row;
  });
  return cells.length === 1 ? cells[0]?.text : undefined;
}

/** Cells that a formula in another row names by themselves. */
function readFromOtherRows(block: Block): ReadonlySet<string> {
  const { sheet } = block.area;
  return new Set(
    formulasIn(block).flatMap(({ formula, row }) =>
      tokensOf(formula).flatMap(({ kind, text }) => {
        const range = kind === 'reference' ? rangeOf(text) : undefined;
        if (range === undefined || range.rows > 1 || range.columns > 1 || range.row === row) return [];
        return (range.sheet ?? sheet) === sheet ? [keyOf(range.row, range.column)] : [];
      }),
    ),
  );
}

export function fillRows(
  about: Omit<NewRow, 'member' | 'row'>,
  columns: readonly ColumnPlan[],
  places: readonly Place[],
): readonly Placed[] {
  for (const place of places) fillRow({ ...about, ...place }, columns);
  return places.map(({ member, row }) => ({ name: member.name, row }));
}
