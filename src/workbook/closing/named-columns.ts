/** Which columns of people's sheets the formulas of a month name, and which sheets beside them. */
import type { Kept, KeptTable } from './kept';

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
    for (const formula of formulasOf(table))
      for (const [, sheet = '', ends = ''] of formula.matchAll(REFERENCE))
        for (const end of ends.split(':'))
          named.add(keyOf(sheet || (sheets[index] ?? ''), (end.split('¦')[0] ?? '').replace(/^\$/, '')));
  }
  return named;
}

export const keyOf = (sheet: string, key: string): string => `${sheet}\n${key}`;

/** Sheets that are not sealed and whose rows were told apart when the month was. */
export function outsideNamed({ tables, rules }: Pick<Kept, 'tables' | 'rules'>): readonly string[] {
  const own = new Set([...tables, ...rules].map(({ sheet }) => sheet));
  const named = new Set<string>();
  for (const table of tables)
    for (const formula of formulasOf(table))
      for (const [, sheet = '', ends = ''] of formula.matchAll(REFERENCE)) {
        const rows = ends.split(':').map((end) => (end.split('¦')[1] ?? '').replace(/^\$/, ''));
        if (sheet !== '' && !own.has(sheet) && rows.some((row) => row !== '' && !row.startsWith('⁄⁄⁄')))
          named.add(sheet);
      }
  return [...named];
}

function formulasOf(table: Pick<KeptTable, 'rows' | 'above'> | undefined): ReadonlySet<string> {
  const cells = table === undefined ? [] : [...table.rows.flatMap((row) => row.cells), ...table.above];
  return new Set(cells.flatMap((cell) => cell.formula ?? []));
}
