/**
 * Ranks, places and pools as a person reckons them with pencil and paper: by comparing everybody with everybody, by handing out seats one
 * after the other, in whole numbers alone. Written from what the functions promise; shares no line with the product.
 */
import type { Person, Share, Team } from './team';

type Second = 'ignored' | 'decides';

/** Whether a stands before b. */
function before(a: Person, b: Person, second: Second, lowest = false): boolean {
  if (a.score === null || b.score === null) return false;
  if (a.score !== b.score) return lowest ? a.score < b.score : a.score > b.score;
  if (second === 'ignored' || a.second === b.second) return false;
  return b.second === null || (a.second !== null && a.second > b.second);
}

/** One more than those before; without gaps, one more than the different places before. */
export function rankOf(
  team: Team,
  own: Person,
  { second, lowest, dense }: { readonly second: Second; readonly lowest: boolean; readonly dense: boolean },
): number | null {
  if (own.score === null) return null;
  const ahead = team.filter((one) => before(one, own, second, lowest));
  if (!dense) return ahead.length + 1;
  const places = new Set(ahead.map((one) => `${one.score}/${second === 'decides' ? one.second : ''}`));
  return places.size + 1;
}

/** Whole people that a share lets in, by trying one after the other. */
function seatsOf({ limit, under }: Share, people: number): number {
  if (limit === null) return people;
  let seats = 0;
  while (
    seats < people &&
    (under ? (seats + 1) * 1000 < limit * people : (seats + 1) * 1000 <= limit * people)
  )
    seats++;
  return seats;
}

export type Policy = '仅报告' | '全入' | '全出' | '次列';
export type Seat = readonly [place: string, rank: number, standing: string] | readonly ['', '', ''];

/** Seats in a row, best first; everybody tries every seat that some order of the tied people would give. */
export function seated(team: Team, shares: readonly Share[], policy: Policy, base: number): readonly Seat[] {
  const second: Second = policy === '次列' ? 'decides' : 'ignored';
  const filled = shares.reduce((sum, { limit }) => sum + (limit ?? 0), 0) === 1000;
  const row: string[] = [];
  shares.forEach((share, index) => {
    const last = index === shares.length - 1;
    const rest = share.limit === null || (last && filled && !share.under);
    const seats = rest ? team.length + base : seatsOf(share, base);
    for (let seat = 0; seat < seats; seat++) row.push(share.label);
  });
  const few = base < 5 ? '（人数不足）' : '';
  return team.map((own): Seat => {
    if (own.score === null) return ['', '', ''];
    const ahead = team.filter((one) => before(one, own, second)).length;
    const behind = team.filter((one) => before(own, one, second)).length;
    const present = team.filter((one) => one.score !== null).length;
    const open = Array.from({ length: present - behind - ahead }, (_, at) => row[ahead + at] ?? '');
    const [best = '', worst = ''] = [open[0], open.at(-1)];
    const torn = new Set(open).size > 1;
    if (policy === '全入') return [best, ahead + 1, (best === '' ? '出' : '入') + few];
    const said = torn ? (policy === '全出' ? '出' : '边缘') : worst === '' ? '出' : '入';
    return [worst, ahead + 1, said + few];
  });
}

/** Cents by largest remainder: whole cents first, then one each to the largest parts left over, the first listed of equal ones. */
export function shared(pool: bigint, parts: readonly (bigint | null)[]): readonly (number | null)[] {
  const whole = parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n);
  const cents = parts.map((part) => (part === null ? null : (pool * part) / whole));
  let left = pool - cents.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n);
  const rest = (index: number): bigint => (pool * (parts[index] ?? 0n)) % whole;
  const order = parts.flatMap((part, index) => (part === null ? [] : [index]));
  order.sort((a, b) => (rest(a) === rest(b) ? a - b : rest(a) > rest(b) ? -1 : 1));
  for (const index of order) {
    if (left === 0n) break;
    cents[index] = (cents[index] ?? 0n) + 1n;
    left--;
  }
  return cents.map((one) => (one === null ? null : Number(one) / 100));
}

/** The equal marks, and 1 − mean difference ÷ mean difference of any two, over every pair of pairs; null where that is 0 ÷ 0. */
export function agreed(pairs: readonly (readonly [number, number])[]): readonly [number, number | null] {
  let [apart, chance] = [0, 0];
  for (const [a, b] of pairs) apart += Math.abs(a - b);
  for (const [a] of pairs) for (const [, b] of pairs) chance += Math.abs(a - b);
  const equal = pairs.filter(([a, b]) => a === b).length;
  return [
    quotient(equal, pairs.length),
    chance === 0 ? null : quotient(chance - apart * pairs.length, chance),
  ];
}

/** Long division to fifteen digits, the last of them rounded half away from 0. */
function quotient(of: number, by: number): number {
  const [size, divisor] = [BigInt(Math.abs(of)), BigInt(by)];
  if (size === 0n) return 0;
  let places = 0;
  while (size * 10n ** BigInt(places) < divisor * 10n ** 14n) places++;
  const digits = (2n * size * 10n ** BigInt(places) + divisor) / (2n * divisor);
  return Number(`${of < 0 ? '-' : ''}${digits}e-${places}`);
}
