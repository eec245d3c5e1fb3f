/** Sums that name people's cells one by one: no range of theirs can reach over somebody new. */
import { addressOn } from '../formula/address';
import { formulasIn, type Place } from '../formula/formula-cells';
import { rangeOf } from '../formula/range';
import { tokensOf } from '../formula/tokens';
import type { Block } from '../port';
import { partsOf } from './parts';
import type { Roster } from './read';

/**
 * Addresses of formulas that name two or more people's cells of one column; of the sheet's own, those that are nobody's row. Of a part with
 * one person alone also sums that name their cell.
 */
export function namingCells({ found, people, others }: Roster): readonly string[] {
  const { sheet } = found.block.area;
  const rows = new Set(people.map(({ row }) => row));
  const alone = new Set(partsOf(found).flatMap((part) => (part.rows.length === 1 ? part.rows : [])));
  const totals = new Set(found.people.rows.filter(({ kind }) => kind === 'total').map(({ row }) => row));
  const names = (block: Block, { formula, row }: Place): boolean => {
    const cells = tokensOf(formula).flatMap(({ kind, text }) => {
      const range = kind === 'reference' ? rangeOf(text) : undefined;
      // A range of one row reaches over whoever is new as others do.
      if (range === undefined || text.includes(':') || !rows.has(range.row)) return [];
      return (range.sheet ?? block.area.sheet).toLowerCase() === sheet.toLowerCase() ? [range] : [];
    });
    if (new Set(cells.map(({ column }) => column)).size < cells.length) return true;
    return block === found.block && totals.has(row) && cells.some((one) => alone.has(one.row));
  };
  return [found.block, ...others].flatMap((block) =>
    formulasIn(block)
      .filter((place) => !(block === found.block && rows.has(place.row)) && names(block, place))
      .map(({ row, column }) => addressOn(block.area.sheet, row, column)),
  );
}
