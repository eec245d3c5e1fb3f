/** Pay where the sheet brings base, commission and pool, and the scheme only the bonus: by coefficient, by fixed amounts, by stars. */
import { isBlank, isError, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { explainTotal } from '../../core/explain/explain-score';
import { DOMAINS, totalDomain } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { starCell } from '../../core/input/star-words';
import { toNumber, type Exact } from '../../core/number/exact';
import { sumFen, toFen, type Fen } from '../../core/number/fen';
import { bonusOf, starBonusOf } from '../../core/pay/bonus';
import type { PayTerms } from '../../core/pay/prorate';
import { topStar } from '../../core/stars/rate';
import { formatMoney, formatNumber } from '../../core/number/format';
import { join, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { PayPlan } from './pay-plan';
import { missing, readOptional, type RowCells } from './read-cells';
import { roleLabel } from './roles';
import type { RowPay } from './row-pay';

interface Bonus {
  readonly money: Fen;
  readonly because: Text;
}

export function payByPool(
  compiled: CompiledScheme,
  plan: PayPlan,
  cells: RowCells,
  terms: PayTerms,
): RowPay | CellError {
  const pool = readOptional(cells, 'pool', DOMAINS.money);
  if (isError(pool)) return pool;
  if (pool === null && plan.needs.includes('pool')) return missing('pool');
  const bonus =
    plan.kind === 'stars'
      ? starBonus(compiled, cells, pool, terms)
      : scoreBonus(compiled, cells, pool, terms);
  if (isError(bonus)) return bonus;
  const parts: Fen[] = [];
  const said: Text[] = [];
  let commission: Fen | undefined;
  for (const role of ['base', 'commission'] as const) {
    if (!(role in cells)) continue;
    const part = readOptional(cells, role, DOMAINS.amount);
    if (isError(part)) return part;
    if (part === null && role === 'base') return missing('base');
    if (part === null) continue;
    const money = toFen(part);
    if (role === 'commission') commission = money;
    parts.push(money);
    said.push(named(roleLabel(role), money));
  }
  const total = sumFen([...parts, bonus.money]);
  const because = join(
    [
      bonus.because,
      ...proratedPool(plan, terms),
      ...said,
      named(text('奖金', 'bonus'), bonus.money),
      named(text('合计', 'total'), total),
    ],
    '，',
    ', ',
  );
  return {
    amounts: { bonus: bonus.money, total, ...(commission === undefined ? {} : { commission }) },
    because,
  };
}

function named(label: Text, money: Fen): Text {
  return text(`${label.zh} ${formatMoney(money)}`, `${label.en.toLowerCase()} ${formatMoney(money)}`);
}

/** Amounts fixed by a grade are whole. */
function proratedPool({ needs }: PayPlan, { worked, due }: PayTerms): readonly Text[] {
  if (worked === undefined || due === undefined || !needs.includes('pool')) return [];
  const share = `${formatNumber(toNumber(worked))}/${formatNumber(toNumber(due))}`;
  const label = roleLabel('pool');
  return [text(`${label.zh} × ${share}`, `${label.en.toLowerCase()} × ${share}`)];
}

function scoreBonus(
  compiled: CompiledScheme,
  cells: RowCells,
  pool: Exact | null,
  terms: PayTerms,
): Bonus | CellError {
  const score = readOptional(cells, 'score', totalDomain(compiled.bonus));
  if (isError(score)) return score;
  if (score === null) return missing('score');
  const money = bonusOf(compiled, score, pool, terms);
  return isError(money) ? money : { money, because: explainTotal(compiled, score) };
}

function starBonus(
  compiled: CompiledScheme,
  cells: RowCells,
  pool: Exact | null,
  terms: PayTerms,
): Bonus | CellError {
  const top = topStar(compiled);
  const given = cells.stars ?? null;
  if (isBlank(given)) return missing('stars');
  const expected = text(`0 到 ${top} 的整数`, `a whole number 0–${top}`);
  const star = readNumber(starCell(given), { ...DOMAINS.count, max: top, expected }, roleLabel('stars'));
  if (isError(star)) return star;
  const money = starBonusOf(compiled, star, pool, terms);
  return isError(money) ? money : { money, because: text(`${star} 星`, `${star}★`) };
}
