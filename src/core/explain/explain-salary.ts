/** How a salary comes about, in one sentence. */
import type { Text } from '../words/text';
import { isError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import { exact, multiply, toNumber, type Exact } from '../number/exact';
import { limitWords } from '../pay/limits';
import type { PayTerms } from '../pay/prorate';
import type { Salary } from '../pay/salary';
import { coefficientOf } from '../score/grade';
import { formatMoney, formatNumber, formatPercent } from '../number/format';
import { text } from '../words/text';

/** "高级客服: base 2,500.00 + bonus 300 × 85% = 255.00 + commission 1,000.00 = 3,755.00" */
export function explainSalary(
  compiled: CompiledScheme,
  salary: Salary,
  total: Exact | null,
  terms: PayTerms = {},
): Text {
  const { worked, due } = terms;
  const part =
    worked === undefined || due === undefined
      ? ''
      : ` × ${formatNumber(toNumber(worked))}/${formatNumber(toNumber(due))}`;
  const { level, probation } = salary;
  const [base, bonus, commission, sum] = [salary.base, salary.bonus, salary.commission, salary.total].map(
    formatMoney,
  );
  if (probation !== undefined) {
    const share = formatPercent(probation);
    return text(
      `试用：${level.label}合计 ${formatNumber(level.base + level.bonus)} × ${share}${part} = ${sum}`,
      `probation: ${level.label} ${formatNumber(level.base + level.bonus)} × ${share}${part} = ${sum}`,
    );
  }
  const coefficient = total === null ? undefined : coefficientOf(compiled, total);
  const share = coefficient === undefined || isError(coefficient) ? '' : formatPercent(toNumber(coefficient));
  const limits = compiled.scheme.payLimits;
  const limited =
    coefficient === undefined || isError(coefficient)
      ? text('', '')
      : limitWords(limits?.bonus, multiply(exact(level.bonus), coefficient));
  const pool = `${formatNumber(level.bonus)}${part}`;
  const paidBase = part === '' ? base : `${formatNumber(level.base)}${part} = ${base}`;
  const dropped = salary.commissionDropped
    ? text('（该级别不计提成）', ' (this level gets no commission)')
    : text('', '');
  const hasCommission = compiled.scheme.pay?.commission === true;
  return text(
    `${level.label}：底薪 ${paidBase} + 奖金 ${pool} × ${share}${limited.zh} = ${bonus}${hasCommission ? ` + 提成 ${commission}${dropped.zh}` : ''}，合计 ${sum}`,
    `${level.label}: base ${paidBase} + bonus ${pool} × ${share}${limited.en} = ${bonus}${hasCommission ? ` + commission ${commission}${dropped.en}` : ''}, total ${sum}`,
  );
}
