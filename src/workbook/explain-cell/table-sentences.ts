/** How commission, shares of a pool and logged issues come about. */
import { isError } from '../../core/cell';
import { explainCommission } from '../../core/explain/explain-commission';
import { add, toNumber, ZERO, type Exact } from '../../core/number/exact';
import { formatNumber, formatPercent } from '../../core/number/format';
import { findIssue, issueLogOf, summariseIssues } from '../../core/score/issues';
import { order, type Contender } from '../../core/score/rank';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { cellOf, gridOf, lineOf, schemeOf, widthOf } from '../../functions/arguments';
import { commissionTerms } from '../../functions/list/kpi-commission';
import { readMembers } from '../../functions/members';
import { partsOf, poolMethod, poolOf } from '../../functions/pool-method';
import { readMeasure } from '../../functions/rate-table';
import type { RankPool } from '../../schemes/scheme';
import { pick, type Sentence } from './shown';

export const commission: Sentence = ({ args, row, column, result, language }) => {
  const terms = commissionTerms(args);
  const amount = pick(args[0], row, column);
  if (isError(terms) || typeof amount !== 'number' || typeof result !== 'number') return null;
  const chosen =
    terms.measure === undefined ? undefined : readMeasure(pick(args[4], row, column), terms.steps);
  if (isError(chosen)) return null;
  return inLanguage(explainCommission(terms, amount, chosen, result), language);
};

export const share: Sentence = ({ args, row, column, result, language }) => {
  const [scores, sales, amount, schemeArgument, month, methodArgument] = args;
  const method = poolMethod(methodArgument);
  const pool = isError(method) ? method : poolOf(method, schemeArgument, month);
  const members = readMembers(gridOf(scores), sales);
  const from = cellOf(amount);
  if (isError(method) || isError(pool) || isError(members)) return null;
  if (typeof from !== 'number' || typeof result !== 'number') return null;
  const own = members.flat()[row * widthOf(gridOf(scores)) + column] ?? null;
  if (own === null || isError(own)) return null;
  const all = members.flat().filter((one): one is Contender => one !== null && !isError(one));
  if (method !== 'rank') return proportion(method, [own, all], pool, [from, result], language);
  if (pool === undefined) return null;
  const first = all.filter((one) => order(one, own) < 0).length;
  const tied = all.filter((one) => order(one, own) === 0).length;
  const places = Array.from({ length: tied }, (_, index) => placeWords(pool, first + index, all.length));
  const names = tied === 1 ? String(first + 1) : `${first + 1}–${first + tied}`;
  const each = tied === 1 ? text('', '') : text(`，${tied} 人平分`, `, shared by ${tied}`);
  const words = text(
    `${all.length} 人中第 ${names} 名：${[...new Set(places.map(({ zh }) => zh))].join('；')}${each.zh}；奖金池 ${formatNumber(from)} × ${formatPercent(pool.rate)} → ${formatNumber(result)}`,
    `rank ${names} of ${all.length}: ${[...new Set(places.map(({ en }) => en))].join('; ')}${each.en}; pool ${formatNumber(from)} × ${formatPercent(pool.rate)} → ${formatNumber(result)}`,
  );
  return inLanguage(words, language);
};

/** `90 ÷ 250 × 1000 → 360` */
function proportion(
  method: 'score' | 'weight',
  [own, all]: readonly [Contender, readonly Contender[]],
  pool: RankPool | undefined,
  [from, result]: readonly [number, number],
  language: Language,
): string | null {
  const parts = partsOf(method, all);
  if (isError(parts)) return null;
  const mine = (method === 'score' ? own.score : own.sales) ?? ZERO;
  const whole = parts.reduce<Exact>((sum, one) => add(sum, one ?? ZERO), ZERO);
  const rate = pool === undefined ? '' : ` × ${formatPercent(pool.rate)}`;
  const share = `${formatNumber(toNumber(mine))} ÷ ${formatNumber(toNumber(whole))}`;
  const by = method === 'score' ? text('按得分：', 'by score: ') : text('按权重：', 'by weight: ');
  return `${inLanguage(by, language)}${share} × ${formatNumber(from)}${rate} → ${formatNumber(result)}`;
}

/** What a place is paid, from 0. */
function placeWords({ ranks, rest }: RankPool, place: number, members: number): Text {
  const named = ranks[place];
  if (named === undefined) {
    const others = members - ranks.length;
    const of = formatPercent(rest);
    return text(`其余 ${others} 人平分奖金池的 ${of}`, `the other ${others} divide ${of} of the pool`);
  }
  const plus = named.plus === 0 ? '' : ` + ${formatNumber(named.plus)}`;
  const of = formatPercent(named.share);
  return text(`奖金池的 ${of}${plus}`, `${of} of the pool${plus}`);
}

export const issueTotal: Sentence = ({ args: [codes, schemeArgument, month], result, language }) => {
  const scheme = schemeOf(schemeArgument, 'quality-severity', month);
  const log = isError(scheme) ? scheme : issueLogOf(scheme);
  if (isError(log) || typeof result !== 'number') return null;
  const found = summariseIssues(log, lineOf(gridOf(codes)));
  if (isError(found)) return null;
  const lost = found.counts.flatMap((count, index) =>
    count === 0 ? [] : `${count} × ${formatNumber(log.deductions[index] ?? 0)}`,
  );
  const floor = found.deduction > log.from ? text('，最低为 0', ', at least 0') : text('', '');
  const words = text(
    lost.length === 0
      ? '没有问题'
      : `${[log.from, ...lost].join(' − ')} = ${formatNumber(result)}${floor.zh}`,
    lost.length === 0
      ? 'no issues'
      : `${[log.from, ...lost].join(' − ')} = ${formatNumber(result)}${floor.en}`,
  );
  return inLanguage(words, language);
};

export const issue: Sentence = ({ args: [codes, schemeArgument, month], row, column, language }) => {
  const scheme = schemeOf(schemeArgument, 'quality-severity', month);
  const log = isError(scheme) ? scheme : issueLogOf(scheme);
  if (isError(log)) return null;
  const found = findIssue(log, pick(codes, row, column));
  if (found === null || isError(found)) return null;
  const lost = formatNumber(log.deductions[found.severity - 1] ?? 0);
  const words = text(
    `${found.code} ${found.label.zh}：${found.severity} 星，每次扣 ${lost} 分`,
    `${found.code} ${found.label.en}: severity ${found.severity}, ${lost} points each`,
  );
  return inLanguage(words, language);
};
