/** Coefficients, bonuses, salaries, the rank pool and deductions of logged issues. */
import { Big, plain, Refused, rounded, sum, Unsound, type Cell } from './cells';
import { gradeRow, type Version } from './total';
import type { Row } from './parts';

const COEFFICIENTS: Readonly<Record<string, 'score' | 'grade'>> = {
  按得分: 'score',
  'by score': 'score',
  按评级: 'grade',
  'by grade': 'grade',
};

export function coefficient(version: Version, total: Big): Big {
  const kind = version.head.choice('系数', COEFFICIENTS);
  if (kind === undefined) throw new Refused('no coefficients');
  return kind === 'score' ? total.div(100) : gradeRow(version, total).needed('系数');
}

/** Of the pool by the coefficient, or the amount of the grade; where stars are paid by shares, `score` is the stars. */
export function bonus(version: Version, score: Big, pool: Big): Big {
  const stars = version.parts.get('星级') ?? [];
  if (stars.some((row) => row.has('比例'))) {
    const row = stars.find((one) => one.needed('星级').eq(score));
    if (row === undefined) throw new Refused('no such star');
    return rounded(rounded(pool.times(row.needed('比例'))).plus(row.needed('加发')));
  }
  const grades = version.parts.get('评级') ?? [];
  const amounts = grades.some((row) => row.has('金额'));
  if (amounts && version.head.has('系数')) throw new Unsound('paid by amounts and by coefficients');
  if (amounts) return rounded(gradeRow(version, score).needed('金额'));
  return rounded(pool.times(coefficient(version, score)));
}

const namesOf = (row: Row): readonly string[] => [row.word('名称'), ...row.list('别名')];

export function salary(version: Version, level: string, score: Big, commission: Big): Big {
  const rows = version.parts.get('薪资') ?? [];
  if (rows.length === 0) throw new Refused('no pay');
  const find = (name: string): Row => {
    const hits = rows.filter((row) => namesOf(row).includes(plain(name)));
    if (hits.length !== 1) throw new (hits.length > 1 ? Unsound : Refused)(`pay level ${name}`);
    return hits[0] as Row;
  };
  const row = find(level);
  if (version.head.flag('提成') !== true && commission.gt(0)) throw new Refused('no commissions');
  if (row.has('比例') || row.has('级别')) {
    const full = find(row.word('级别'));
    return rounded(full.needed('固定工资').plus(full.needed('绩效工资')).times(row.needed('比例')));
  }
  const own = row.flag('提成') ?? version.head.flag('提成') ?? false;
  const scheme = version.head.flag('提成') ?? false;
  const paid = rounded(row.needed('绩效工资').times(coefficient(version, score)));
  return rounded(row.needed('固定工资'))
    .plus(paid)
    .plus(scheme && own ? rounded(commission) : 0);
}

/** The shares of the rank pool in the order of the members; no two of them are equal. */
export function pool(version: Version, scores: readonly Big[], amount: Big): readonly Big[] {
  const rows = version.parts.get('名次奖金') ?? [];
  if (rows.length === 0) throw new Refused('no rank pool');
  const named = (...words: readonly string[]): Row | undefined =>
    rows.find((row) => words.includes(row.word('名次')));
  const whole = named('奖金池', 'pool');
  const rest = named('其余', 'rest');
  if (whole === undefined || rest === undefined) throw new Unsound('the pool lacks a row');
  const ranks = rows
    .filter((row) => row !== whole && row !== rest)
    .sort((a, b) => a.needed('名次').cmp(b.needed('名次')));
  if (ranks.some((row, index) => !row.needed('名次').eq(index + 1))) throw new Unsound('ranks with a gap');
  const fen = rounded(amount.times(whole.needed('比例'))).times(100);
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] as Big).cmp(scores[a] as Big));
  const others = scores.length - ranks.length;
  const exact = scores.map((_, member) => {
    const rank = ranks[order.indexOf(member)];
    return rank === undefined ? fen.times(rest.needed('比例')).div(others) : fen.times(rank.needed('比例'));
  });
  const paid = exact.map((one) => one.floor());
  let left = rounded(sum(exact), 0).minus(sum(paid)).toNumber();
  const byRemainder = exact
    .map((one, member) => ({ member, remainder: one.minus(one.floor()) }))
    .sort((a, b) => b.remainder.cmp(a.remainder) || a.member - b.member);
  for (const { member } of byRemainder) if (left-- > 0) paid[member] = (paid[member] as Big).plus(1);
  return paid.map((one, member) => {
    const rank = ranks[order.indexOf(member)];
    return one.div(100).plus(rank?.needed('加发') ?? 0);
  });
}

function codeRow({ parts }: Version, code: Cell): Row {
  const hits = (parts.get('问题码') ?? []).filter((row) =>
    [row.word('代号'), ...row.list('别名')].includes(plain(code)),
  );
  if (hits.length > 1) throw new Unsound('a code stands twice');
  if (hits[0] === undefined) throw new Refused('no such code');
  return hits[0];
}

export const severity = (version: Version, code: Cell): Big => codeRow(version, code).needed('严重程度');

export function issueScore(version: Version, codes: readonly Cell[]): Big {
  const [log] = version.parts.get('问题记录') ?? [];
  if (log === undefined) throw new Refused('no log');
  const lost = codes.map((code) => {
    const column = ['轻微扣分', '中等扣分', '严重扣分'][severity(version, code).toNumber() - 1];
    if (column === undefined) throw new Unsound('no such severity');
    return log.needed(column);
  });
  return Big.max(0, log.needed('起点').minus(sum(lost)));
}
