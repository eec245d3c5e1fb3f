/** What the product finds in a table, as users read it. */
import { callRaw } from '../../support/call';
import type { Grid } from './cells';

export interface Found {
  readonly severity: string;
  /** Code, row and sentence, without figures: rows move when a table is edited. */
  readonly text: string;
  /** From 1, and what is said of it. */
  readonly row: number;
  readonly sentence: string;
}

export function findingsIn(table: Grid): readonly Found[] {
  const list = callRaw('KPICHECK', [table]);
  if (!Array.isArray(list)) return [];
  return (list as Grid).slice(1).map((row) => ({
    severity: String(row[0]),
    text: row.map(String).join(' ').replace(/\d+/g, ''),
    row: Number(row[2]),
    sentence: String(row[3]),
  }));
}

export const refuses = (found: readonly Found[]): boolean =>
  found.some(({ severity }) => severity === '错误');
