/**
 * A month under rules with groups, reckoned a second time from docs/rules-table.md as people would who change the rules, mark everybody
 * anew and let the sheet reckon: in fractions, with nothing of the simulation's.
 */
import {
  larger,
  lesser,
  of,
  order,
  over,
  plus,
  shown,
  sum,
  times,
  type Fraction,
} from '../../proof/teams/fraction';

export interface Rules {
  readonly months: number;
  readonly less: boolean;
  readonly cap?: number;
  readonly few?: { readonly small: number; readonly target: number };
  readonly ceilings: readonly { readonly share: number; readonly score: number }[];
  /** Of figures; the rest is of service, which may not apply. */
  readonly weight: number;
  readonly least: number;
  /** Whether service may not apply at all. */
  readonly without: boolean;
  /** Days, and the share of the group's mean of the volume. */
  readonly days?: number;
  readonly volume?: number;
}

export interface Member {
  readonly team: string;
  /** What somebody typed. */
  readonly mark: '是' | '否' | '仅参照' | null;
  readonly days: number;
  readonly volume: number;
  /** A figure a month; null in a month of leave. */
  readonly own: readonly (number | null)[];
  /** Null where it does not apply. */
  readonly service: number | null;
}

/** How the sheet's own formulas have it. */
export interface Habits {
  readonly byTeam: boolean;
  readonly meanOfTakers: boolean;
}

/** What stands in the cells of the group, and what follows. */
export interface Line {
  readonly takes: boolean;
  readonly means: readonly (number | null)[];
  readonly people: number;
  readonly rank: number;
  /** Null where somebody is not rated, or nothing can be held against anything. */
  readonly total: Fraction | null;
}

const isAny = ({ own }: Member): boolean => own.some((figure) => figure !== null);
const shareOf = (rules: Rules, one: Member): Fraction =>
  of((isAny(one) ? rules.weight : 0) + (one.service === null && rules.without ? 0 : 100 - rules.weight));
export const isRated = (rules: Rules, one: Member): boolean =>
  order(shareOf(rules, one), times(of(100), of(rules.least))) >= 0;

export function meets(rules: Rules, one: Member, groupMean: number): boolean {
  const { days, volume } = rules;
  if (days !== undefined && one.days < days) return false;
  return volume === undefined || order(of(one.volume), times(of(volume), of(groupMean))) >= 0;
}

export function month(
  rules: Rules,
  team: readonly Member[],
  takes: readonly boolean[],
  { byTeam, meanOfTakers }: Habits,
): readonly Line[] {
  const withCells = team.map((one, at) => {
    const group = team.flatMap((other, index) =>
      isAny(other) && (!byTeam || other.team === one.team) ? [{ other, takes: takes[index] === true }] : [],
    );
    const means = one.own.map((figure, index) => {
      const figures = group.flatMap(({ other, takes: counts }) =>
        meanOfTakers && !counts ? [] : (other.own[index] ?? []),
      );
      if (figures.length === 0 || figure === null) return null;
      return shown(over(sum(figures.map(of)), of(figures.length)));
    });
    const people = group.filter((other) => other.takes).length;
    return { one, at, means, people, before: beforeCeiling(rules, one, means, people) };
  });
  return withCells.map(({ one, at, means, people, before }) => {
    // Of one month the figures themselves are ranked.
    const better = (other: (typeof withCells)[number]): boolean => {
      if (rules.months > 1)
        return other.before !== null && before !== null && order(other.before, before) > 0;
      const [a, b] = [other.one.own[0] ?? null, one.own[0] ?? null];
      return a !== null && b !== null && (rules.less ? a < b : a > b);
    };
    const ahead = withCells.filter(
      (other) => takes[other.at] === true && (!byTeam || other.one.team === one.team) && better(other),
    ).length;
    const rank = Math.min(people, 1 + ahead);
    const takesPart = takes[at] === true;
    return { takes: takesPart, means, people, rank, total: totalOf(rules, one, before, people, rank) };
  });
}

const asksPeople = ({ few, ceilings }: Rules): boolean => few !== undefined || ceilings.length > 0;

function beforeCeiling(
  rules: Rules,
  one: Member,
  means: readonly (number | null)[],
  people: number,
): Fraction | null {
  if (!isAny(one) || (rules.few !== undefined && people < 1)) return null;
  const { few, less, cap } = rules;
  let all = of(0);
  let months = 0;
  for (const [at, figure] of one.own.entries()) {
    if (figure === null) continue;
    // Of a month in which none of those who take part has a figure there is no mean, and the cell is an error.
    if (means[at] === null) return null;
    const by = few !== undefined && people <= few.small ? few.target : (means[at] ?? 0);
    if (by <= 0) return null;
    const quotient = over(of(figure), of(by));
    const ratio = larger(of(0), less ? plus(of(2), times(of(-1), quotient)) : quotient);
    all = plus(all, cap === undefined ? ratio : lesser(ratio, of(cap)));
    months++;
  }
  return over(times(of(100), all), of(months));
}

function totalOf(
  rules: Rules,
  one: Member,
  before: Fraction | null,
  people: number,
  rank: number,
): Fraction | null {
  if (!isRated(rules, one) || (one.service === null && !rules.without)) return null;
  const parts: (readonly [number, Fraction])[] = [];
  if (isAny(one)) {
    if (before === null || (asksPeople(rules) && people < 1)) return null;
    const ceiling = rules.ceilings.find(({ share }) => order(of(rank), times(of(people), of(share))) <= 0);
    parts.push([rules.weight, ceiling === undefined ? before : lesser(before, of(ceiling.score))]);
  }
  if (one.service !== null) parts.push([100 - rules.weight, of(one.service)]);
  const weights = parts.reduce((all, [weight]) => all + weight, 0);
  return over(sum(parts.map(([weight, score]) => times(of(weight), score))), of(weights));
}

const CENTS = 100_000;

/** 1,000 shared 50%, 30%, and the rest among the others; ties share their places; cents go to the largest fractions. */
export function pool(lines: readonly Line[]): readonly (number | undefined)[] {
  const present = lines.flatMap(({ takes, total }, at) => (takes && total !== null ? [{ at, total }] : []));
  const placed = present.map((one) => ({
    ...one,
    first: present.filter((other) => order(other.total, one.total) > 0).length,
    tied: present.filter((other) => order(other.total, one.total) === 0).length,
  }));
  const place = (index: number): Fraction =>
    index === 0
      ? of(0.5 * CENTS)
      : index === 1
        ? of(0.3 * CENTS)
        : over(of(0.2 * CENTS), of(present.length - 2));
  const due = placed.map(({ at, first, tied }) => {
    const exact = over(sum(Array.from({ length: tied }, (_, one) => place(first + one))), of(tied));
    const whole = exact.n / exact.d;
    return {
      at,
      whole: Number(whole),
      part: over({ n: exact.n - whole * exact.d, d: 1n }, { n: exact.d, d: 1n }),
    };
  });
  const left = shown(sum(due.map(({ part }) => part)));
  const lucky = [...due].sort((a, b) => order(b.part, a.part) || a.at - b.at).slice(0, left);
  return lines.map((_, at) => {
    const one = due.find((other) => other.at === at);
    return one === undefined ? undefined : one.whole + (lucky.includes(one) ? 1 : 0);
  });
}
