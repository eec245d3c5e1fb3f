/** A figure of a rule: a fixed number, or a setting of the scheme that may change with the month. */
import type { Quantity } from '../../schemes/indicator';
import type { Setting } from '../../schemes/scheme';
import { notAvailable, type CellError } from '../cell';
import type { Month } from './month';

/** What scoring needs to know besides the row. */
export interface Context {
  readonly month?: Month;
}

export type Figure = (context: Context) => number | CellError;

/** @throws RangeError when the scheme has no such setting; the scheme check has named it before. */
export function figureOf(quantity: Quantity, settings: readonly Setting[]): Figure {
  if (typeof quantity === 'number') return () => quantity;
  const setting = settings.find((candidate) => candidate.key === quantity.setting);
  if (setting === undefined) throw new RangeError(`unknown setting ${quantity.setting}`);
  const { value, seasons } = setting;
  if (value !== undefined) return () => value;
  if (seasons !== undefined && seasons.length > 0) return seasonal(setting, seasons);
  const missing = notAvailable(
    `方案没有给出“${setting.label.zh}”（${setting.key}）的数值。请在规则表中填写后再用。`,
    `the scheme gives no value for ${setting.label.en} (${setting.key}). Fill it in in a rules table.`,
  );
  return () => missing;
}

function seasonal(setting: Setting, seasons: NonNullable<Setting['seasons']>): Figure {
  const byMonth: (number | undefined)[] = [];
  for (const season of seasons) for (const month of season.months) byMonth[month] = season.value;
  const first = seasons[0]?.value;
  const same = seasons.every((season) => season.value === first);
  const needed = notAvailable(
    `“${setting.label.zh}”随月份变化，缺少月份。请在 month 参数中给出月份（1–12、日期或“2026-03”）。`,
    `${setting.label.en} changes with the month, and no month was given. Pass month (1–12, a date, or "2026-03").`,
  );
  return (context) =>
    (context.month === undefined ? (same ? first : undefined) : byMonth[context.month.month]) ?? needed;
}
