/** The parts of 年度汇总: what stands in the months of each, and what at the right of them. */
import type { Cell } from '../../../core/cell';
import { toNumber, type Exact } from '../../../core/number/exact';
import { text, type Text } from '../../../core/words/text';
import type { Content } from '../../port';
import type { MonthSum, Result, Year, YearPerson } from './year-types';

export interface Part {
  readonly title: Text;
  readonly of: (result: Result) => Cell;
  readonly last: readonly Text[];
  readonly ends: (person: YearPerson) => readonly Content[];
  readonly format?: string;
  /** What a month's people come to, and what was sealed and amended. */
  readonly sums?: (month: MonthSum) => readonly [Exact, Exact | undefined];
}

export function partsOf({ meanTitle, countTitle }: Year): readonly Part[] {
  return [
    {
      title: text('得分', 'Scores'),
      of: ({ score }) => score,
      last: [meanTitle, text('缺', 'Gaps'), text('名次', 'Rank')],
      ends: ({ mean, gaps, rank }) => [mean === undefined ? null : toNumber(mean), gaps, rank ?? null],
      format: '0.00',
      sums: ({ scores, due }) => [scores, due?.scores],
    },
    { title: text('等级', 'Grades'), of: ({ grade }) => grade, last: [], ends: () => [] },
    {
      title: text('星级', 'Stars'),
      of: ({ stars }) => stars,
      last: countTitle === undefined ? [] : [countTitle, text('名次', 'Rank')],
      ends: ({ count, rank }) => (countTitle === undefined ? [] : [count ?? null, rank ?? null]),
    },
    {
      title: text('薪资', 'Pay'),
      of: ({ pay }) => pay,
      last: [text('全年', 'Year')],
      ends: ({ paid }) => [toNumber(paid)],
      format: '#,##0.00',
      sums: ({ pay, due }) => [pay, due?.pay],
    },
  ];
}
