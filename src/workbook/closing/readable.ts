/** What is compared of sealed values that have lost columns, or the columns of a sheet. */
import { LOST_FORMULA, type KeptCell, type KeptTable } from './kept';
import type { SealOn } from './seal-on';

/** Without formulas that name a column or a sheet of which the seal has lost the columns: those read in another way today. */
export function readable({ kept, missing, unreadable, lost: columns }: SealOn): SealOn['kept'] {
  const lost = [
    ...[...unreadable].map((index) => kept.tables[index]?.sheet ?? ''),
    ...missing.flatMap(({ of, name }) => (of === 'table' ? [name] : [])),
  ];
  if (lost.length === 0 && columns.length === 0) return kept;
  const isLost = (formula: string): boolean =>
    columns.length > 0 || lost.some((sheet) => formula.includes(`⟦${sheet}¦`));
  const plain = <T extends KeptCell>(cell: T): T =>
    cell.formula !== null && isLost(cell.formula) ? { ...cell, formula: LOST_FORMULA } : cell;
  return {
    ...kept,
    tables: kept.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(plain) })),
      above: table.above.map(plain),
    })),
  };
}

/** What a cell above the headers is called goes with any of the first columns of the seal. */
export const withoutAbove = <T extends KeptTable>(table: T): T => ({ ...table, above: [] });
