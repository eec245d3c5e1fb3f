/** A figure in words: a number, or the setting that gives it with its values. */
import type { Quantity } from '../../schemes/indicator';
import type { Setting } from '../../schemes/scheme';
import { formatNumber } from '../number/format';
import { text, type Text } from '../words/text';

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
