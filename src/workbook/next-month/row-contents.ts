/** Single cells of people's rows: a formula for a row, a cell in another row, what is known of somebody new. */
import type { Cell } from '../../core/cell';
import { along, cellsOf, onRow, otherSheet, withReferences } from '../formula/on-row';
import { absoluteFrom } from '../formula/relative';
import { tokensOf } from '../formula/tokens';
import { contentAt, isFormula } from '../patch/content';
import { nameAt } from '../people/names';
import type { Content } from '../port';
import type { ColumnPlan } from './columns';
import type { Found } from './found';
import { fits } from './model';
import { namedRows, type Who } from './named-rows';
import type { Next } from './people';

/** Where things are from now on. */
export interface Whither {
  /** The sheet whose rows are meant from now on. */
  sheet(name: string): string;
  /** The row of whoever had that row; undefined where they are gone. Rows that nobody had stay. */
  row(before: number): number | undefined;
}

export const NOWHERE: Whither = { sheet: (name) => name, row: (before) => before };

/**
 * The column's formula for somebody's row; undefined where it has none, or nothing tells which row of another sheet is theirs.
 * @param from their row up to now, of which rows of sheets without names go by
 */
export function formulaFor(
  found: Found,
  { model }: ColumnPlan,
  row: number,
  who?: Who,
  whither: Whither = NOWHERE,
  from?: number,
): Content | undefined {
  if (model === undefined) return undefined;
  if (model.plain !== undefined) return filled(model.plain, row);
  const formula = withReferences(model.formula, (text, range, index) => {
    const reach = model.reaches[index];
    const sheet = otherSheet(range, found.block.area.sheet);
    const isHeld = reach === 'same' || (reach === 'along' && range.fixedRow);
    if (isHeld)
      return sheet === undefined && range.rows === 1 ? ofPerson(found, text, range.row, whither) : text;
    if (reach === 'along') {
      if (sheet === undefined || range.rows > 1) return along(text, model.row, row);
      return from === undefined ? undefined : along(text, model.row, from);
    }
    const own = who && namedRows(found).rowOf(whither.sheet(sheet ?? ''), who);
    return own === undefined ? undefined : onRow(text, own);
  });
  return formula === undefined ? undefined : { formula };
}

function filled(plain: string, row: number): Content | undefined {
  const formula = absoluteFrom(plain, row, 0);
  return formula === undefined ? undefined : { formula };
}

/** The column's formula for somebody new: only where all the others have it. */
export function formulaForNew(
  found: Found,
  plan: ColumnPlan,
  row: number,
  who: Who,
  whither?: Whither,
): Content | undefined {
  return plan.agreed === undefined ? undefined : formulaFor(found, plan, row, who, whither);
}

/** A cell of one row that is held means whoever stands in it. */
function ofPerson({ slots }: Found, text: string, row: number, whither: Whither): string | undefined {
  const there = slots.includes(row) ? whither.row(row) : row;
  return there === undefined ? undefined : onRow(text, there);
}

/** A formula that was the column's, as it is once more; what it names on other sheets stays, since those rows have not moved. */
export function formulaAgain(
  found: Found,
  { model }: ColumnPlan,
  row: number,
  formula: string,
): string | undefined {
  if (model === undefined) return undefined;
  const models = tokensOf(model.formula).filter((token) => cellsOf(token) !== undefined);
  return withReferences(formula, (text, range, index) => {
    const { text: filled = text } = models[index] ?? {};
    if (otherSheet(range, found.block.area.sheet) !== undefined || model.reaches[index] !== 'along')
      return text;
    return along(filled, model.row, row);
  });
}

/**
 * What somebody's cell is in the row that they have from now on. A formula goes along with them and means the same people, also by rows
 * of other sheets, which have not moved; undefined is left of one that names somebody who is gone, or would leave the sheet.
 */
export function moved(
  found: Found,
  { column, model }: Pick<ColumnPlan, 'column' | 'model'>,
  from: number,
  row: number,
  who: Who,
  whither: Whither,
): Content | undefined {
  const { block } = found;
  const content = contentAt(block, from, column);
  if (!isFormula(content)) return content;
  const name = nameAt(block, found.table.mapping, from);
  const own = model && fits(found, model, { ...content, row: from, name }) ? model : undefined;
  if (own?.plain !== undefined) return filled(own.plain, row);
  const reaches = own?.reaches ?? [];
  const formula = withReferences(content.formula, (text, range, index) => {
    const sheet = otherSheet(range, block.area.sheet);
    if (sheet !== undefined) {
      const later = whither.sheet(sheet);
      const isHeld = reaches[index] === 'same' || (reaches[index] === 'along' && range.fixedRow);
      if (later === sheet || isHeld || range.rows > 1) return text;
      if (!namedRows(found).isOf(sheet, range.row, name)) return text;
      const theirs = namedRows(found).rowOf(later, who);
      return theirs === undefined ? undefined : onRow(text, theirs);
    }
    if (reaches[index] === 'along' && !range.fixedRow) return along(text, from, row);
    if (range.rows > 1)
      return range.row + range.rows - 1 === from && !range.fixedRow ? along(text, from, row) : text;
    if (range.row === from) return onRow(text, row);
    return ofPerson(found, text, range.row, whither);
  });
  return formula === undefined ? undefined : { formula };
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
