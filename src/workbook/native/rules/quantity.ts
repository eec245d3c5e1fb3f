/** A figure of a rule: a number in the indicator's row, or a setting, which may change with the month. */
import type { Quantity } from '../../../schemes/indicator';
import type { Setting } from '../../../schemes/scheme';
import { isBlank } from '../../../core/cell';
import { Inexpressible } from '../inexpressible';
import { blank, MISSING } from '../numbers';
import { pick, type Figure, type Rules } from '../rules-reference';

/** The cell of a quantity that stands in `figure`, or the setting's where it only names one. */
export function quantity(
  rules: Rules,
  value: Quantity,
  figure: (expected: number) => Figure,
  month: string | undefined,
): string {
  return typeof value === 'number' ? figure(value).text : settingValue(rules, value.setting, month);
}

/** The value of a setting; `#N/A` while its cell is blank. */
export function settingValue(rules: Rules, key: string, month: string | undefined): string {
  const setting = rules.scheme.settings?.find((one) => one.key === key);
  if (setting === undefined) throw new RangeError(`unknown setting ${key}`);
  const { seasons } = setting;
  if (seasons === undefined || seasons.length === 0) {
    if (!rules.has(['settings', key, 0, 'value'])) throw noCell(setting);
    // A figure as text, such as ¥199, is one to the functions alone.
    const { text } = rules.figure(
      ['settings', key, 0, 'value'],
      (cell) => isBlank(cell) || typeof cell === 'number',
    );
    return `IF(${blank(text)},${MISSING},${text})`;
  }
  const cells = seasons.map((season, index) =>
    rules.numberAt(['settings', key, index, 'value'], season.value),
  );
  return month === undefined ? sameInAll(cells) : pick(cells, seasonOf(seasons, month));
}

function noCell({ key, label }: Setting): Inexpressible {
  return new Inexpressible(
    `“${label.zh}”（${key}）还没有数值。请在规则表【设定】的“数值”列填写后再转换。`,
    `${label.en} (${key}) has no value yet. Fill it in under Value in [Settings] of the rules table, then convert.`,
  );
}

/** Without a month: the value, as long as all seasons have the same. */
function sameInAll(cells: readonly Figure[]): string {
  const [first, ...others] = cells as readonly [Figure, ...Figure[]];
  if (others.length === 0) return first.text;
  const same = others.map((one) => `${one.text}=${first.text}`);
  return `IF(AND(${same.join(',')}),${first.text},${MISSING})`;
}

function seasonOf(seasons: NonNullable<Setting['seasons']>, month: string): string {
  const byMonth = Array.from({ length: 12 }, (_, index) =>
    seasons.findIndex((season) => season.months.includes(index + 1)),
  );
  return `CHOOSE(${month},${byMonth.map((season) => season + 1).join(',')})`;
}
