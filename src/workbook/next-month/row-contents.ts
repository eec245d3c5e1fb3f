/** Single cells of people's rows: a formula for a row, a cell in another row, what is known of somebody new. */
import type { Cell } from '../../core/cell';
import { absoluteFrom, relativeTo } from '../formula/relative';
import { contentAt, isFormula } from '../patch/content';
import type { Content } from '../port';
import type { ColumnPlan } from './columns';
import type { Found } from './found';
import type { Next } from './people';

/** The column's formula as it stands in a row; undefined where it has none, or none that fits there. */
export function formulaFor({ model, column }: ColumnPlan, row: number): Content | undefined {
  const formula = model === undefined ? undefined : absoluteFrom(model, row, column);
  return formula === undefined ? undefined : { formula };
}

/** What a row's cell is in another row: a formula goes along, and null is left of one that would leave the sheet. */
export function moved({ block }: Pick<Found, 'block'>, column: number, from: number, row: number): Content {
  const content = contentAt(block, from, column);
  if (from === row || !isFormula(content)) return content;
  const formula = absoluteFrom(relativeTo(content.formula, from, column), row, column);
  return formula === undefined ? null : { formula };
}

/** What is known of somebody who is new. */
export function known({ member, name }: Next, { staff }: ColumnPlan): Cell {
  switch (staff) {
    case 'name':
      return name;
    case 'id':
    case 'team':
    case 'role':
    case 'level':
      return member?.[staff] || null;
    case 'hired':
    case 'confirmed':
    case 'left':
      return member?.[staff] ?? null;
    case 'accounts':
    case 'note':
    case undefined:
      return null;
  }
}
