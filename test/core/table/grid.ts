/** Rules tables by hand. */
import type { Cell } from '../../../src/core/cell';
import { rulesTable } from '../../../src/core/table/rules-table';

/** Rows filled up to the same length. */
export function grid(...rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
}

export const errorsOf = (rules: Cell[][]): readonly string[] =>
  rulesTable(rules)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, row, message }) => `${code} ${row}: ${message.zh}`);
