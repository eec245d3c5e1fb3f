/** A whole row: the total of its scores, its grade, and the version of the table that is in force. */
import { Big, flagIn, plain, Refused, rounded, sum, Unsound, type Cell, type Grid } from './cells';
import { entriesOf, type Entry } from './entries';
import { bandsOf, stretchAt } from './intervals';
import { versionsIn, type Parts, type Row } from './parts';
import { scoreOf, type At } from './score';

export type Total = 'weighted' | 'points' | 'normalised' | 'groups' | 'min';
const TOTALS: Readonly<Record<string, Total>> = {
  加权: 'weighted',
  weighted: 'weighted',
  累计得分: 'points',
  points: 'points',
  折算百分: 'normalised',
  normalised: 'normalised',
  分组加权: 'groups',
  groups: 'groups',
  取最低: 'min',
  lowest: 'min',
};

export interface Version {
  readonly parts: Parts;
  readonly head: Row;
  readonly entries: readonly Entry[];
  /** 生效月份 as year × 12 + month. */
  readonly from: number | undefined;
}

export function readVersions(grid: Grid): readonly Version[] {
  return versionsIn(grid).map((parts) => {
    const [head, ...more] = parts.get('方案') ?? [];
    if (head === undefined || more.length > 0) throw new Unsound('one row of 方案 is needed');
    if (!head.has('代号') || !head.has('周期') || (!head.has('名称') && !head.has('英文名称')))
      throw new Unsound('the head lacks something');
    return { parts, head, entries: entriesOf(parts), from: monthIn(head.cell('生效月份')) };
  });
}

function monthIn(cell: Cell): number | undefined {
  if (plain(cell) === '') return undefined;
  const found = /^(\d{4})-(\d{1,2})$/.exec(plain(cell));
  if (found === null) throw new Unsound('no month');
  return Number(found[1]) * 12 + Number(found[2]);
}

/** The version that a month chooses: the newest that has begun. */
export function versionOf(versions: readonly Version[], month: string | undefined): Version {
  const [only] = versions;
  if (only === undefined) throw new Unsound('no version');
  if (month === undefined) {
    if (versions.length > 1) throw new Refused('the month is needed');
    return only;
  }
  const asked = monthIn(month) ?? 0;
  const begun = versions.filter(({ from }) => (from ?? -Infinity) <= asked);
  const newest = begun.reduce<Version | undefined>(
    (best, one) => (best === undefined || (one.from ?? 0) > (best.from ?? 0) ? one : best),
    undefined,
  );
  if (newest === undefined) throw new Refused('before the first version');
  return newest;
}

/** The cells of each entry: side by side, in the order of the table. */
export function cellsBy(entries: readonly Entry[], row: readonly Cell[]): readonly (readonly Cell[])[] {
  let from = 0;
  return entries.map(({ inputs }) => {
    const own = row.slice(from, from + inputs.length);
    from += inputs.length;
    return own;
  });
}

/** The most that an indicator can score. */
export function mostOf({ rule, row, bands, levels }: Entry): Big {
  if (rule === 'bands' || rule === 'relative')
    return Big.max(
      ...bands.flatMap((band) => [band.needed('得分'), band.number('起始得分') ?? new Big(-Infinity)]),
    );
  if (rule === 'levels' || rule === 'levelPoints')
    return Big.max(...levels.map((level) => level.needed('得分')));
  return row.needed('满分');
}

function groupTotal(kind: Total | undefined, entries: readonly Entry[], scores: readonly Big[]): Big {
  if (entries.length === 0) throw new Unsound('nothing to sum');
  switch (kind) {
    case 'points':
      return sum(scores);
    case 'normalised':
      return sum(scores)
        .times(100)
        .div(sum(entries.map(mostOf)));
    case 'weighted': {
      const weights = entries.map(({ row }) => row.needed('权重'));
      return sum(scores.map((score, index) => score.times(weights[index] as Big))).div(sum(weights));
    }
    case 'min':
      return Big.min(...scores);
    case 'groups':
    case undefined:
      throw new Unsound('no way to sum');
  }
}

export function totalOf(version: Version, row: readonly Cell[], at: At): Big {
  const { entries, parts, head } = version;
  const scores = entries.map((entry, index) => {
    const cells = cellsBy(entries, row)[index] as readonly Cell[];
    const blank = cells.every((cell) => plain(cell) === '');
    return entry.adjustment && blank ? new Big(0) : scoreOf(entry, cells, at);
  });
  const isOwn = entries.map(({ adjustment }) => !adjustment);
  const own = entries.filter((_, index) => isOwn[index]);
  const ownScores = scores.filter((_, index) => isOwn[index]);
  const kind = head.choice('汇总方式', TOTALS);
  const base = kind === 'groups' ? groupsTotal(parts, own, ownScores) : groupTotal(kind, own, ownScores);
  const total = base.plus(sum(scores.filter((_, index) => !isOwn[index])));
  if (total.gte(0)) return total;
  // What is taken off a whole total ends at 0; an item whose points are below 0 is a slip of the pen.
  if (entries.some(({ rule, adjustment }) => adjustment && rule === 'fault')) return new Big(0);
  throw new Refused('a total below 0');
}

function groupsTotal(parts: Parts, entries: readonly Entry[], scores: readonly Big[]): Big {
  const groups = parts.get('分组') ?? [];
  const keys = groups.map((group) => group.word('代号'));
  if (entries.some(({ row }) => !keys.includes(row.word('分组'))))
    throw new Unsound('an indicator of no group');
  const totals = groups.map((group) => {
    const inside = entries.map(({ row }) => row.word('分组') === group.word('代号'));
    const kind = group.choice('汇总方式', TOTALS);
    if (kind === 'groups') throw new Unsound('groups inside a group');
    const total = groupTotal(
      kind,
      entries.filter((_, index) => inside[index]),
      scores.filter((_, index) => inside[index]),
    );
    return total.times(group.needed('权重'));
  });
  return sum(totals).div(sum(groups.map((group) => group.needed('权重'))));
}

/** The row of 【评级】 that a total belongs to. */
export function gradeRow({ parts }: Version, total: Big): Row {
  const rows = parts.get('评级') ?? [];
  if (rows.length === 0) throw new Refused('no grades');
  const { row } = stretchAt(bandsOf(rows), rounded(total));
  if (!row.has('名称')) throw new Unsound('a grade without a name');
  return row;
}

/** The lowest grade where an item that may never be 0 is. */
export function redLineGrade(version: Version, row: readonly Cell[], at: At): string {
  const broken = version.entries.some((entry, index) => {
    const cells = cellsBy(version.entries, row)[index] as readonly Cell[];
    return flagIn(entry.row.cell('红线')) === true && scoreOf(entry, cells, at).isZero();
  });
  const total = totalOf(version, row, at);
  return String(gradeRow(version, broken ? new Big(0) : total).cell('名称'));
}
