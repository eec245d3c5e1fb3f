/** Functions to the values that they show. */
import { formulasIn, keyOf, type Cells } from './conversion-cells';
import { spilledFrom } from './spilled';
import { callsOurs } from './translate';

export function toValues({ block, after }: Cells): void {
  for (const { formula, row, column } of formulasIn(block)) {
    if (!callsOurs(formula)) continue;
    for (const place of spilledFrom(block, row, column, formula))
      after.set(keyOf(place.row, place.column), place.value);
  }
}
