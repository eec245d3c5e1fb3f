/**
 * Scores held against the mean of a group, read a second time: from docs/rules-table.md, in fractions, with nothing of the product's
 * own scoring. Every case is a random rule in a table of plain cells and a random person.
 */
import type { Cell } from '../../../src/core/cell';
import { randomFrom, type Random } from '../rules/random';
import { larger, lesser, minus, of, order, over, plus, shown, times, type Fraction } from './fraction';
import { decimal, table, Tally, type Answer, type Proof, type Row } from './outcome';

interface Rule {
  readonly full: number;
  readonly less: boolean;
  readonly cap?: number;
  readonly months: number;
  readonly small?: number;
  readonly target?: number;
  readonly ceilings: readonly { readonly share: number; readonly score: number }[];
  readonly floor?: number;
  readonly most?: number;
  readonly mayNotApply: boolean;
}

const SHARES = [0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1];

function randomRule(random: Random): Rule {
  const few = random.chance(0.4);
  const full = random.pick([100, 100, 20, 12.5]);
  const shares = random.chance(0.4) ? SHARES.filter(() => random.chance(0.4)) : [];
  const limited = random.chance(0.2);
  return {
    full,
    less: random.chance(0.5),
    months: random.pick([1, 1, 2, 3]),
    ...(random.chance(0.7) ? { cap: random.pick([0.9, 1, 1.1, 1.2, 1.35, 1.5, 2]) } : {}),
    ...(few ? { small: random.pick([1, 2, 3, 5]), target: decimal(random, 1, 100, 1) } : {}),
    ceilings: shares.map((share, at) => ({ share, score: full * 1.3 - at * 5 })),
    ...(limited ? { floor: decimal(random, 0, 5, 1), most: full + random.below(20) } : {}),
    mayNotApply: random.chance(0.5),
  };
}

const hasPeople = ({ small, ceilings }: Rule): boolean => small !== undefined || ceilings.length > 0;

/** The rule as a user would type its table. */
function tableOf(rule: Rule): readonly Row[] {
  const { full, less, cap, months, small, target, ceilings, floor, most, mayNotApply } = rule;
  const cells: Row[] = [];
  for (let month = 1; month <= months; month++)
    cells.push(
      [null, 'work', `own${month}`, `个人${month}`, '数值'],
      [null, 'work', `mean${month}`, `组均${month}`, '数值'],
    );
  if (hasPeople(rule)) cells.push([null, 'work', 'people', '人数', '次数']);
  if (ceilings.length > 0) cells.push([null, 'work', 'rank', '名次', '次数']);
  const word = less ? '与组均比（越低越好）' : '与组均比';
  return table([
    ['【方案】', '代号', '名称', '周期', '汇总方式'],
    [null, 'team', '组均', '每季', '累计得分'],
    [],
    [
      '【指标】',
      '代号',
      '名称',
      '规则',
      '满分',
      '比例上限',
      '月数',
      '小组人数',
      '目标',
      '保底',
      '封顶',
      '可不适用',
    ],
    [
      null,
      'work',
      '工作',
      word,
      full,
      cap ?? null,
      months === 1 ? null : months,
      small ?? null,
      target ?? null,
      floor ?? null,
      most ?? null,
      mayNotApply ? '是' : null,
    ],
    [],
    ['【输入格】', '指标代号', '代号', '名称', '输入'],
    ...cells,
    ...(ceilings.length === 0
      ? []
      : [
          [],
          ['【分档】', '指标代号', '条件', '界限', '得分'],
          ...ceilings.map(({ share, score }): Row => [null, 'work', '≤', share, score]),
        ]),
  ]);
}

function randomPerson(random: Random, rule: Rule): Row {
  const cells: Cell[] = [];
  const mean = decimal(random, 1, 60, 1);
  for (let month = 0; month < rule.months; month++) {
    const own = random.pick([
      () => decimal(random, 0, 150, 2),
      () => Number((mean * random.pick([0.5, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 2, 2.5])).toFixed(4)),
      () => mean,
    ])();
    const out = random.chance(0.12);
    cells.push(out ? random.pick(['不适用', 'N/A']) : random.chance(0.03) ? null : own);
    cells.push(out && random.chance(0.5) ? '不适用' : random.chance(0.03) ? 0 : mean);
  }
  if (!hasPeople(rule)) return cells;
  const people = random.chance(0.03) ? 0 : 1 + random.below(20);
  cells.push(people);
  if (rule.ceilings.length > 0)
    cells.push(random.chance(0.03) ? people + 1 : 1 + random.below(Math.max(1, people)));
  return cells;
}

const isOut = (cell: Cell | undefined): boolean => cell === '不适用' || cell === 'N/A';

/** What the document says that the person scores. */
function expectedOf(rule: Rule, row: Row): Answer {
  const months = Array.from({ length: rule.months }, (_, at) => [row[2 * at], row[2 * at + 1]] as const);
  const out = months.filter((pair) => pair.some(isOut));
  if (out.length > 0 && !rule.mayNotApply) return '#VALUE!';
  if (out.length === rule.months) return '不适用';
  if (row.some((cell) => cell === null)) return null;
  const [people, rank] = row.slice(2 * rule.months) as number[];
  if (people !== undefined && (people < 1 || (rank !== undefined && (rank < 1 || rank > people))))
    return '#VALUE!';
  const few = rule.small !== undefined && people !== undefined && people <= rule.small;
  let all = of(0);
  for (const [own, mean] of months) {
    if (isOut(own) || isOut(mean)) continue;
    const by = few ? (rule.target as number) : (mean as number);
    if (by <= 0) return '#VALUE!';
    const ratio = over(of(own as number), of(by));
    const counted = larger(of(0), rule.less ? minus(of(2), ratio) : ratio);
    all = plus(all, rule.cap === undefined ? counted : lesser(counted, of(rule.cap)));
  }
  const mean = over(all, of(rule.months - out.length));
  const score = ceilinged(rule, times(of(rule.full), mean), people, rank);
  const capped = rule.most === undefined ? score : lesser(score, of(rule.most));
  return shown(rule.floor === undefined ? capped : larger(capped, of(rule.floor)));
}

function ceilinged({ ceilings }: Rule, score: Fraction, people = 0, rank = 0): Fraction {
  for (const ceiling of ceilings)
    if (order(of(rank), times(of(people), of(ceiling.share))) <= 0) return lesser(score, of(ceiling.score));
  return score;
}

const PEOPLE = 10;

/** So many random people under random rules; the same for the same seed. */
export function relativeCases(count: number, seed: number): Proof {
  const random = randomFrom(seed);
  const tally = new Tally();
  for (let left = count; left > 0;) {
    const rule = randomRule(random);
    const grid = tableOf(rule);
    for (let person = 0; person < PEOPLE && left > 0; person++, left--) {
      const row = randomPerson(random, rule);
      const about = `${JSON.stringify(rule)} ${JSON.stringify(row)}`;
      tally.ask('KPIBAND', [[row], 'work', grid], expectedOf(rule, row), about);
    }
  }
  return tally.done();
}
