/** What must hold before weights can be scaled, and scores held between a floor and a cap. */
import type { AnyRule, Indicator } from '../../schemes/indicator';
import type { Scheme } from '../../schemes/scheme';
import { isNotApplicable, NOT_APPLICABLE } from '../input/not-applicable';
import { isFigure } from '../rules/figure';
import { levelNames } from '../rules/levels/names';
import { fullOf } from '../rules/rules';
import { text, type Text } from '../words/text';

/** Of one indicator: its floor and cap, and whether it can go out. */
export function limitFaults(entry: Indicator): readonly Text[] {
  const { floor, ceiling } = entry;
  if (entry.mayNotApply && namesNotApplicable(entry.rule))
    return [
      text(
        `有一个选项就叫“${NOT_APPLICABLE}”，不能再设为可不适用，请给选项改名`,
        `a level of its own is called ${NOT_APPLICABLE}, so it cannot also be one that may not apply; rename the level`,
      ),
    ];

  const bad = [floor, ceiling].filter((limit) => limit !== undefined && !isFigure(limit));
  if (bad.length > 0) return [text('保底或封顶不是有效的数字', 'its floor or cap is no valid number')];
  return floor !== undefined && ceiling !== undefined && floor > ceiling
    ? [text(`保底 ${floor} 高于封顶 ${ceiling}`, `its floor ${floor} is above its cap ${ceiling}`)]
    : [];
}

/** Whether one of the levels goes by the very words that say that an indicator does not apply. */
export function namesNotApplicable(rule: AnyRule): boolean {
  return rule.kind === 'levels' && rule.levels.some((level) => levelNames(level).some(isNotApplicable));
}

/** What must hold before weights can be scaled. */
export function applyFaults({ aggregation, leastWeight }: Scheme): readonly Text[] {
  const found: Text[] = [];
  if (leastWeight !== undefined && !(isFigure(leastWeight) && leastWeight > 0 && leastWeight <= 1))
    found.push(
      text(
        `最少权重 ${leastWeight} 应大于 0、不超过 100%（60% 写作 0.6）`,
        `the least weight ${leastWeight} must be above 0 and at most 100% (0.6 is 60%)`,
      ),
    );
  const lists = aggregation?.kind === 'groups' ? aggregation.groups.map(({ total }) => total) : [aggregation];
  for (const list of lists) {
    const all: readonly Indicator[] = list?.indicators ?? [];
    const scaled = list?.kind === 'points' || list?.kind === 'normalised';
    if (!scaled || !all.some((one) => one.mayNotApply)) continue;
    const wrong = all.filter((one) => !(fullOf(one) > 0 && fullOf(one) < Infinity));
    for (const { key, label } of wrong)
      found.push(
        text(
          `${label.zh}（${key}）：有指标可不适用时，各项都要有大于 0 的满分，才能按满分折算`,
          `${key}: where an indicator may not apply, each needs a full mark above 0 to scale the others by`,
        ),
      );
  }
  return found;
}
