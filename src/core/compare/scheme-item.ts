/** A whole scheme, as comparing sees it. */
import type { Text } from '../words/text';
import type { Grades, Scheme } from '../../schemes/scheme';
import { indicatorsOf } from '../compile/parts';
import { PERIODS } from '../words/labels';
import { text } from '../words/text';
import { cellItem, entryItem, periodsWords, settingItem } from './entry-item';
import { fact, factsOf, NOTHING, value, type Fact, type Item, showNumber } from './item';
import { limitItems, takingPartItem } from './limit-item';
import { logItem, payItem, poolItem } from './pay-item';
import { starsItem } from './star-item';

export function schemeItem(scheme: Scheme): Item {
  const settings = scheme.settings ?? [];
  const { pay, stars, log, pool } = scheme;
  return {
    id: 'scheme',
    name: NOTHING,
    facts: [
      fact('id', scheme.id),
      { ...fact('label', scheme.name), label: text('方案名称', 'scheme name') },
      fact('number', scheme.number),
      fact('period', PERIODS[scheme.period]),
      fact('effectiveFrom', scheme.effectiveFrom),
      fact('total', scheme.aggregation && TOTALS[scheme.aggregation.kind]),
      fact('coefficient', scheme.coefficient && COEFFICIENTS[scheme.coefficient]),
      ...factsOf(scheme.samples ?? {}, ['dropLowest', 'dropHighest', 'best']),
      fact('leastWeight', scheme.leastWeight),
      fact('selfAssessment', scheme.selfAssessment),
      ...factsOf(scheme.source, ['file', 'section']),
    ],
    lists: [
      { what: text('设定', 'setting'), items: settings.map(settingItem) },
      { what: text('分组', 'group'), ordered: true, items: groupItems(scheme) },
      { what: text('指标', 'indicator'), ordered: true, items: indicatorItems(scheme) },
      {
        what: text('加减项', 'adjustment'),
        ordered: true,
        items: (scheme.adjustments ?? []).map((one) => entryItem(one, settings)),
      },
      { what: text('原始数', 'raw count'), ordered: true, items: (scheme.raw ?? []).map(cellItem) },
      { what: text('评级', 'grade'), ordered: true, items: gradeItems(scheme.grades) },
      { what: text('薪资', 'pay'), items: pay === undefined ? [] : [payItem(pay)] },
      { what: text('奖金上下限', 'limit of pay'), items: limitItems(scheme.payLimits) },
      {
        what: text('参评条件', 'condition of taking part'),
        ordered: true,
        items: (scheme.takingPart ?? []).map(takingPartItem),
      },
      {
        what: text('星级评定', 'star rating'),
        items: stars === undefined ? [] : [starsItem(stars, settings)],
      },
      { what: text('问题记录', 'issue log'), items: log === undefined ? [] : [logItem(log)] },
      { what: text('名次奖金', 'rank pool'), items: pool === undefined ? [] : [poolItem(pool)] },
      { what: text('年度规则', 'rule of the year'), items: yearItems(scheme) },
    ],
    lines: [
      {
        what: text('连续结果', 'consequence'),
        lines: (scheme.consequences ?? []).map((one) => value(one, consequenceWords(one))),
      },
      {
        what: text('备注列', 'remark column'),
        lines: (scheme.remarks ?? []).map((one) => value(one, one)),
      },
    ],
  };
}

const TOTALS: Readonly<Record<NonNullable<Scheme['aggregation']>['kind'], Text>> = {
  weighted: text('加权平均', 'weighted mean'),
  points: text('得分相加', 'points added up'),
  normalised: text('折算百分', 'points out of 100'),
  groups: text('分组加权', 'weighted groups'),
  min: text('取最低', 'the lowest'),
};
const COEFFICIENTS = { score: text('按得分', 'by score'), grade: text('按评级', 'by grade') };

function groupItems({ aggregation }: Scheme): readonly Item[] {
  if (aggregation?.kind !== 'groups') return [];
  return aggregation.groups.map((group) => ({
    id: group.key,
    name: group.label,
    summary: text(`权重 ${showNumber(group.weight)}`, `weight ${showNumber(group.weight)}`),
    facts: [
      fact('label', group.label),
      fact('weight', group.weight),
      fact('total', TOTALS[group.total.kind]),
    ],
  }));
}

function indicatorItems(scheme: Scheme): readonly Item[] {
  const { aggregation } = scheme;
  const groups = aggregation?.kind === 'groups' ? aggregation.groups : [];
  return indicatorsOf(scheme).map((one) => {
    const group = groups.find(({ total }) => total.indicators.some(({ key }) => key === one.key));
    const around: readonly Fact[] = [
      fact('group', group?.label),
      fact('weight', 'weight' in one ? one.weight : undefined),
    ];
    return entryItem(one, scheme.settings ?? [], around);
  });
}

/** Thresholds with their sign, so that a change of side shows. */
function gradeItems(grades: Grades | undefined): readonly Item[] {
  const sign = grades?.edge === 'upper' ? '>' : '≥';
  return (grades?.bands ?? []).map((grade) => ({
    id: grade.label,
    name: text(`评级 ${grade.label}`, `Grade ${grade.label}`),
    summary:
      grade.from === undefined
        ? undefined
        : text(sign + showNumber(grade.from), sign + showNumber(grade.from)),
    facts: [
      fact('from', grade.from === undefined ? undefined : `${sign}${showNumber(grade.from)}`),
      ...factsOf(grade, ['coefficient', 'amount']),
    ],
  }));
}

function yearItems({ year }: Scheme): readonly Item[] {
  if (year === undefined) return [];
  const words =
    year.kind === 'mean'
      ? text(`取 ${showNumber(year.periods)} 期的平均`, `the mean of ${showNumber(year.periods)} periods`)
      : text(
          `${showNumber(year.star)} 星次数最多者最佳`,
          `most periods at ${showNumber(year.star)}★ is the best`,
        );
  const label = text('规则', 'rule');
  return [{ id: 'year', name: text('年度', 'Year'), facts: [{ label, value: value(year, words) }] }];
}

function consequenceWords(one: NonNullable<Scheme['consequences']>[number]): Text {
  const sign = 'atLeast' in one.test ? `≥${showNumber(one.test.atLeast)}` : `<${showNumber(one.test.under)}`;
  const run = periodsWords(one.periods);
  return text(`${run.zh} ${sign}：${one.notice.zh}`, `${run.en} ${sign}: ${one.notice.en}`);
}
