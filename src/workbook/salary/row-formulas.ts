/** The user's own formulas in a row: what they take, and what they will show once the salary cells of the row have changed. */
import type { Cell } from '../../core/cell';
import { toNumber } from '../../core/number/exact';
import { squash } from '../../core/words/normalise';
import { columnNumber } from '../formula/address';
import { rangeOf } from '../formula/range';
import { valueInRow } from '../formula/row-value';
import { thisRowColumn, withTableNames } from '../formula/this-row';
import { tokensOf } from '../formula/tokens';
import { cellAt, formulaAt } from '../people/cells';
import { titlesAt } from '../people/header';
import type { People } from '../people/people';
import type { Role } from './roles';

/** What the salary cells of a row hold after a run, by column; undefined where nobody can tell. */
export type Standing = ReadonlyMap<number, Cell | undefined>;

export interface RowFormulas {
  /** What the formula in a cell shows then; undefined where it cannot be told. */
  value(row: number, column: number, standing: Standing): Cell | undefined;
  /** Columns of its own row that the formula takes in, also by way of other formulas. */
  taken(row: number, column: number): ReadonlySet<number>;
}

/** Formulas that lead further than this are not followed. */
const DEEPEST = 8;

export function rowFormulas({ block, mapping, people }: People<Role>): RowFormulas {
  const titles = new Map<string, number | null>();
  for (const [index, title] of titlesAt(block, mapping.headerRow).entries()) {
    const key = squash(title);
    // A title that stands twice names no column.
    if (key !== '') titles.set(key, titles.has(key) ? null : index + block.area.column);
  }
  const titled = (title: string): number | undefined => titles.get(squash(title)) ?? undefined;
  const isPerson = new Set(people.map(({ row }) => row));

  /** Columns that a formula names, in any row of its sheet; null where it may be anything. */
  const named = (formula: string): ReadonlySet<number> | null => {
    const columns = new Set<number>();
    for (const { kind, text } of tokensOf(withTableNames(formula))) {
      if (kind === 'name' && text.includes('[')) {
        const column = titled(thisRowColumn(text) ?? '');
        if (column === undefined) return null;
        columns.add(column);
      }
      if (kind !== 'reference' || text.includes('!')) continue;
      const range = rangeOf(text);
      const whole = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
      const first = range?.column ?? (whole ? columnNumber(whole[1] ?? '') : undefined);
      if (first === undefined) return null;
      const last = range ? first + range.columns - 1 : columnNumber(whole?.[2] ?? '');
      for (let column = first; column <= last; column++) columns.add(column);
    }
    return columns;
  };

  const collect = (row: number, column: number, into: Set<number>, depth: number): void => {
    const formula = formulaAt(block, row, column);
    if (formula === null || depth > DEEPEST) return;
    for (const one of named(formula) ?? []) {
      if (into.has(one)) continue;
      into.add(one);
      collect(row, one, into, depth + 1);
    }
  };
  const taken = (row: number, column: number): ReadonlySet<number> => {
    const into = new Set<number>();
    collect(row, column, into, 0);
    return into;
  };

  /** Whether a formula that is not understood may change with the salary cells. */
  const mayChange = (row: number, column: number, standing: Standing): boolean => {
    const formula = formulaAt(block, row, column) ?? '';
    if (named(formula) === null) return true;
    return [...taken(row, column)].some(
      (one) => one === column || (standing.has(one) && standing.get(one) !== cellAt(block, row, one)),
    );
  };

  const value = (row: number, column: number, standing: Standing, depth = 0): Cell | undefined => {
    const formula = formulaAt(block, row, column);
    if (formula === null) return cellAt(block, row, column);
    if (depth > DEEPEST) return undefined;
    const at = (r: number, c: number): Cell | undefined => {
      if (r !== row)
        return formulaAt(block, r, c) !== null || (isPerson.has(r) && standing.has(c))
          ? undefined
          : cellAt(block, r, c);
      return standing.has(c) ? standing.get(c) : value(r, c, standing, depth + 1);
    };
    const understood = valueInRow(formula, row, { at, titled });
    if (understood !== undefined) return toNumber(understood);
    return mayChange(row, column, standing) ? undefined : cellAt(block, row, column);
  };
  return { value: (row, column, standing) => value(row, column, standing), taken };
}
