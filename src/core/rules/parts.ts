/** Small parts that several kinds of rules share. */
import type { Quantity } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { Setting } from '../../schemes/scheme';
import { formatNumber } from '../number/format';
import { text } from '../words/text';

/** A figure of a scheme: finite, and written with at most 15 significant digits. */
export function sound(value: number): boolean {
  return Number.isFinite(value) && Number(value.toPrecision(15)) === value;
}

export function describeQuantity(quantity: Quantity, settings: readonly Setting[]): Text {
  if (typeof quantity === 'number') return text(formatNumber(quantity), formatNumber(quantity));
  const setting = settings.find((candidate) => candidate.key === quantity.setting);
  if (setting?.value !== undefined) return text(formatNumber(setting.value), formatNumber(setting.value));
  const seasons = setting?.seasons?.map((season) => formatNumber(season.value)) ?? [];
  const values = [...new Set(seasons)].join('/');
  return text(
    `${setting?.label.zh ?? quantity.setting}${values && ` ${values}`}`,
    `${setting?.label.en ?? quantity.setting}${values && ` ${values}`}`,
  );
}

/** Faults of a number that must be positive. */
export function positive(value: number, zh: string, en: string): readonly Text[] {
  return sound(value) && value > 0 ? [] : [text(`${zh}应为正数`, `its ${en} must be above 0`)];
}
