/** Formulas over the people, on their own sheet and on others, made to reach down to the new last row. */
import { formulasIn, keyOf } from '../formula/formula-cells';
import type { Changes } from '../patch/changes';
import { isFormula } from '../patch/content';
import type { Block, Content } from '../port';
import { extendedTo, type Reach } from './ranges';

/** How many formulas of the sheet reach further than they did, those of new rows apart. */
export function extendOwn(
  people: readonly { readonly row: number }[],
  reach: Reach,
  changes: Changes,
): number {
  if (reach.to === reach.last) return 0;
  const extended = extendedTo(reach);
  const { block } = changes;
  const ofPeople = new Set(people.map(({ row }) => row));
  let count = 0;
  for (let row = block.area.row; row <= Math.max(reach.to, block.area.row + block.area.rows - 1); row++)
    for (let column = block.area.column; column < block.area.column + block.area.columns; column++) {
      const content = changes.at(row, column);
      if (!isFormula(content)) continue;
      const isPerson = ofPeople.has(row) || (row > reach.last && row <= reach.to);
      const formula = extended(content.formula, { sheet: reach.sheet, ...(isPerson ? { row } : {}) });
      if (formula === content.formula) continue;
      changes.set(row, column, { formula });
      if (row <= reach.last || row > reach.to) count++;
    }
  return count;
}

export interface Extended {
  readonly block: Block;
  readonly after: ReadonlyMap<string, Content>;
}

export function extendOthers(others: readonly Block[], reaches: readonly Reach[]): readonly Extended[] {
  if (reaches.length === 0) return [];
  const all = reaches.map(extendedTo);
  return others.flatMap((block): readonly Extended[] => {
    const after = new Map<string, Content>();
    for (const { formula, row, column } of formulasIn(block)) {
      const longer = all.reduce((one, extended) => extended(one, { sheet: block.area.sheet }), formula);
      if (longer !== formula) after.set(keyOf(row, column), { formula: longer });
    }
    return after.size === 0 ? [] : [{ block, after }];
  });
}
