/** People × months: scores, grades, stars and pay of a year, with the year's rule of the scheme. */
import { isBlank, type Cell } from '../../../core/cell';
import {
  add,
  compare,
  divide,
  exact,
  subtract,
  toNumber,
  ZERO,
  type Exact,
} from '../../../core/number/exact';
import { text, type Text } from '../../../core/words/text';
import { nameKey } from '../../people/names';
import { ROLES } from '../../salary/roles';
import { wordsOf, type ClosingLine } from '../closings';
import type { KeptRow } from '../kept';
import { cellOfRole } from '../sums';
import type { YearMonth, YearReading } from './read-year';

export interface Result {
  readonly score: Cell;
  readonly grade: Cell;
  readonly stars: Cell;
  readonly pay: Cell;
  /** Changed after closing, by an amendment. */
  readonly amended: boolean;
}

export interface YearPerson {
  readonly name: string;
  readonly id: string;
  readonly team: string;
  /** By month; undefined where the person is not in it. */
  readonly months: readonly (Result | undefined)[];
  /** Mean of the scores that are there; undefined where none is. */
  readonly mean: Exact | undefined;
  readonly paid: Exact;
  /** Months of the year's star, where the rule counts those. */
  readonly starMonths: number;
  /** Months, of those of the year, without a score. */
  readonly gaps: number;
  /** 1 is the best by the year's rule; undefined where there is nothing to rank. */
  readonly rank: number | undefined;
}

export interface MonthSum {
  readonly key: string;
  readonly sealed: boolean;
  readonly scores: Exact;
  readonly pay: Exact;
  /** What was sealed, with what was amended since; undefined of an open month. */
  readonly due: { readonly scores: Exact | undefined; readonly pay: Exact | undefined } | undefined;
}

export interface Year {
  readonly year: number;
  readonly people: readonly YearPerson[];
  readonly months: readonly MonthSum[];
  readonly rule: Text;
  /** The best of the year; several where they are equal. */
  readonly best: readonly string[];
  /** What should be known: gaps, open months, several schemes. */
  readonly notes: readonly Text[];
}

interface Own {
  readonly name: string;
  readonly id: string;
  team: string;
  readonly months: (Result | undefined)[];
}

export function yearOf({ year, months }: YearReading): Year {
  const people = gather(months);
  const rule = months.map(({ compiled }) => compiled?.scheme.year).find((one) => one !== undefined);
  const star = rule?.kind === 'most-stars' ? rule.star : undefined;
  const periods = rule?.kind === 'mean' ? rule.periods : months.length;
  const figured = people.map((person): Omit<YearPerson, 'rank'> => {
    const results = person.months.filter((one) => one !== undefined);
    const scores = results.flatMap(({ score }) => (typeof score === 'number' ? [exact(score)] : []));
    const paid = results.flatMap(({ pay }) => (typeof pay === 'number' ? [exact(pay)] : []));
    return {
      ...person,
      mean: scores.length === 0 ? undefined : divide(scores.reduce(add, ZERO), exact(scores.length)),
      paid: paid.reduce(add, ZERO),
      starMonths: results.filter(({ stars }) => star !== undefined && starsOf(stars) === star).length,
      gaps: Math.max(0, periods - scores.length),
    };
  });
  const value = (one: Omit<YearPerson, 'rank'>): Exact | undefined =>
    star === undefined ? one.mean : exact(one.starMonths);
  const ranked = figured.map((one): YearPerson => {
    const own = value(one);
    const better = figured.filter((other) => {
      const theirs = value(other);
      return own !== undefined && theirs !== undefined && compare(theirs, own) > 0;
    }).length;
    return {
      ...one,
      rank: own === undefined || (star !== undefined && one.starMonths === 0) ? undefined : better + 1,
    };
  });
  const best = ranked
    .filter(({ rank }) => rank === 1)
    .map(({ name, id }) => (id === '' ? name : `${name}（${id}）`));
  return {
    year,
    people: ranked,
    months: months.map((month, index) => sumOfMonth(month, people, index)),
    rule: ruleWords(star, rule?.kind === 'mean' ? rule.periods : undefined),
    best,
    notes: notesOf(months, ranked, best, rule?.kind === 'mean' ? rule.periods : undefined),
  };
}

/** By number where there is one, else by name; two of one name in a month without numbers stay apart by their order. */
function gather(months: readonly YearMonth[]): readonly Own[] {
  const all = new Map<string, Own>();
  for (const [index, month] of months.entries()) {
    const times = new Map<string, number>();
    // Pay on the assessment sheet itself counts where no pay sheet outdoes it.
    const onSheets = month.tables.some(({ kind }) => kind === 'pay');
    for (const table of month.tables)
      for (const row of table.rows) {
        if (row.kind !== 'person' || row.name === '') continue;
        const plain = personKey(all, row);
        const seen = `${table.sheet}\n${plain}`;
        const time = (times.get(seen) ?? 0) + 1;
        times.set(seen, time);
        const key = time === 1 ? plain : `${plain}#${time}`;
        const own = all.get(key) ?? {
          name: row.name,
          id: row.id,
          team: row.team,
          months: months.map(() => undefined),
        };
        if (own.team === '') own.team = row.team;
        const before = own.months[index];
        own.months[index] = merged(before, {
          score: table.kind === 'pay' ? null : plainCell(cellOfRole(table, row, 'score')),
          grade: plainCell(cellOfRole(table, row, 'grade')),
          stars: plainCell(cellOfRole(table, row, 'stars')),
          pay: table.kind === 'pay' || !onSheets ? plainCell(cellOfRole(table, row, 'total')) : null,
          amended: false,
        });
        all.set(key, own);
      }
    amend(all, month, index);
  }
  return [...all.values()];
}

/** A sheet without numbers knows people by name alone: then the one of that name is meant. */
function personKey(all: ReadonlyMap<string, Own>, { id, name }: KeptRow): string {
  if (id !== '') {
    const byName = all.get(nameKey(name));
    return byName !== undefined && byName.id === '' ? nameKey(name) : nameKey(id);
  }
  const own = [...all].filter(([, person]) => nameKey(person.name) === nameKey(name));
  return own.length === 1 && own[0] !== undefined ? own[0][0] : nameKey(name);
}

const plainCell = (cell: Cell | undefined): Cell =>
  cell === undefined || (typeof cell === 'object' && cell !== null) || isBlank(cell) ? null : cell;

function merged(before: Result | undefined, now: Result): Result {
  if (before === undefined) return now;
  return {
    score: before.score ?? now.score,
    grade: before.grade ?? now.grade,
    stars: before.stars ?? now.stars,
    pay: before.pay ?? now.pay,
    amended: before.amended,
  };
}

const TOTAL = ROLES.find(({ role }) => role === 'total')?.label.zh;
/** Lines of an amendment that give a person's pay. */
const isPay = (item: string): boolean => item === TOTAL || item === '薪资差额';

function amend(all: ReadonlyMap<string, Own>, { standing, sealed }: YearMonth, index: number): void {
  if (!sealed) return;
  for (const line of standing.lines) {
    if (line.of !== 'amended' || Number(line.version) !== standing.version) continue;
    const own = [...all.values()].find(
      ({ name, id }) => wordsOf(line.name) === (id === '' ? name : `${name}（${id}）`),
    );
    const before = own?.months[index];
    if (own === undefined || before === undefined) continue;
    const item = wordsOf(line.item);
    const by = differenceIn(line);
    own.months[index] = {
      ...before,
      amended: true,
      ...(item === '总分' && typeof line.after === 'number' ? { score: line.after } : {}),
      ...(item === '等级' ? { grade: line.after } : {}),
      ...(isPay(item) && typeof before.pay === 'number' && by !== undefined
        ? { pay: toNumber(add(exact(before.pay), by)) }
        : {}),
    };
  }
}

function differenceIn({ before, after }: ClosingLine): Exact | undefined {
  if (typeof after !== 'number') return undefined;
  return typeof before === 'number' ? subtract(exact(after), exact(before)) : exact(after);
}

function sumOfMonth({ key, sealed, standing }: YearMonth, people: readonly Own[], index: number): MonthSum {
  const sum = (of: (one: Result) => Cell): Exact =>
    people.reduce<Exact>((all, { months }) => {
      const result = months[index];
      const value = result === undefined ? null : of(result);
      return typeof value === 'number' ? add(all, exact(value)) : all;
    }, ZERO);
  const amended = (items: (item: string) => boolean): Exact =>
    standing.lines
      .filter((line) => line.of === 'amended' && Number(line.version) === standing.version)
      .filter((line) => items(wordsOf(line.item)))
      .reduce<Exact>((all, line) => add(all, differenceIn(line) ?? ZERO), ZERO);
  const due = (cell: Cell | undefined, items: (item: string) => boolean): Exact | undefined =>
    typeof cell === 'number' ? add(exact(cell), amended(items)) : undefined;
  return {
    key,
    sealed,
    scores: sum(({ score }) => score),
    pay: sum(({ pay }) => pay),
    due: sealed
      ? {
          scores: due(standing.closed?.score, (item) => item === '总分'),
          pay: due(standing.closed?.pay, isPay),
        }
      : undefined,
  };
}

/** 5, "5★", "★★★★★". */
function starsOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const digits = /^\s*(\d+)/.exec(cell)?.[1];
  return digits === undefined ? (cell.match(/★/g)?.length ?? undefined) : Number(digits);
}

function ruleWords(star: number | undefined, periods: number | undefined): Text {
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

function notesOf(
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
