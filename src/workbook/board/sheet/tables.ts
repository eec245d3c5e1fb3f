/** The tables of the board sheet, with formulas where the figures stand in cells. */
import { add, divide, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import { shownParts, type Waterfall } from '../../../core/board/waterfall';
import { toYuan } from '../../../core/number/fen';
import { formatNumber } from '../../../core/number/format';
import type { Language } from '../../../core/words/language';
import { inLanguage, type Text } from '../../../core/words/text';
import { cellAddress, columnLetters } from '../../formula/address';
import { monthKey } from '../../month/month-of';
import type { Content } from '../../port';
import type { Board } from '../board';
import type { LabelCount } from '../counts';
import { paidCells } from '../money';
import { personBoard } from '../person-board';
import { cellOf, rangeOf, scoreColumnOf } from './references';
import { sheetTexts as words } from './texts';
import type { SheetTable } from './table';

const POINTS = '0.00';
const SHARE = '0.0%';
const MONEY = '#,##0.00';

/** How tables are written: the language, and where the ranking stands that they count. */
export interface Setting {
  readonly board: Board;
  readonly language: Language;
  /** First row of the ranking, from 0, and its columns. */
  readonly ranking: number;
}

export const RANKING = {
  rank: 0,
  name: 1,
  team: 2,
  value: 3,
  grade: 4,
  change: 5,
  bonus: 6,
  total: 7,
} as const;

const sayIn = (language: Language) => (text: Text) => inLanguage(text, language);
const formula = (text: string): Content => ({ formula: `=${text}` });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A whole column of the ranking. */
function column({ board, ranking }: Setting, key: keyof typeof RANKING): string {
  const letters = columnLetters(RANKING[key]);
  return `$${letters}$${ranking + 1}:$${letters}$${ranking + board.ranking.length}`;
}

export function rankingTable(setting: Setting): SheetTable {
  const { board, language, ranking: first } = setting;
  const say = sayIn(language);
  const byStars = isByStars(board);
  const paid = paidCells(board.ranking, board.monthTables);
  const rows = board.ranking.map((one, index): Content[] => {
    const row = first + index;
    const own = (role: 'name' | 'score' | 'stars' | 'grade', value: Content): Content => {
      const address = cellOf(board.tables, one, role);
      return address === undefined ? value : formula(address);
    };
    const value = own(byStars ? 'stars' : 'score', toNumber(one.value));
    const pay = paid(one);
    const at = (part: 'bonus' | 'total'): Content => (pay?.[part] === undefined ? null : formula(pay[part]));
    return [
      formula(`COUNTIF(${column(setting, 'value')},">"&${cellAddress(row, RANKING.value)})+1`),
      own('name', one.name),
      one.team === '' ? null : one.team,
      value,
      byStars ? null : own('grade', one.grade === '' ? null : one.grade),
      one.change === undefined ? null : toNumber(one.change.score),
      at('bonus'),
      at('total'),
    ];
  });
  const change = board.noChange === undefined ? words.change : words.noChange;
  return {
    title: say(words.ranking),
    head: [
      words.rank,
      words.name,
      words.team,
      byStars ? words.stars : words.score,
      words.grade,
      change,
      words.bonus,
      words.total,
    ].map(say),
    rows,
    formats: [
      '0',
      undefined,
      undefined,
      byStars ? '0"★"' : POINTS,
      undefined,
      '+0.00;-0.00;0.00',
      MONEY,
      MONEY,
    ],
  };
}

export const isByStars = ({ ranking }: Board): boolean => ranking.every(({ score }) => score === undefined);

export function countTable(
  setting: Setting,
  title: Text,
  counts: readonly LabelCount[],
  stars: boolean,
): SheetTable {
  const say = sayIn(setting.language);
  const all = setting.board.ranking.length;
  const people = (label: string): string =>
    stars
      ? `COUNTIF(${column(setting, 'value')},${label.replace('★', '')})`
      : `COUNTIF(${column(setting, 'grade')},${quoted(label)})`;
  return {
    title: say(title),
    head: [words.label, words.people, words.share, words.limit].map(say),
    rows: counts.map(({ label, limit }) => [
      label,
      formula(people(label)),
      formula(`${people(label)}/${all}`),
      limit === undefined ? null : `<${formatNumber(Math.round(limit * 10000) / 100)}%`,
    ]),
    formats: [undefined, '0', SHARE],
  };
}

export function histogramTable(setting: Setting): SheetTable {
  const say = sayIn(setting.language);
  const { histogram } = setting.board;
  const range = column(setting, 'value');
  return {
    title: say(words.histogram),
    head: [words.range, words.people].map(say),
    rows: histogram.map(({ from, to }, index) => [
      `${formatNumber(from)}–${formatNumber(to)}`,
      formula(
        `COUNTIFS(${range},">=${formatNumber(from)}",${range},"<${index === histogram.length - 1 ? '=' : ''}${formatNumber(to)}")`,
      ),
    ]),
    formats: [undefined, '0'],
  };
}

/** The months; the newest of them follow their sheets, where one run of rows holds the people. */
export function trendTable({ board, language }: Setting): SheetTable {
  const say = sayIn(language);
  const role = isByStars(board) ? 'stars' : 'score';
  const rows = board.trend.map(({ month, spread, of, otherRules }): Content[] => {
    if (spread === undefined) return [monthKey(month), null, null, null];
    const range =
      otherRules || of === undefined || board.team !== ''
        ? undefined
        : rangeOf(of.tables, ({ mapping }) => mapping.columns[role]);
    const values = [spread.median, spread.lower, spread.upper].map(toNumber);
    return [
      monthKey(month),
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
    const range = board.team === '' ? rangeOf(board.tables, (table) => scoreColumnOf(table, key)) : undefined;
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

/** By grade, summed from the ranking. */
export function moneyTable(setting: Setting): SheetTable {
  const say = sayIn(setting.language);
  const rows = (setting.board.money?.byGrade ?? []).filter(({ label }) => label !== '');
  const grades = column(setting, 'grade');
  const sum = (key: 'bonus' | 'total', label: string): Content =>
    formula(`SUMIF(${grades},${quoted(label)},${column(setting, key)})`);
  const byStars = isByStars(setting.board);
  return {
    title: say(words.money),
    head: [words.label, words.people, words.bonus, words.total].map(say),
    rows: rows.map(({ label, people, bonus, total }) =>
      byStars
        ? [label, people, bonus === undefined ? null : toYuan(bonus), toYuan(total)]
        : [label, people, bonus === undefined ? null : sum('bonus', label), sum('total', label)],
    ),
    formats: [undefined, '0', MONEY, MONEY],
  };
}

/** From full marks to the mean of the team: what each indicator costs on average. Two further columns draw it. */
export function waterfallTable(
  { board, language }: Setting,
  row: number,
  left: number,
): SheetTable | undefined {
  const mean = meanWaterfall(board);
  if (mean === undefined) return undefined;
  const say = sayIn(language);
  const { from, parts, total } = shownParts(mean);
  const [letter, first] = [columnLetters(left + 3), row + 3];
  const upTo = (index: number): string => `SUM(${letter}$${first}:${letter}${first + index})`;
  const steps = [{ label: words.start, change: from }, ...parts];
  return {
    title: say(words.waterfall),
    head: [words.part, words.below, words.height, words.points].map(say),
    rows: [
      ...steps.map(({ label, change }, index): Content[] => [
        say(label),
        index === 0 ? 0 : formula(`MIN(${upTo(index - 1)},${upTo(index)})`),
        formula(`ABS(${letter}${first + index})`),
        toNumber(change),
      ]),
      [say(words.end), 0, formula(upTo(steps.length - 1)), toNumber(total)],
    ],
    formats: [undefined, POINTS, POINTS, '+0.00;-0.00;0.00'],
  };
}

/** Undefined where nobody's can be worked out, or their parts are not the same. */
function meanWaterfall(board: Board): Waterfall | undefined {
  const all = board.ranking.flatMap((one) => personBoard(one, board.scored)?.waterfall ?? []);
  const [first] = all;
  if (first === undefined) return undefined;
  const count = exact(all.length);
  const mean = (values: readonly Exact[]): Exact => divide(values.reduce(add, ZERO), count);
  const labels = [
    ...new Map(all.flatMap(({ parts }) => parts.map(({ label }) => [label.zh, label] as const))).values(),
  ];
  return {
    from: first.from,
    total: mean(all.map(({ total }) => total)),
    parts: labels.map((label) => ({
      label,
      change: mean(
        all.flatMap(({ parts }) =>
          parts.filter((part) => part.label.zh === label.zh).map(({ change }) => change),
        ),
      ),
    })),
  };
}
