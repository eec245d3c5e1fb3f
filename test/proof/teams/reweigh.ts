/**
 * Totals of people to whom some indicators do not apply, read a second time from docs/rules-table.md in fractions: the other weights
 * are scaled to the whole, inside each group first; with too little weight left nobody is rated. Where all apply the total is what it
 * is without the column 可不适用.
 */
import type { Cell } from '../../../src/core/cell';
import { randomFrom, type Random } from '../rules/random';
import { lesser, of, order, over, plus, shown, sum, times, type Fraction } from './fraction';
import { decimal, table, Tally, type Answer, type Proof, type Row } from './outcome';

type Way = 'weighted' | 'points' | 'normalised' | 'min';
const WORDS: Readonly<Record<Way, string>> = {
  weighted: '加权',
  points: '累计得分',
  normalised: '折算百分',
  min: '取最低',
};

interface Indicator {
  readonly key: string;
  readonly weight: number;
  readonly full: number;
  readonly mayNotApply: boolean;
  readonly group: number;
}

interface Scheme {
  readonly least?: number;
  /** One way for all, or groups with a weight each. */
  readonly groups: readonly { readonly way: Way; readonly weight: number }[];
  readonly grouped: boolean;
  readonly indicators: readonly Indicator[];
}

function randomScheme(random: Random): Scheme {
  const grouped = random.chance(0.4);
  const ways: readonly Way[] = grouped
    ? ['weighted', 'points', 'normalised']
    : ['weighted', 'points', 'normalised', 'min'];
  const groups = split(random, grouped ? 2 + random.below(2) : 1).map((weight) => ({
    way: random.pick(ways),
    weight,
  }));
  const indicators = groups.flatMap(({ way }, group) =>
    split(random, 1 + random.below(5) + (grouped ? 0 : 1)).map((share, at): Indicator => ({
      key: `k${group}x${at}`,
      weight: share,
      full: way === 'points' || way === 'normalised' ? share : 100,
      mayNotApply: random.chance(0.7),
      group,
    })),
  );
  return {
    grouped,
    groups,
    indicators,
    ...(random.chance(0.4) ? { least: random.pick([0.1, 0.5, 0.75, 0.9, 1]) } : {}),
  };
}

/** So many whole numbers that come to 100. */
function split(random: Random, count: number): readonly number[] {
  const cuts = random.shuffle(Array.from({ length: 19 }, (_, at) => (at + 1) * 5)).slice(0, count - 1);
  const edges = [0, ...cuts.sort((a, b) => a - b), 100];
  return edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0));
}

function tableOf({ groups, grouped, indicators, least }: Scheme, marked: boolean): readonly Row[] {
  const total = grouped ? '分组加权' : WORDS[groups[0]?.way ?? 'points'];
  const weighs = (one: Indicator): boolean => groups[one.group]?.way === 'weighted';
  return table([
    ['【方案】', '代号', '名称', '周期', '汇总方式', '最少权重'],
    [null, 'team', '适用', '每月', total, marked ? (least ?? null) : null],
    ...(grouped
      ? [
          [],
          ['【分组】', '代号', '名称', '权重', '汇总方式'],
          ...groups.map(({ way, weight }, at): Row => [null, `g${at}`, `组${at}`, weight, WORDS[way]]),
        ]
      : []),
    [],
    ['【指标】', '代号', '名称', '分组', '输入', '规则', '权重', '满分', '可不适用'],
    ...indicators.map((one, at): Row => [
      null,
      one.key,
      `指标${at}`,
      grouped ? `g${one.group}` : null,
      '分数',
      '人工评分',
      weighs(one) ? one.weight : null,
      one.full,
      marked && one.mayNotApply ? '是' : null,
    ]),
  ]);
}

function randomPerson(random: Random, { indicators }: Scheme, all: boolean): Row {
  return indicators.map(({ full, mayNotApply }): Cell => {
    if (!all && random.chance(mayNotApply ? 0.3 : 0.02))
      return random.pick(['不适用', 'N/A', 'not applicable']);
    return !all && random.chance(0.02) ? null : decimal(random, 0, full, 2);
  });
}

const weightOf = (way: Way, { weight, full }: Indicator): Fraction =>
  way === 'weighted' ? of(weight) : way === 'min' ? of(1) : of(full);

/** What the document says that the person comes to. */
function expectedOf({ groups, indicators, least = 0.6 }: Scheme, row: Row): Answer {
  const out = row.map((cell) => typeof cell === 'string');
  if (indicators.some(({ mayNotApply }, at) => out[at] === true && !mayNotApply)) return '#VALUE!';
  if (row.every((cell) => cell === null)) return null;
  if (row.some((cell) => cell === null)) return '#N/A';
  if (out.every((one) => one)) return '不参评';
  const parts = groups.map(({ way, weight }, group) => {
    const all = indicators
      .map((one, at) => ({ ...one, score: row[at], out: out[at] }))
      .filter((one) => one.group === group);
    const here = all.filter((one) => !one.out).map((one) => ({ ...one, score: of(one.score as number) }));
    const present = sum(here.map((one) => weightOf(way, one)));
    const whole = sum(all.map((one) => weightOf(way, one)));
    return { way, weight: of(weight), here, present, whole };
  });
  const share = over(
    sum(parts.map(({ weight, present, whole }) => times(weight, over(present, whole)))),
    sum(parts.map(({ weight }) => weight)),
  );
  if (order(share, of(least)) < 0) return '不参评';
  const left = parts.filter(({ here }) => here.length > 0);
  const total = sum(left.map((part) => times(part.weight, partTotal(part))));
  return shown(over(total, sum(left.map(({ weight }) => weight))));
}

interface Part {
  readonly way: Way;
  readonly here: readonly (Indicator & { readonly score: Fraction })[];
  readonly present: Fraction;
  readonly whole: Fraction;
}

function partTotal({ way, here, present, whole }: Part): Fraction {
  const scores = here.map(({ score }) => score);
  if (way === 'min') return scores.reduce(lesser);
  if (way === 'weighted')
    return over(
      here.reduce((all, { weight, score }) => plus(all, times(of(weight), score)), of(0)),
      present,
    );
  return times(sum(scores), over(way === 'points' ? whole : of(100), present));
}

const PEOPLE = 10;

/** So many random people under random schemes; the same for the same seed. */
export function reweighCases(count: number, seed: number): Proof {
  const random = randomFrom(seed);
  const tally = new Tally();
  for (let left = count; left > 0;) {
    const scheme = randomScheme(random);
    const [marked, plain] = [tableOf(scheme, true), tableOf(scheme, false)];
    for (let person = 0; person < PEOPLE && left > 0; person++, left--) {
      const all = person === 0;
      const row = randomPerson(random, scheme, all);
      const about = `${JSON.stringify(scheme)} ${JSON.stringify(row)}`;
      tally.ask('KPISCORE', [[row], marked], expectedOf(scheme, row), about);
      if (all) tally.ask('KPISCORE', [[row], plain], expectedOf(scheme, row), `without the column: ${about}`);
    }
  }
  return tally.done();
}
