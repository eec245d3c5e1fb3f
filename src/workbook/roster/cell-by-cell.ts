/** Sums that name people's cells one by one: no range of theirs can reach over somebody new. */
import { addressOn } from '../formula/address';
import { formulasIn } from '../formula/formula-cells';
import { rangeOf } from '../formula/range';
import { tokensOf } from '../formula/tokens';
import type { Block } from '../port';
import type { Roster } from './read';

/** Addresses of formulas that name two or more people's cells of one column; of the sheet's own, those that are nobody's row. */
export function namingCells({ found, people, others }: Roster): readonly string[] {
  const { sheet } = found.block.area;
  const rows = new Set(people.map(({ row }) => row));
  const names = (block: Block, formula: string): boolean => {
    const columns = tokensOf(formula).flatMap(({ kind, text }) => {
      const range = kind === 'reference' ? rangeOf(text) : undefined;
      if (range === undefined || range.rows > 1 || range.columns > 1 || !rows.has(range.row)) return [];
      return (range.sheet ?? block.area.sheet).toLowerCase() === sheet.toLowerCase() ? [range.column] : [];
    });
    return new Set(columns).size < columns.length;
  };
  return [found.block, ...others].flatMap((block) =>
    formulasIn(block)
      .filter(({ row, formula }) => !(block === found.block && rows.has(row)) && names(block, formula))
      .map(({ row, column }) => addressOn(block.area.sheet, row, column)),
  );
}
