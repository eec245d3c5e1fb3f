/** The pay of one row. Any part that cannot be computed skips the row whole, with the reason. */
import { isBlank, isError, valueError, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { explainSalary } from '../../core/explain/explain-salary';
import { DOMAINS, totalDomain } from '../../core/input/domain';
import { MOST_MONEY } from '../../core/number/fen';
import type { PayTerms } from '../../core/pay/prorate';
import { findLevel, salaryOf } from '../../core/pay/salary';
import { formatNumber } from '../../core/number/format';
import type { PayPlan } from './pay-plan';
import { payByPool } from './pool-pay';
import { faultyCell, missing, readOptional, type RowCells } from './read-cells';
import type { RowPay } from './row-pay';

/** @param terms for what is computed by level or pool: part of the month, whole steps of money */
export function payRow(
  compiled: CompiledScheme,
  plan: PayPlan,
  cells: RowCells,
  terms: PayTerms = {},
): RowPay | CellError {
  const faulty = faultyCell(plan.reads, cells);
  if (faulty !== undefined) return faulty;
  try {
    return plan.kind === 'levels'
      ? payByLevel(compiled, cells, terms)
      : payByPool(compiled, plan, cells, terms);
  } catch (error) {
    if (error instanceof RangeError) return tooMuch();
    throw error;
  }
}

function payByLevel(compiled: CompiledScheme, cells: RowCells, terms: PayTerms): RowPay | CellError {
  const level = cells.level ?? null;
  if (isBlank(level)) return missing('level');
  const position = findLevel(compiled, String(level));
  if (isError(position)) return position;
  const score = readOptional(cells, 'score', totalDomain(compiled.bonus));
  if (isError(score)) return score;
  const commission = readOptional(cells, 'commission', DOMAINS.amount);
  if (isError(commission)) return commission;
  const paid = salaryOf(compiled, position, score, commission, terms);
  if (isError(paid)) return paid;
  const { base, bonus, commission: earned, total } = paid;
  return {
    amounts: { base, bonus, commission: earned, total },
    because: explainSalary(compiled, paid, score, terms),
  };
}

function tooMuch(): CellError {
  const most = formatNumber(MOST_MONEY);
  return valueError(
    `金额超过 ${most}，单元格存不下分。请检查这一行的金额。`,
    `the money is beyond ${most}, where a cell no longer holds the cents. Check the amounts of this row.`,
  );
}
