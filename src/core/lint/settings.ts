/** Settings: seasons that miss months, values that are missing or cannot be targets, keys that nothing uses. */
import type { Setting } from '../../schemes/scheme';
import type { Draft } from '../table/draft';
import { named } from '../words/text';
import type { Finding, FindingCode, Severity } from '../findings/finding';
import { settingsUsed } from './references';
import { found, sentence } from './report';

export function settings(draft: Draft): readonly Finding[] {
  const used = settingsUsed(draft);
  return (draft.scheme.settings ?? []).flatMap((setting) => {
    const values = setting.seasons?.map((season) => season.value) ?? [setting.value];
    const uses = used.filter(([name]) => name === setting.key);
    const finding = (
      code: FindingCode,
      severity: Severity,
      column: 'months' | 'value' | 'key',
      zh: string,
      en: string,
    ) => found(draft, code, severity, ['settings', setting.key, 0, column], sentence(named(setting), zh, en));
    const season = seasonFault(setting);
    return [
      ...(season ? [finding('season-gap', 'error', 'months', season.zh, season.en)] : []),
      ...(values.includes(undefined)
        ? [
            finding(
              'setting-empty',
              'note',
              'value',
              '没有数值，用到它的项目暂时无法计算，请填写',
              'it has no value, so what needs it cannot be computed yet; fill it in',
            ),
          ]
        : []),
      ...(uses.length === 0
        ? [
            finding(
              'setting-unused',
              'warning',
              'key',
              '没有任何地方用到，请删除或更正代号',
              'nothing uses it; delete it or correct its key',
            ),
          ]
        : []),
      ...(uses.some((use) => use[3] !== undefined) && values.some((value) => Number(value) <= 0)
        ? [
            finding(
              'bad-number',
              'error',
              'value',
              '它是目标，应大于 0，请更正',
              'it is a target and must be above 0; correct it',
            ),
          ]
        : []),
    ];
  });
}

/** Each month of the year stands in exactly one season. */
function seasonFault({ seasons }: Setting): { readonly zh: string; readonly en: string } | undefined {
  if (seasons === undefined) return undefined;
  const months = seasons.flatMap((season) => season.months);
  const count = (month: number): number => months.filter((one) => one === month).length;
  const year = Array.from({ length: 12 }, (_, index) => index + 1);
  const list = (some: readonly number[], by: string): string => some.join(by) || '–';
  const [missing, twice] = [
    year.filter((month) => count(month) === 0),
    year.filter((month) => count(month) > 1),
  ];
  const strange = months.filter((month) => !year.includes(month));
  const wrong = [...twice, ...strange];
  if (missing.length + wrong.length === 0 && seasons.every((season) => season.months.length > 0))
    return undefined;
  return {
    zh: `各季节应恰好覆盖 12 个月，缺少 ${list(missing, '、')} 月，重复 ${list(wrong, '、')} 月，请更正月份`,
    en: `its seasons must name each month once, but ${list(missing, ', ')} are missing and ${list(wrong, ', ')} are wrong or named twice; correct the months`,
  };
}
