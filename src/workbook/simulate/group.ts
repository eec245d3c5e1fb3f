/** What a sheet reckons of the group for a figure held against it: its mean, how many take part, and one's rank among them. */
import { notAvailable, valueError, type CellError } from '../../core/cell';
import { divide, exact, add, toNumber, ZERO, type Exact } from '../../core/number/exact';
import type { RelativeRule } from '../../schemes/indicator';
import type { Part } from './part';

/** Who makes up a group on a sheet, as its own formulas have it. */
export interface Way {
  readonly groupOf: (row: number) => string;
  /** Whether the mean is of those who take part; elsewhere it is of everybody with a figure. */
  readonly meanOfTakers: boolean;
  /** What the sheet ranks first. */
  readonly better?: RelativeRule['better'];
}

export interface Figures {
  readonly rule: RelativeRule;
  readonly rows: readonly number[];
  /** The number in an input cell of the indicator, by its index; undefined where there is none. */
  readonly figure: (row: number, index: number) => number | undefined;
}

/** The cell that follows from the group, by its index among the indicator's; undefined beside no figure. */
export type Reckoned = (row: number, index: number) => number | CellError | undefined;

interface Group {
  readonly all: readonly number[];
  readonly takers: readonly number[];
  /** Of whom nobody can tell whether they take part. */
  readonly fault?: CellError;
}

export function reckon(figures: Figures, way: Way, partOf: (row: number) => Part): Reckoned {
  const { rule, figure } = figures;
  const count = 2 * (rule.months ?? 1);
  const groups = groupsOf(figures, way, partOf);
  return (row, index) => {
    const group = groups.get(way.groupOf(row));
    const { all, takers, fault } = group ?? NOBODY;
    if (!all.includes(row)) return undefined;
    if (index < count) {
      if (figure(row, index - 1) === undefined) return undefined;
      if (way.meanOfTakers && fault !== undefined) return fault;
      return meanOf((way.meanOfTakers ? takers : all).flatMap((one) => figure(one, index - 1) ?? []));
    }
    if (fault !== undefined) return fault;
    if (index === count) return takers.length;
    const own = figure(row, 0) ?? 0;
    const ahead = takers.filter((one) => isAhead(rule, figure(one, 0) ?? own, own)).length;
    return Math.min(takers.length, 1 + ahead);
  };
}

const NOBODY: Group = { all: [], takers: [] };

/** In any month. */
export function hasFigure({ rule, figure }: Figures, row: number): boolean {
  const months = Array.from({ length: rule.months ?? 1 }, (_, month) => 2 * month);
  return months.some((index) => figure(row, index) !== undefined);
}

/** Of everybody with a figure. */
function groupsOf(
  figures: Figures,
  { groupOf }: Way,
  partOf: (row: number) => Part,
): ReadonlyMap<string, Group> {
  const members = new Map<string, number[]>();
  for (const row of figures.rows) {
    if (!hasFigure(figures, row)) continue;
    members.set(groupOf(row), [...(members.get(groupOf(row)) ?? []), row]);
  }
  return new Map(
    [...members].map(([key, all]) => {
      const fault = all.map(partOf).find((part) => part.fault === true)?.why;
      const group = { all, takers: all.filter((row) => partOf(row).takes) };
      return [key, fault === undefined ? group : { ...group, fault: untold(fault) }];
    }),
  );
}

const isAhead = ({ better }: RelativeRule, other: number, own: number): boolean =>
  better === 'higher' ? other > own : other < own;

function meanOf(figures: readonly number[]): number | CellError {
  if (figures.length === 0)
    return valueError(
      '没有人参评，组均无从算起。请检查参评条件。',
      'nobody takes part, so the group has no mean. Check the conditions of taking part.',
    );
  const sum = figures.reduce<Exact>((all, one) => add(all, exact(one)), ZERO);
  return toNumber(divide(sum, exact(figures.length)));
}

const untold = (why: { readonly zh: string; readonly en: string }): CellError =>
  notAvailable(
    `组里有人不知道是否参评，参评人数无从算起：${why.zh}`,
    `nobody can tell how many of the group take part: ${why.en}`,
  );
