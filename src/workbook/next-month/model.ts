/** The formula that people have in a column, and who of them has another. */
import { along, cellsOf, onRow, otherSheet } from '../formula/on-row';
import { relativeTo } from '../formula/relative';
import { tokensOf } from '../formula/tokens';
import { formulaAt } from '../people/cells';
import type { Found } from './found';
import { alike, isOwn, patternOf, type Model, type Own } from './reach';

export interface Modelled {
  /** How many rows have a formula. */
  readonly count: number;
  /** Undefined where nothing tells which it is for somebody else. */
  readonly model?: Model;
  /** Everybody's fits it; or it is what newcomers have although not everybody does: those differ who are the first of a count, or on a sheet of ours. */
  readonly agreed?: 'all' | 'mostly';
}

export function modelOf(found: Found, column: number): Modelled {
  const { block, slots, people } = found;
  const names = new Map(people.people.map(({ row, name }) => [row, name]));
  const all = slots.flatMap((row): readonly Own[] => {
    const formula = formulaAt(block, row, column);
    return formula === null ? [] : [{ formula, row, name: names.get(row) ?? '' }];
  });
  const named = all.filter(({ name }) => name !== '');
  const formulas = named.length > 1 ? named : all;
  const count = all.length;
  const { model, others } = alike(found, formulas) ?? patternOf(found, formulas);
  if (model === undefined) return { count };
  const inside = others.filter(({ row }) => !(goesOn(found, model) && isFirst(found, row)));
  if (inside.length >= formulas.length - others.length) return { count };
  if (others.length === 0) return { count, model, agreed: 'all' };
  // The rows of ours that are ready for somebody tell, whatever one of the others has made of theirs.
  const ready = found.ours ? all.filter(({ name }) => name === '') : [];
  const isReady = ready.length > 0 && ready.every((one) => fits(found, model, one));
  return { count, model, ...(inside.length === 0 || isReady ? { agreed: 'mostly' } : {}) };
}

/** From the row above. */
function goesOn({ block }: Found, { formula, row, reaches }: Model): boolean {
  const ranges = tokensOf(formula).flatMap((token) => cellsOf(token) ?? []);
  return ranges.some((range, index) => {
    if (reaches[index] !== 'along' || range.fixedRow) return false;
    return otherSheet(range, block.area.sheet) === undefined && range.row < row;
  });
}

/** Where counting on begins: below the header, a heading, a sum. */
function isFirst({ people }: Found, row: number): boolean {
  const above = people.rows[people.rows.findIndex((one) => one.row === row) - 1]?.kind;
  return above !== 'person' && above !== 'blank';
}

/** Whether somebody's formula is the column's. */
export function fits(found: Found, model: Model, { formula, row, name }: Own): boolean {
  if (model.plain !== undefined) return relativeTo(formula, row, 0) === model.plain;
  const tokens = tokensOf(formula);
  const models = tokensOf(model.formula);
  let index = 0;
  return (
    tokens.length === models.length &&
    models.every((token, at) => {
      const own = tokens[at];
      const range = cellsOf(token);
      if (range === undefined) return own?.text === token.text;
      const reach = model.reaches[index++];
      if (own === undefined || cellsOf(own) === undefined) return false;
      if (reach === 'same') return own.text === token.text;
      if (reach === 'along') return along(token.text, model.row, row) === own.text;
      return isOwn(found, own, name) && onRow(own.text, 0) === onRow(token.text, 0);
    })
  );
}
