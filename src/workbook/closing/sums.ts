/** What a month comes to: people, Σ of scores and Σ of pay, over what is kept of it. */
import type { Cell } from '../../core/cell';
import { add, exact, toNumber, ZERO, type Exact } from '../../core/number/exact';
import type { Kept, KeptRow, KeptTable } from './kept';

export interface Sums {
  readonly people: number;
  /** Undefined where nobody has a score yet. */
  readonly score: number | undefined;
  /** Undefined where nobody has pay yet. */
  readonly pay: number | undefined;
}

export function sumsOf({ tables }: Pick<Kept, 'tables'>): Sums {
  const assessed = tables.filter(({ kind }) => kind === 'assessment');
  const paid = tables.filter(({ kind }) => kind === 'pay');
  const own = assessed.length > 0 ? assessed : tables;
  const keys = new Set(own.flatMap(({ rows }) => rows.filter(isNamed).map(({ key }) => key)));
  return {
    people: keys.size,
    score: sumOver(assessed, 'score'),
    // Some pay on the assessment sheet itself.
    pay: sumOver(paid.length > 0 ? paid : assessed, 'total'),
  };
}

const isNamed = ({ kind, name }: KeptRow): boolean => kind === 'person' && name !== '';

/** A person's cell of a role; undefined where the sheet has no such column. */
export function cellOfRole(table: KeptTable, row: KeptRow, role: string): Cell | undefined {
  const at = table.columns.findIndex(({ key }) => key === table.roles[role]);
  return at < 0 ? undefined : (row.cells[at]?.value ?? null);
}

function sumOver(tables: readonly KeptTable[], role: string): number | undefined {
  const having = tables.filter(({ roles }) => roles[role] !== undefined);
  if (having.length === 0) return undefined;
  let sum: Exact | undefined;
  for (const table of having)
    for (const row of table.rows) {
      const cell = row.kind === 'person' ? cellOfRole(table, row, role) : null;
      if (typeof cell === 'number') sum = add(sum ?? ZERO, exact(cell));
    }
  return sum === undefined ? undefined : toNumber(sum);
}
