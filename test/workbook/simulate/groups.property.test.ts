/** Rules that are changed, with who takes part: a simulation says what a sheet comes to that is marked and reckoned anew by them. */
import type { Cell } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import type { CompiledScheme } from '../../../src/core/compile/compiled';
import { toNumber } from '../../../src/core/number/exact';
import type { InputCell } from '../../../src/schemes/indicator';
import type { Scheme, TakingPart } from '../../../src/schemes/scheme';
import { simulate, type Simulation } from '../../../src/workbook/simulate/simulate';
import { shown } from '../../proof/teams/fraction';
import { randomFrom, type Random } from '../../proof/rules/random';
import { indicator, scheme, text } from '../../support/broken';
import { isRated, meets, month, pool, type Habits, type Line, type Member, type Rules } from './afresh';
import { blockOf, type Sheet } from './sheet';

const MONTHS = 3;

/** How many cells follow those of the months. */
const cellsOf = ({ few, ceilings }: Rules): number => (ceilings.length > 0 ? 2 : few === undefined ? 0 : 1);

function schemeOf(rules: Rules): Scheme {
  const { months, less, cap, few, ceilings, weight, least, without, days, volume } = rules;
  const names = Array.from({ length: months }, (_, at) => [`个人${at + 1}`, `组均${at + 1}`]).flat();
  names.push(...['人数', '名次'].slice(0, cellsOf(rules)));
  const input = names.map((zh, at): InputCell => ({ key: `c${at}`, label: text(zh), input: 'number' }));
  const takingPart: TakingPart[] = [];
  if (days !== undefined)
    takingPart.push({ key: 'days', label: text('出勤'), input: 'days', test: { atLeast: days } });
  if (volume !== undefined)
    takingPart.push(
      { key: 'volume', label: text('接待'), input: 'count', test: { atLeast: volume }, by: 'mean' },
      { key: 'mean', label: text('组均'), input: 'number' },
    );
  const work = indicator(
    'work',
    {
      kind: 'relative',
      max: 100,
      months,
      better: less ? 'lower' : 'higher',
      ...(cap === undefined ? {} : { cap }),
      ...(few ?? {}),
      ...(ceilings.length === 0 ? {} : { ceilings }),
    },
    { label: text('工作'), input, mayNotApply: true },
  );
  const service = indicator(
    'service',
    { kind: 'manual', max: 100 },
    { label: text('服务'), input: 'points', ...(without ? { mayNotApply: true } : {}) },
  );
  return scheme({
    aggregation: {
      kind: 'weighted',
      indicators: [
        { ...work, weight },
        { ...service, weight: 100 - weight },
      ],
    },
    leastWeight: least,
    ...(takingPart.length === 0 ? {} : { takingPart }),
    pool: { of: text('奖金池'), rate: 1, ranks: [0.5, 0.3].map((share) => ({ share, plus: 0 })), rest: 0.2 },
  });
}

function randomRules(random: Random, shape: Pick<Rules, 'months' | 'few' | 'ceilings'>): Rules {
  return {
    months: shape.months,
    less: random.chance(0.3),
    ...(random.chance(0.6) ? { cap: random.pick([1, 1.1, 1.3, 2]) } : {}),
    ...(shape.few === undefined
      ? {}
      : { few: { small: random.pick([1, 2, 3]), target: random.pick([30, 50.5]) } }),
    ceilings: shape.ceilings.map(({ share }, at) => ({ share, score: random.pick([110, 100]) - 15 * at })),
    weight: random.pick([40, 50, 70]),
    least: random.pick([0.3, 0.5, 0.6, 0.7]),
    without: random.chance(0.85),
    ...(random.chance(0.6) ? { days: random.pick([10, 15, 20]) } : {}),
    ...(random.chance(0.6) ? { volume: random.pick([0.5, 0.9, 1]) } : {}),
  };
}

function randomTeam(random: Random, months: number): readonly Member[] {
  const few = random.chance(0.3);
  const figures = [20, 35.5, 40, 47, 50, 50, 61, 80];
  return Array.from({ length: 1 + random.below(few ? 3 : 10) }, () => {
    const away = random.chance(0.1);
    return {
      team: random.pick(['一组', '二组']),
      mark: random.pick(['是', null, '是', null, '否', '仅参照'] as const),
      days: random.pick([8, 10, 15, 21]),
      volume: random.pick([10, 40, 45, 90, 100, 120]),
      own: Array.from({ length: months }, () => (away || random.chance(0.1) ? null : random.pick(figures))),
      service: random.chance(0.2) ? null : random.pick([60, 80, 95.5]),
    };
  });
}

interface Case {
  readonly before: Rules;
  readonly after: Rules;
  readonly team: readonly Member[];
  readonly habits: Habits;
  /** Whether the sheet's marks are reckoned by the rules before, or somebody typed them. */
  readonly byFormula: boolean;
}

type Change = Pick<Case, 'before' | 'after'>;

function randomChange(random: Random): Change {
  const months = 1 + random.below(MONTHS);
  const shares = random.chance(0.6) ? [0.2, 0.5, 1].filter(() => random.chance(0.6)) : [];
  const shape = {
    months,
    ...(random.chance(0.5) ? { few: { small: 1, target: 1 } } : {}),
    ceilings: shares.map((share) => ({ share, score: 0 })),
  };
  const [before, after] = [randomRules(random, shape), randomRules(random, shape)];
  const same = before.days === after.days && before.volume === after.volume;
  return {
    before,
    // Where nothing else is asked, what the sheet pays by stays.
    after: same ? { ...after, days: (before.days ?? 10) + 2 } : after,
  };
}

function randomCase(random: Random, change: Change): Case {
  return {
    ...change,
    team: randomTeam(random, change.before.months),
    habits: { byTeam: random.chance(0.3), meanOfTakers: random.chance(0.4) },
    byFormula: random.chance(0.5),
  };
}

const meanOf = (team: readonly Member[]): number =>
  Number((team.reduce((all, { volume }) => all + volume, 0) / team.length).toFixed(2));

const typed = ({ mark }: Member): boolean => mark === null || mark === '是';

/** The sheet as its program shows it by the marks that stand there. */
function sheetOf({ before, team, habits, byFormula }: Case, marks: readonly boolean[]): Sheet {
  const mean = meanOf(team);
  const lines = month(before, team, marks, habits);
  const marked = '"<>否"';
  const head = ['姓名', '团队', '参评', '出勤', '接待', '组均', '服务'];
  for (let at = 1; at <= before.months; at++) head.push(`个人${at}`, `组均${at}`);
  head.push(...['人数', '名次'].slice(0, cellsOf(before)));
  const body = team.map((one, at): readonly (Cell | { readonly formula: string; readonly value: Cell })[] => {
    const { people, rank, means } = lines[at] as Line;
    const cells = one.own.flatMap((figure, index) => [
      figure ?? '不适用',
      {
        formula: habits.meanOfTakers ? `=AVERAGEIFS(H:H,C:C,${marked})` : '=AVERAGE(H3:H20)',
        value: figure === null ? '不适用' : (means[index] ?? { error: '#DIV/0!' as const }),
      },
    ]);
    const some = one.own.some((figure) => figure !== null);
    return [
      `人${at}`,
      one.team,
      byFormula
        ? { formula: '=IF(KPIELIGIBLE(D1:E2)=TRUE,"是","否")', value: marks[at] === true ? '是' : '否' }
        : one.mark,
      one.days,
      one.volume,
      mean,
      one.service ?? '不适用',
      ...cells,
      { formula: `=COUNTIFS(H3:H20,">=0",C3:C20,${marked})`, value: some ? people : '不适用' },
      { formula: `=MIN(9,1+COUNTIFS(C3:C20,${marked}))`, value: some ? rank : '不适用' },
    ].slice(0, head.length);
  });
  return blockOf([['奖金池', 1000], head, ...body]);
}

const OUTCOMES = { same: 0, moved: 0, left: 0, alone: 0, few: 0, nobody: 0, untold: 0 };

function hold(one: Case, [old, fresh]: readonly CompiledScheme[]): void {
  const { before, after, team, habits, byFormula } = one;
  const mean = meanOf(team);
  const marks = team.map((member) => (byFormula ? meets(before, member, mean) : typed(member)));
  const result = simulate(old as CompiledScheme, fresh as CompiledScheme, sheetOf(one, marks));
  if ('fault' in result) throw new Error(result.fault.en);
  if (result.note !== undefined) {
    // The sheet shows the same whether its groups are the teams or everybody.
    const [a, b] = [true, false].map((byTeam) =>
      month(before, team, marks, { ...habits, byTeam }).map(({ people, rank, means }) => [
        means,
        ...[people, rank].slice(0, cellsOf(before)),
      ]),
    );
    expect(a).toEqual(b);
    OUTCOMES.untold++;
    return;
  }
  const [held, anew] = [before, after].map((rules) => {
    const takes = team.map(
      (member) => (byFormula || typed(member)) && meets(rules, member, mean) && isRated(rules, member),
    );
    return month(rules, team, takes, habits);
  }) as [readonly Line[], readonly Line[]];
  const expected = team.flatMap((_, at) => {
    const [a, b] = [held[at]?.total ?? null, anew[at]?.total ?? null];
    if (a === null || b === null) return [];
    return [[`人${at}`, shown(a), pool(held)[at], shown(b), pool(anew)[at]]];
  });
  expect(seen(result)).toEqual(expected);
  count(result, team, anew);
}

const seen = ({ people }: Simulation) =>
  people.map((person) => [
    person.name,
    ...[person.before, person.after].flatMap(({ total, money }) => [toNumber(total), money?.bonus]),
  ]);

function count({ people, left }: Simulation, team: readonly Member[], fresh: readonly Line[]): void {
  const moved = people.some(({ before, after }) => toNumber(before.total) !== toNumber(after.total));
  OUTCOMES[moved ? 'moved' : 'same']++;
  if (left.length > 0) OUTCOMES.left++;
  if (team.length <= 3) OUTCOMES.few++;
  const takers = fresh.filter(({ takes }) => takes).length;
  if (takers === 0) OUTCOMES.nobody++;
  if (takers === 1) OUTCOMES.alone++;
}

const CHANGES = 40;
const TEAMS = 15;

test('600 teams under 40 random changes of the rules', () => {
  const random = randomFrom(20_263);
  for (let left = CHANGES; left > 0; left--) {
    const change = randomChange(random);
    const compiled = [change.before, change.after].map((rules) => compileScheme(schemeOf(rules)));
    for (let team = 0; team < TEAMS; team++) {
      const one = randomCase(random, change);
      try {
        hold(one, compiled);
      } catch (error) {
        throw new Error(JSON.stringify(one), { cause: error });
      }
    }
  }
  // Every kind of month came, and few of them could not be told.
  for (const [kind, times] of Object.entries(OUTCOMES)) expect([kind, times > 5]).toEqual([kind, true]);
  expect(OUTCOMES.untold).toBeLessThan(60);
});
