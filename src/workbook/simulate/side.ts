/** What one person comes to under one version of the rules. */
import { isBlank, isError, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { DOMAINS } from '../../core/input/domain';
import type { Context } from '../../core/input/quantity';
import type { Exact } from '../../core/number/exact';
import type { Fen } from '../../core/number/fen';
import { bonusOf } from '../../core/pay/bonus';
import { findLevel, salaryOf } from '../../core/pay/salary';
import type { Row } from '../../core/rules/kind';
import { coefficientOf, gradeOf, worstGrade } from '../../core/score/grade';
import { isNotRated, notRatedError } from '../../core/score/not-rated';
import { crossesRedLine, scoreRow } from '../../core/score/row';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { payPlanOf } from '../salary/pay-plan';
import { missing, readOptional, type RowCells } from '../salary/read-cells';

export interface Money {
  readonly bonus: Fen;
  /** Absent where the scheme knows no whole salary. */
  readonly salary?: Fen;
}

export interface Side {
  readonly total: Exact;
  readonly grade?: string;
  readonly coefficient?: Exact;
  readonly money?: Money;
  /** Why the money cannot be told although the scheme pays. */
  readonly unpaid?: Text;
}

/** Null for a row that nobody has filled in. */
export function sideOf(
  compiled: CompiledScheme,
  row: Row,
  cells: RowCells,
  context: Context,
): Side | CellError | null {
  const { total, scores } = scoreRow(compiled, row, context);
  if (total === null || isError(total)) return total;
  if (isNotRated(total)) return notRatedError(total);
  const grade = crossesRedLine(compiled, scores) ? worstGrade(compiled) : gradeOf(compiled, total);
  const coefficient = coefficientOf(compiled, total);
  return {
    total,
    ...(grade === undefined || isError(grade) ? {} : { grade: grade.label }),
    ...(isError(coefficient) ? {} : { coefficient }),
    ...paid(compiled, total, cells),
  };
}

function paid(compiled: CompiledScheme, total: Exact, cells: RowCells): Pick<Side, 'money' | 'unpaid'> {
  const kind = payPlanOf(compiled)?.kind;
  if (kind === undefined || kind === 'stars') return {};
  try {
    const money = kind === 'levels' ? byLevel(compiled, total, cells) : byPool(compiled, total, cells);
    return isError(money) ? { unpaid: reasonOf(money) } : { money };
  } catch (error) {
    if (error instanceof RangeError) return { unpaid: TOO_MUCH };
    throw error;
  }
}

export function byLevel(compiled: CompiledScheme, total: Exact, cells: RowCells): Money | CellError {
  const level = cells.level ?? null;
  if (isError(level)) return level;
  if (isBlank(level)) return missing('level');
  const position = findLevel(compiled, String(level));
  if (isError(position)) return position;
  const commission = readOptional(cells, 'commission', DOMAINS.money);
  if (isError(commission)) return commission;
  const salary = salaryOf(compiled, position, total, commission);
  return isError(salary) ? salary : { bonus: salary.bonus, salary: salary.total };
}

function byPool(compiled: CompiledScheme, total: Exact, cells: RowCells): Money | CellError {
  const pool = readOptional(cells, 'pool', DOMAINS.money);
  if (isError(pool)) return pool;
  if (pool === null && payPlanOf(compiled)?.needs.includes('pool')) return missing('pool');
  const bonus = bonusOf(compiled, total, pool);
  return isError(bonus) ? bonus : { bonus };
}

const TOO_MUCH = text(
  '金额大到单元格存不下分。请检查这一行的金额。',
  'the money is beyond what a cell can hold to the cent. Check the amounts of this row.',
);

export function reasonOf(error: CellError): Text {
  return (
    error.text ??
    text(`单元格是错误 ${error.error}。请先修正它。`, `a cell holds the error ${error.error}. Mend it first.`)
  );
}
