/** The year's rule in words, and what should be known of the year. */
import { text, type Text } from '../../../core/words/text';
import type { YearMonth } from './read-year';
import type { YearPerson } from './year-types';

export function ruleWords(star: number | undefined, periods: number | undefined): Text {
  if (star !== undefined)
    return text(
      `年度按 ${star}★ 的月数，最多者为年度最佳，并列同列`,
      `By months at ${star}★; the most is the best of the year, ties together`,
    );
  if (periods !== undefined)
    return text(`年度为 ${periods} 期得分的平均`, `The year is the mean of its ${periods} periods`);
  return text(
    '年度为各月得分的平均（方案没有另定年度规则）',
    'The year is the mean of the months (the scheme has no rule of its own)',
  );
}

export function notesOf(
  months: readonly YearMonth[],
  people: readonly YearPerson[],
  best: readonly string[],
  periods: number | undefined,
): readonly Text[] {
  const open = months.filter(({ sealed }) => !sealed).map(({ key }) => key);
  const gaps = people.filter((one) => one.gaps > 0);
  const schemes = new Set(months.flatMap(({ compiled }) => compiled?.scheme.id ?? []));
  return [
    ...(open.length > 0
      ? [text(`未封账的月份：${open.join('、')}`, `Months not closed: ${open.join(', ')}`)]
      : []),
    ...(gaps.length > 0
      ? [
          text(
            `得分不全：${gaps.map(({ name, gaps: count }) => `${name} 缺 ${count}`).join('、')}`,
            `Scores missing: ${gaps.map(({ name, gaps: count }) => `${name} ${count}`).join(', ')}`,
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
