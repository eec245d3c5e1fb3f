/** Stars of a history, and what a star earns. */
import { Big, isEmpty, plain, Refused, rounded, sum, Unsound, type Cell } from './cells';
import { flagOf, quantity, valueOf } from './entries';
import { KINDS, type Kind } from './words';
import { bandsOf, SIGNS, stretchAt } from './intervals';
import { compare, meets } from './score';
import { totalOf, type Version } from './total';
import type { Row } from './parts';

export type StarKind = 'ladder' | 'annual' | 'total' | 'conditions';
const STAR_KINDS: Readonly<Record<string, StarKind>> = {
  逐月阶梯: 'ladder',
  ladder: 'ladder',
  年度评定: 'annual',
  annual: 'annual',
  按总分: 'total',
  'by total': 'total',
  按条件: 'conditions',
  'by conditions': 'conditions',
};

export type Facts = ReadonlyMap<string, Cell>;

export function starKind({ parts }: Version): StarKind | undefined {
  const [rule] = parts.get('星级方式') ?? [];
  return rule?.choice('方式', STAR_KINDS);
}

export function factKinds({ parts }: Version): ReadonlyMap<string, Kind> {
  return new Map(
    (parts.get('事实') ?? []).map((row) => {
      const kind = row.choice('输入', KINDS);
      if (kind === undefined) throw new Unsound('a fact without its kind');
      return [row.word('代号'), kind];
    }),
  );
}

function gateHolds(version: Version, gate: Row, facts: Facts): boolean {
  const key = gate.word('事实');
  const kind = factKinds(version).get(key);
  if (kind === undefined) throw new Unsound(`a gate on ${key}`);
  const cell = facts.get(key);
  if (isEmpty(cell)) return true;
  const sign = gate.choice('条件', SIGNS);
  if (kind === 'flag' || sign === 'is' || sign === undefined || sign === 'else')
    return meets(gate, cell, kind);
  return compare(valueOf(cell, kind), sign, quantity(gate, '界限', version.parts, undefined));
}

/** Gates of a star and of those below it; one without a star is everybody's. */
function gatesHold(version: Version, star: Big, facts: Facts): boolean {
  return (version.parts.get('星级条件') ?? []).every((gate) => {
    const own = gate.number('星级');
    if (own === undefined && starKind(version) !== 'total') throw new Unsound('a gate of no star');
    return (own !== undefined && own.gt(star)) || gateHolds(version, gate, facts);
  });
}

const starsOf = ({ parts }: Version): readonly Row[] => parts.get('星级') ?? [];

function roleRows(version: Version, role: Cell | undefined): readonly Row[] {
  const rows = starsOf(version);
  if (!rows.some((row) => row.has('岗位'))) return rows;
  if (rows.some((row) => !row.has('岗位'))) throw new Unsound('a star row without its role');
  if (isEmpty(role)) throw new Refused('the role is needed');
  const choices = version.parts.get('事实选项') ?? [];
  const found = choices.find((row) => [row.word('名称'), ...row.list('别名')].includes(plain(role)));
  if (found === undefined) throw new Refused('no such role');
  return rows.filter((row) => row.word('岗位') === found.word('名称'));
}

/** The star of a ladder; two numbers where what is written leaves open whether lower windows must hold too. */
export function ladderStars(version: Version, months: readonly Big[], facts: Facts): readonly number[] {
  for (const row of version.parts.get('事实') ?? [])
    if (row.flag('必填') === true && isEmpty(facts.get(row.word('代号'))))
      throw new Refused('a fact is needed');
  const held = roleRows(version, facts.get('role')).map((row) => {
    const window = row.needed('月数').toNumber();
    const newest = months.slice(-window).map((month) => rounded(month));
    const sign = row.choice('条件', SIGNS);
    if (sign !== '≥' && sign !== '>') throw new Unsound('a ladder goes up');
    const edge = row.needed('界限');
    const all = newest.length === window && newest.every((month) => compare(month, sign, edge));
    const star = row.needed('星级');
    return { star: star.toNumber(), holds: all && gatesHold(version, star, facts) };
  });
  const stars = held.filter((one) => one.holds).map((one) => one.star);
  const highest = Math.max(0, ...stars);
  const lacking = held.filter((one) => !one.holds).map((one) => one.star);
  const unbroken = Math.max(0, ...stars.filter((star) => lacking.every((other) => other > star)));
  return [highest, unbroken];
}

export function annualStars(version: Version, months: readonly Big[], facts: Facts): number {
  const [rule] = version.parts.get('星级方式') as readonly Row[];
  const yes = (key: string): boolean | undefined =>
    isEmpty(facts.get(key)) ? undefined : flagOf(facts.get(key));
  const count = (key: string): number =>
    isEmpty(facts.get(key)) ? 0 : valueOf(facts.get(key), 'number').toNumber();
  if (yes('confirmed') === false) return 0;
  const most = Math.max(...starsOf(version).map((row) => row.needed('星级').toNumber()));
  if (count('current') > most) throw new Refused('more stars than there are');
  const current = Math.max(1, count('current'));
  if (yes('violation') === true) return Math.max(1, current - 1);
  const limit = (rule as Row).needed('请假月数上限');
  if (yes('applied') === false || yes('leaving') === true || limit.lt(count('leavemonths'))) return current;
  if (months.length === 0) return current;
  const mean = rounded(sum(months).div(months.length));
  let rated = stretchAt(bandsOf(starsOf(version)), mean)
    .row.needed('星级')
    .toNumber();
  if (count('complaints') > 0) rated = Math.min(rated, (rule as Row).needed('投诉封顶星级').toNumber());
  return Math.max(current, rated);
}

export function totalStars(version: Version, inputs: readonly Cell[], facts: Facts): number {
  const total = rounded(totalOf(version, inputs, { parts: version.parts }));
  const star = stretchAt(bandsOf(starsOf(version)), total).row.needed('星级');
  return star.gt(0) && !gatesHold(version, star, facts) ? 0 : star.toNumber();
}

export function conditionStars(version: Version, facts: Facts): number {
  const stars = starsOf(version)
    .map((row) => row.needed('星级'))
    .sort((a, b) => b.cmp(a));
  const found = stars.find((star) => gatesHold(version, star, facts));
  return found?.toNumber() ?? 0;
}

export function reward(version: Version, star: number, role: Cell | undefined): Big {
  const rows = starsOf(version);
  const column = rows.some((row) => row.has('加发')) ? '加发' : '奖励';
  if (!rows.some((row) => row.has(column))) throw new Refused('no rewards');
  if (star === 0 && !rows.some((row) => row.needed('星级').isZero())) return new Big(0);
  const row = roleRows(version, role).find((one) => one.needed('星级').eq(star));
  if (row === undefined) throw new Refused('no such star');
  if (star === 0 && !row.has(column)) return new Big(0);
  return rounded(quantity(row, column, version.parts, undefined));
}
