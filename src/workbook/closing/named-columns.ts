/** Which columns of people's sheets the formulas of a month name. */
import type { KeptTable } from './kept';

export interface Named {
  before(key: string | undefined): boolean;
  now(key: string | undefined): boolean;
}

const REFERENCE = /⟦([^¦⟧]*)¦([^⟧]*)⟧/g;

/** By the name of the sheet and the key of the column. @param tables undefined for a sheet that is gone */
export function namedColumns(
  tables: readonly (Pick<KeptTable, 'rows' | 'above'> | undefined)[],
  sheets: readonly string[],
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [index, table] of tables.entries()) {
    const cells = table === undefined ? [] : [...table.rows.flatMap((row) => row.cells), ...table.above];
    for (const formula of new Set(cells.flatMap((cell) => cell.formula ?? [])))
      for (const [, sheet = '', ends = ''] of formula.matchAll(REFERENCE))
        for (const end of ends.split(':'))
          named.add(keyOf(sheet || (sheets[index] ?? ''), (end.split('¦')[0] ?? '').replace(/^\$/, '')));
  }
  return named;
}

export const keyOf = (sheet: string, key: string): string => `${sheet}\n${key}`;
