/** Everything that makes a scheme impossible to compile, all of it named. What is merely unwise is the linter's business. */
import type { Adjustment, Indicator, Quantity } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { Grades, Scheme, Setting } from '../../schemes/scheme';
import { isFigure } from '../rules/figure';
import { cellsOf, fullOf, ruleFaults } from '../rules/rules';
import { normalise, squash } from '../words/normalise';
import { text } from '../words/text';
import { applyFaults, limitFaults } from './check-apply';
import { payLimitFaults, takingPartFaults } from './check-limits';
import { starFaults } from './check-stars';
import { indicatorsOf, inputsOf } from './parts';

export function schemeFaults(scheme: Scheme): readonly Text[] {
  const entries = [...indicatorsOf(scheme), ...(scheme.adjustments ?? [])];
  return [
    ...(scheme.id === '' || scheme.id !== normalise(scheme.id)
      ? [
          text(
            `方案代号“${scheme.id}”应为小写且不空`,
            `the scheme id "${scheme.id}" must be lower case and not empty`,
          ),
        ]
      : []),
    ...(entries.length === 0 && !scheme.stars && !scheme.log
      ? [text('方案没有任何指标', 'the scheme has no indicators')]
      : []),
    ...repeated(entries.map((entry) => normalise(entry.key))).map((key) =>
      text(`指标代号 ${key} 重复`, `the indicator key ${key} stands twice`),
    ),
    ...entries.flatMap((entry) => entryFaults(entry, scheme.settings ?? [])),
    ...weightFaults(scheme),
    ...applyFaults(scheme),
    ...payLimitFaults(scheme),
    ...takingPartFaults(scheme),
    ...(scheme.grades === undefined ? [] : gradeFaults(scheme.grades)),
    ...(scheme.settings ?? []).flatMap(settingFaults),
    ...repeated(
      (scheme.pay?.levels ?? []).flatMap((level) => [level.label, ...(level.aliases ?? [])]).map(squash),
    ).map((label) => text(`薪资级别 ${label} 重复`, `the pay level ${label} stands twice`)),
    ...(scheme.stars === undefined ? [] : starFaults(scheme.stars)),
  ];
}

function entryFaults(entry: Indicator | Adjustment, settings: readonly Setting[]): readonly Text[] {
  const cells = inputsOf(entry).length;
  const needed = cellsOf(entry.rule);
  const found = [...ruleFaults(entry.rule), ...limitFaults(entry as Indicator)];
  if (cells !== needed)
    found.push(
      text(`需要 ${needed} 个单元格，给了 ${cells} 个`, `needs ${needed} input cells but has ${cells}`),
    );
  const target = 'target' in entry.rule ? entry.rule.target : undefined;
  found.push(...settingMissing(target, settings));
  return found.map((fault) =>
    text(`${entry.label.zh}（${entry.key}）：${fault.zh}`, `${entry.key}: ${fault.en}`),
  );
}

function settingMissing(quantity: Quantity | undefined, settings: readonly Setting[]): readonly Text[] {
  if (quantity === undefined || typeof quantity === 'number') return [];
  if (settings.some((setting) => setting.key === quantity.setting)) return [];
  return [text(`没有名为 ${quantity.setting} 的设定值`, `there is no setting ${quantity.setting}`)];
}

function weightFaults(scheme: Scheme): readonly Text[] {
  const { aggregation } = scheme;
  if (aggregation === undefined) return [];
  const lists =
    aggregation.kind === 'groups' ? aggregation.groups.map((group) => group.total) : [aggregation];
  const weights = lists.flatMap((list) =>
    list.kind === 'weighted' ? list.indicators.map((one) => ({ key: one.key, weight: one.weight })) : [],
  );
  if (aggregation.kind === 'groups')
    weights.push(...aggregation.groups.map(({ key, weight }) => ({ key, weight })));
  const endless = lists.flatMap((list) =>
    list.kind === 'normalised' ? list.indicators.filter((one) => fullOf(one) === Infinity) : [],
  );
  const bad = weights.filter(({ weight }) => !isFigure(weight) || weight < 0);
  const empty = lists.some(
    (list) =>
      list.kind === 'weighted' &&
      list.indicators.length > 0 &&
      list.indicators.every((one) => one.weight === 0),
  );
  return [
    ...endless.map(({ key, label }) =>
      text(
        `${label.zh}（${key}）：得分没有上限，总分无法折算，请填写满分或改用别的规则`,
        `${key}: its points have no maximum to scale the total by; fill in a full mark or use another rule`,
      ),
    ),
    ...bad.map(({ key, weight }) =>
      text(`${key} 的权重 ${weight} 无效`, `the weight ${weight} of ${key} is invalid`),
    ),
    ...(empty ? [text('权重之和为 0', 'the weights add up to 0')] : []),
    ...(lists.some((list) => list.indicators.length === 0)
      ? [text('有一组没有指标', 'a group has no indicators')]
      : []),
  ];
}

function gradeFaults(grades: Grades): readonly Text[] {
  const found: Text[] = [];
  if (grades.bands.length === 0) found.push(text('没有任何评级', 'there are no grades'));
  grades.bands.forEach((band, index) => {
    const last = index === grades.bands.length - 1;
    const before = grades.bands[index - 1]?.from ?? Infinity;
    if ((band.from === undefined) !== last)
      found.push(
        text(
          `评级 ${band.label} 的起点有误：只有最低一级没有起点`,
          `grade ${band.label}: only the lowest grade has no threshold`,
        ),
      );
    if ((band.from ?? -Infinity) >= before)
      found.push(text(`评级 ${band.label} 的次序有误`, `grade ${band.label} is out of order`));
  });
  found.push(
    ...repeated(grades.bands.map((band) => normalise(band.label))).map((label) =>
      text(`评级 ${label} 重复`, `grade ${label} stands twice`),
    ),
  );
  return found;
}

function settingFaults(setting: Setting): readonly Text[] {
  const months = (setting.seasons ?? []).flatMap((season) => season.months);
  const named = months.sort((a, b) => a - b).join();
  return setting.seasons !== undefined && named !== '1,2,3,4,5,6,7,8,9,10,11,12'
    ? [
        text(
          `设定值 ${setting.key} 的季节应恰好覆盖 12 个月`,
          `the seasons of ${setting.key} must name each month once`,
        ),
      ]
    : [];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
