/** What follows the sheets of the months: the trend and the indicators. */
import { toNumber } from '../../../core/number/exact';
import { formatNumber } from '../../../core/number/format';
import { monthShown } from '../../month/month-of';
import type { Content } from '../../port';
import type { Board } from '../board';
import type { MonthOfGroup } from '../groups';
import { valueOf } from '../ranking';
import { scoreOf } from '../scored';
import { rangeOf, scoreColumnOf } from './references';
import { formula, isByStars, POINTS, sayIn, SHARE, type Setting } from './setting';
import type { SheetTable } from './table';
import { sheetTexts as words } from './texts';

/** The months; the newest of them follow their sheets, where one run of rows holds the people. */
export function trendTable({ board, language }: Setting): SheetTable {
  const say = sayIn(language);
  const role = isByStars(board) ? 'stars' : 'score';
  const rows = board.trend.map(({ month, spread, of, otherRules }): Content[] => {
    if (spread === undefined) return [say(monthShown(month)), null, null, null];
    const range =
      otherRules || of === undefined || board.team !== ''
        ? undefined
        : rangeOf(of.tables, ({ mapping }) => mapping.columns[role], ratedIn(of));
    const values = [spread.median, spread.lower, spread.upper].map(toNumber);
    return [
      say(monthShown(month)),
      ...(range === undefined
        ? values
        : [formula(`MEDIAN(${range})`), formula(`QUARTILE(${range},1)`), formula(`QUARTILE(${range},3)`)]),
    ];
  });
  return {
    title: say(words.trend),
    head: [words.month, words.median, words.lower, words.upper].map(say),
    rows,
    formats: [undefined, POINTS, POINTS, POINTS],
  };
}

export function indicatorTable({ board, language }: Setting): SheetTable {
  const say = sayIn(language);
  const rows = board.indicators.map(({ key, label, max, spread, full }): Content[] => {
    const range =
      board.team === ''
        ? rangeOf(board.tables, (table) => scoreColumnOf(table, key), scoredIn(board, key))
        : undefined;
    const share = full === undefined ? null : toNumber(full);
    return range === undefined
      ? [say(label), toNumber(spread.mean), toNumber(spread.deviation), share]
      : [
          say(label),
          formula(`AVERAGE(${range})`),
          formula(`STDEVP(${range})`),
          full === undefined ? null : formula(`COUNTIF(${range},${formatNumber(max)})/COUNT(${range})`),
        ];
  });
  return {
    title: say(words.indicators),
    head: [words.indicator, words.mean, words.deviation, words.full].map(say),
    rows,
    formats: [undefined, POINTS, POINTS, SHARE],
  };
}

/** Whether a row's score, or its stars, is among those of the month. */
function ratedIn({ standings }: MonthOfGroup): (row: number) => boolean {
  const value = valueOf(standings);
  const rated = new Set(standings.filter((one) => value(one) !== undefined).map(({ row }) => row));
  return (row) => rated.has(row);
}

function scoredIn({ scored: [first] }: Board, key: string): (row: number) => boolean {
  const one = first?.compiled.indicators.find((indicator) => indicator.key === key);
  return (at) => {
    const row = first?.rows.get(at);
    return (
      first !== undefined &&
      one !== undefined &&
      row !== undefined &&
      scoreOf(first.compiled, row, one) !== undefined
    );
  };
}
