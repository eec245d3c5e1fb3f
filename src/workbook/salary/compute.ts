/** The pay of one row. Any part that cannot be computed skips the row whole, with the reason. */
import { isBlank, isError, notAvailable, type Cell, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { explainSalary } from '../../core/explain/explain-salary';
import { explainTotal } from '../../core/explain/explain-score';
import { DOMAINS, totalDomain } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { exact, type Exact } from '../../core/number/exact';
import { NO_MONEY, sumFen, toFen, type Fen } from '../../core/number/fen';
import { bonusOf, starBonusOf } from '../../core/pay/bonus';
import { findLevel, salaryOf } from '../../core/pay/salary';
import { formatMoney } from '../../core/text/format';
import { text } from '../../core/text/text';
import { topStar } from '../../core/stars/rate';
import type { Text } from '../../schemes/indicator';
import type { PayPlan } from './mapping';
import { roleLabel, type Role } from './roles';

export interface RowPay {
  readonly amounts: Readonly<Partial<Record<Role, Fen>>>;
  /** How the amounts come about, to be checked by hand. */
  readonly because: Text;
}

/** The cells of one row by role; a role without a column is absent. */
export type RowCells = Readonly<Partial<Record<Role, Cell>>>;

export function payRow(compiled: CompiledScheme, plan: PayPlan, cells: RowCells): RowPay | CellError {
  const faulty = plan.reads.map((role) => ({ role, cell: cells[role] })).find(({ cell }) => isError(cell));
  if (faulty !== undefined && isError(faulty.cell)) {
    const label = roleLabel(faulty.role);
    return notAvailable(
      `${label.zh}单元格是错误 ${faulty.cell.error}。请先修正它。`,
      `the ${label.en} cell holds the error ${faulty.cell.error}. Mend it first.`,
    );
  }
  return plan.kind === 'levels' ? payByLevel(compiled, cells) : payByPool(compiled, plan, cells);
}

function payByLevel(compiled: CompiledScheme, cells: RowCells): RowPay | CellError {
  const level = cells.level ?? null;
  if (isBlank(level)) return missing('level');
  const position = findLevel(compiled, String(level));
  if (isError(position)) return position;
  const score = readOptional(cells.score, 'score', totalDomain(compiled.bonus));
  if (isError(score)) return score;
  const commission = readOptional(cells.commission, 'commission', DOMAINS.money);
  if (isError(commission)) return commission;
  const paid = salaryOf(compiled, position, score, commission);
  if (isError(paid)) return paid;
  return {
    amounts: { base: paid.base, bonus: paid.bonus, total: paid.total },
    because: explainSalary(compiled, paid, score),
  };
}

function payByPool(compiled: CompiledScheme, plan: PayPlan, cells: RowCells): RowPay | CellError {
  const pool = readOptional(cells.pool, 'pool', DOMAINS.money);
  if (isError(pool)) return pool;
  if (pool === null && plan.needs.includes('pool')) return missing('pool');
  const bonus = plan.kind === 'stars' ? starBonus(compiled, cells, pool) : scoreBonus(compiled, cells, pool);
  if (isError(bonus)) return bonus;
  const parts: Fen[] = [bonus.money];
  for (const role of ['base', 'commission'] as const) {
    if (!(role in cells)) continue;
    const part = readOptional(cells[role], role, DOMAINS.amount);
    if (isError(part)) return part;
    if (part === null && role === 'base') return missing('base');
    parts.push(part === null ? NO_MONEY : toFen(part));
  }
  const total = sumFen(parts);
  const sum = text(
    `${bonus.because.zh}，奖金 ${formatMoney(bonus.money)}，合计 ${formatMoney(total)}`,
    `${bonus.because.en}, bonus ${formatMoney(bonus.money)}, total ${formatMoney(total)}`,
  );
  return { amounts: { bonus: bonus.money, total }, because: sum };
}

interface Bonus {
  readonly money: Fen;
  readonly because: Text;
}

function scoreBonus(compiled: CompiledScheme, cells: RowCells, pool: Exact | null): Bonus | CellError {
  const score = readOptional(cells.score, 'score', totalDomain(compiled.bonus));
  if (isError(score)) return score;
  if (score === null) return missing('score');
  const money = bonusOf(compiled, score, pool);
  return isError(money) ? money : { money, because: explainTotal(compiled, score) };
}

function starBonus(compiled: CompiledScheme, cells: RowCells, pool: Exact | null): Bonus | CellError {
  const top = topStar(compiled);
  const given = cells.stars ?? null;
  if (isBlank(given)) return missing('stars');
  const domain = {
    ...DOMAINS.count,
    max: top,
    expected: text(`0 到 ${top} 的整数`, `a whole number 0–${top}`),
  };
  const star = readNumber(starText(given), domain, roleLabel('stars'));
  if (isError(star)) return star;
  const money = starBonusOf(compiled, star, pool);
  return isError(money) ? money : { money, because: text(`${star} 星`, `${star}★`) };
}

/** `4★` and `4星` are how sheets write four stars. */
function starText(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[★星]\s*$/u, '') : cell;
}

function readOptional(
  cell: Cell | undefined,
  role: Role,
  domain: (typeof DOMAINS)['score'],
): Exact | null | CellError {
  if (cell === undefined || isBlank(cell)) return null;
  const value = readNumber(cell, domain, roleLabel(role));
  return isError(value) ? value : exact(value);
}

function missing(role: Role): CellError {
  const label = roleLabel(role);
  return notAvailable(`缺少${label.zh}。请填写。`, `the ${label.en.toLowerCase()} is missing. Fill it in.`);
}
