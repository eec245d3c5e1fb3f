/** The points of one level of a ranged rule: "15–<18", the highest up to the full mark. */
import type { RangedLevel } from '../../../schemes/indicator';

export function rangeOf(levels: readonly RangedLevel[], index: number, max: number): string {
  const above = levels[index - 1]?.from;
  const from = (levels[index] as RangedLevel).from;
  if (above === undefined) return from === max ? `${max}` : `${from}–${max}`;
  return `${from}–<${above}`;
}
