/** What a figure of a scheme may be. */
import type { Text } from '../words/text';
import { text } from '../words/text';

/** A figure of a scheme: finite, and written with at most 15 significant digits. */
export function isFigure(value: number): boolean {
  return Number.isFinite(value) && Number(value.toPrecision(15)) === value;
}

/** Faults of a number that must be positive. */
export function positive(value: number, zh: string, en: string): readonly Text[] {
  return isFigure(value) && value > 0 ? [] : [text(`${zh}应为正数`, `its ${en} must be above 0`)];
}
