/** Asks the functions about a random team, and compares with what is reckoned by hand. */
import type { Argument } from '../../../src/functions/description';
import { call } from '../../support/call';
import { randomFrom, type Random } from '../rules/random';
import { agreed, rankOf, seated, shared, type Policy } from './by-hand';
import { factCells, randomPerson } from './facts';
import { randomLadder, randomMonths, starsByHand, type Ladder } from './stars';
import { randomShares, randomTeam, type Team } from './team';

export type Question = 'ranks' | 'quotas' | 'pools' | 'raters' | 'stars';

export interface Outcome {
  readonly seed: number;
  readonly comparisons: Readonly<Record<Question, number>>;
  readonly differences: readonly string[];
  /** How many people stood at an edge, and whether a policy moved anybody. */
  readonly atEdges: number;
  /** Whether a gate kept somebody from the stars of the months. */
  readonly heldBack: boolean;
}

/** Ladders change with every so many teams: reading a table takes longer than asking it. */
const TEAMS_PER_LADDER = 50;

export function* prove(teams: number, seed: number): Generator<Outcome> {
  let ladder: Ladder | undefined;
  for (let at = 0; at < teams; at++) {
    const random = randomFrom(seed + at);
    if (ladder === undefined || at % TEAMS_PER_LADDER === 0) ladder = randomLadder(random);
    yield asked(seed + at, random, ladder);
  }
}

function asked(seed: number, random: Random, ladder: Ladder): Outcome {
  const team = randomTeam(random);
  const differences: string[] = [];
  const comparisons = { ranks: 0, quotas: 0, pools: 0, raters: 0, stars: 0 };
  const compare = (question: Question, name: string, args: readonly Argument[], expected: unknown): void => {
    comparisons[question]++;
    const [came, wanted] = [JSON.stringify(call(name, ...args)), JSON.stringify(expected)];
    if (came !== wanted) differences.push(`${name} ${JSON.stringify(args)}: ${came}, by hand ${wanted}`);
  };
  ranks(team, compare);
  const atEdges = quotas(team, random, compare);
  pools(team, random, compare);
  raters(team, random, compare);
  const heldBack = stars(random, ladder, compare);
  return { seed, comparisons, differences, atEdges, heldBack };
}

/** Whose months and facts stand about the edges of the ladder. */
function stars(random: Random, ladder: Ladder, compare: Compare): boolean {
  const months = randomMonths(random, ladder);
  const gates = ladder.steps.flatMap((step) => step.gates);
  const person = randomPerson(random, ladder.facts, gates);
  const cells = factCells(random, person, ladder.facts, ladder.asksRole);
  const expected = starsByHand(months, ladder, person);
  compare('stars', 'STARLEVEL', [[months], ladder.table, cells.length === 0 ? null : cells], expected);
  const open = { ...ladder, steps: ladder.steps.map((step) => ({ ...step, gates: [] })) };
  return starsByHand(months, open, person) !== expected;
}

type Compare = (question: Question, name: string, args: readonly Argument[], expected: unknown) => void;

const points = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);
/** One person in one cell is one cell. */
const spilled = (column: readonly unknown[]): unknown =>
  column.length === 1 ? column[0] : column.map((one) => [one]);

function ranks(team: Team, compare: Compare): void {
  const scores = team.map(({ score }) => [points(score)]);
  const sales = team.map(({ second }) => [points(second)]);
  for (const second of ['ignored', 'decides'] as const)
    for (const lowest of [false, true])
      for (const dense of [false, true]) {
        const by = second === 'decides' && team.some((one) => one.second !== null) ? 'decides' : 'ignored';
        const own = team.map((one) => rankOf(team, one, { second: by, lowest, dense }) ?? '');
        const args = [
          scores,
          second === 'decides' ? sales : null,
          lowest ? '低者在前' : null,
          dense ? 'dense' : null,
        ];
        compare('ranks', 'KPIRANK', args, spilled(own));
      }
}

function quotas(team: Team, random: Random, compare: Compare): number {
  const shares = randomShares(random);
  if (shares.length === 0) return 0;
  const present = team.filter(({ score }) => score !== null).length;
  const base = random.chance(0.2) ? 1 + random.below(40) : undefined;
  const lines = shares.map(({ label, cell }) => [label, cell]);
  let edges = 0;
  for (const policy of ['仅报告', '全入', '全出', '次列'] as const satisfies readonly Policy[]) {
    const scores = team.map(({ score, second }) =>
      policy === '次列' ? [points(score), points(second)] : [points(score)],
    );
    // Where nobody has a second figure it decides nothing.
    const own = team.some(({ second }) => second !== null)
      ? team
      : team.map((one) => ({ ...one, second: null }));
    const seats = seated(own, shares, policy, base ?? present);
    edges += policy === '仅报告' ? seats.filter(([, , standing]) => standing.startsWith('边缘')).length : 0;
    const ties = policy === '仅报告' && random.chance(0.5) ? null : policy;
    compare('quotas', 'KPIQUOTA', [scores, lines, ties, base ?? null], seats);
  }
  return edges;
}

function pools(team: Team, random: Random, compare: Compare): void {
  const cents = random.chance(0.1) ? random.below(5) : random.below(100_000_000);
  const scores = team.map(({ score }) => [points(score)]);
  const share = (parts: readonly (number | null)[]): unknown => {
    const known = parts.filter((one) => one !== null);
    if (known.length === 0) return spilled(parts.map(() => ''));
    if (known.every((one) => one === 0)) return '#VALUE!';
    return spilled(
      shared(
        BigInt(cents),
        parts.map((one) => (one === null ? null : BigInt(one))),
      ).map((one) => one ?? ''),
    );
  };
  compare(
    'pools',
    'KPIPOOL',
    [scores, null, cents / 100, null, null, '按得分'],
    share(team.map(({ score }) => score)),
  );
  const weights = team.map(({ second }) => [points(second)]);
  const lacking = team.some(({ score, second }) => score !== null && second === null);
  const by = team.map(({ score, second }) => (score === null ? null : second));
  compare(
    'pools',
    'KPIPOOL',
    [scores, weights, cents / 100, null, null, '按权重'],
    lacking ? '#N/A' : share(by),
  );
}

function raters(team: Team, random: Random, compare: Compare): void {
  const marks = team.map(() => [random.chance(0.1) ? null : 1 + random.below(5), random.chance(0.1) ? null : 1 + random.below(5)] as const); // prettier-ignore
  const pairs = marks.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]));
  const args = [marks.map(([a]) => [a]), marks.map(([, b]) => [b])];
  if (pairs.length < 5) {
    compare('raters', 'KPIAGREE', args, '#N/A');
    return;
  }
  const [equal, kappa] = agreed(pairs);
  compare('raters', 'KPIAGREE', args, [
    ['一致率', equal],
    ['加权 κ（线性）', kappa ?? '#N/A'],
    ['成对人数', pairs.length],
  ]);
}
