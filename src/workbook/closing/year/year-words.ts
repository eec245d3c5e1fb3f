/** The year's rule in words, and what should be known of the year. */
import { text, type Text } from '../../../core/words/text';
import type { YearMonth } from './read-year';
import type { YearRuleOf } from './year-rule';
import type { YearPerson } from './year-types';

export function ruleWords(rule: YearRuleOf): Text {
  switch (rule.kind) {
    case 'most-stars':
      return text(
        `年度按 ${rule.star}★ 的月数，最多者为年度最佳，并列同列`,
        `By months at ${rule.star}★; the most is the best of the year, ties together`,
      );
    case 'mean':
      return text(
        `年度为 ${rule.periods} 期得分的平均`,
        `The year is the mean of its ${rule.periods} periods`,
      );
    case 'annual':
      return text(
        `年度星级每年评定一次，看 1–${rule.stars.months} 月的平均得分，取当年的评定结果`,
        `Stars are given once a year, on the mean of months 1–${rule.stars.months}; what was given this year counts`,
      );
    case 'months':
      return text(
        '年度为各月得分的平均（方案没有另定年度规则）',
        'The year is the mean of the months (the scheme has no rule of its own)',
      );
  }
}

export function meanTitle(rule: YearRuleOf): Text {
  if (rule.kind !== 'annual') return text('平均', 'Mean');
  const { months } = rule.stars;
  return text(`1–${months} 月平均`, `Mean of months 1–${months}`);
}

export function countTitle(rule: YearRuleOf): Text | undefined {
  if (rule.kind === 'most-stars') return text(`${rule.star}★ 月数`, `Months at ${rule.star}★`);
  return rule.kind === 'annual' ? text('年度星级', 'Stars of the year') : undefined;
}

export function notesOf(
  rule: YearRuleOf,
  months: readonly YearMonth[],
  people: readonly YearPerson[],
  best: readonly string[],
): readonly Text[] {
  const open = months.filter(({ sealed }) => !sealed).map(({ key }) => key);
  const broken = months.filter((one) => one.broken).map(({ key }) => key);
  const gaps = people.filter((one) => one.gaps > 0);
  const periods = rule.kind === 'mean' ? rule.periods : undefined;
  const absent = periods === undefined ? absentAmong(months.map(({ key }) => key)) : [];
  const schemes = new Set(months.flatMap(({ scored }) => scored.map(({ scheme }) => scheme.id)));
  const unrated = rule.kind === 'annual' ? people.filter(({ count }) => count === undefined) : [];
  return [
    ...(open.length > 0
      ? [text(`未封账的月份：${open.join('、')}`, `Months not closed: ${open.join(', ')}`)]
      : []),
    ...(broken.length > 0
      ? [
          text(
            `封账表被改动的月份，数值不可信：${broken.join('、')}`,
            `Months whose sealed values were edited, not to be relied on: ${broken.join(', ')}`,
          ),
        ]
      : []),
    ...(absent.length > 0
      ? [text(`没有表的月份：${absent.join('、')}`, `Months without a sheet: ${absent.join(', ')}`)]
      : []),
    ...(gaps.length > 0
      ? [
          text(
            `得分不全：${gaps.map(({ name, gaps: count }) => `${name} 缺 ${count}`).join('、')}`,
            `Scores missing: ${gaps.map(({ name, gaps: count }) => `${name} ${count}`).join(', ')}`,
          ),
        ]
      : []),
    ...(unrated.length > 0
      ? [
          text(
            `当年没有评定结果：${unrated.map(({ name }) => name).join('、')}`,
            `Not rated this year: ${unrated.map(({ name }) => name).join(', ')}`,
          ),
        ]
      : []),
    ...(schemes.size > 1
      ? [
          text(
            '这一年用了不止一个方案，得分不宜直接相比',
            'More than one scheme in the year: scores are hardly comparable',
          ),
        ]
      : []),
    ...(periods !== undefined && months.length < periods
      ? [
          text(
            `只有 ${months.length} 期，共应 ${periods} 期`,
            `Only ${months.length} of ${periods} periods are there`,
          ),
        ]
      : []),
    ...(best.length > 1
      ? [text(`并列第一：${best.join('、')}`, `Equal at the top: ${best.join(', ')}`)]
      : []),
  ];
}

/** Months between the first and the last that have no sheet. @param keys of one year, in order */
function absentAmong(keys: readonly string[]): readonly string[] {
  const numbers = keys.map((key) => Number(key.slice(5)));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
    .filter((month) => !numbers.includes(month))
    .map((month) => `${keys[0]?.slice(0, 4)}-${String(month).padStart(2, '0')}`);
}
