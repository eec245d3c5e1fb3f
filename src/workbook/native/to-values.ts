/** Functions to the values that they show. */
import { formulasIn, keyOf } from '../formula/formula-cells';
import type { Cells } from './conversion';
import { spilledFrom } from './spilled';
import { callsOurs } from './translate';

export function toValues({ block, after }: Cells): void {
  for (const { formula, row, column } of formulasIn(block)) {
    if (!callsOurs(formula)) continue;
    for (const place of spilledFrom(block, row, column, formula))
      after.set(keyOf(place.row, place.column), place.value);
  }
}
