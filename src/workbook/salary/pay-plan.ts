/** How a scheme pays, and what its pay needs of the columns of a salary sheet. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { columnsOf } from '../people/roles';
import { commissionFault } from './commission-rates';
import { FROM_ELSEWHERE } from './elsewhere';
import { JOURNAL_SHEET } from './journal-sheet';
import { roleLabel, ROLES, type Mapping, type Role } from './roles';

/** How a scheme pays, and so which columns it reads and writes. */
export interface PayPlan {
  readonly kind: 'levels' | 'pool' | 'fixed' | 'stars';
  readonly needs: readonly Role[];
  readonly reads: readonly Role[];
  readonly writes: readonly Role[];
}

/** Undefined for a scheme that pays nothing by score. */
export function payPlanOf({ scheme }: CompiledScheme): PayPlan | undefined {
  const parts = ['base', 'commission'] as const;
  if (scheme.pay !== undefined) {
    // A commission is read in any case: where the scheme pays none, one that stands there must not be passed over.
    const reads = ['name', 'level', 'score', 'commission'] as const;
    return { kind: 'levels', needs: ['level', 'score'], reads, writes: ['base', 'bonus', 'total'] };
  }
  const writes = ['bonus', 'total'] as const;
  if (scheme.stars?.kind === 'conditions')
    return { kind: 'stars', needs: ['stars', 'pool'], reads: ['name', 'stars', 'pool', ...parts], writes };
  if (scheme.grades?.bands.some((band) => band.amount !== undefined))
    return { kind: 'fixed', needs: ['score'], reads: ['name', 'score', ...parts], writes };
  if (scheme.coefficient !== undefined)
    return { kind: 'pool', needs: ['score', 'pool'], reads: ['name', 'score', 'pool', ...parts], writes };
  return undefined;
}

export function paysCommission(compiled: CompiledScheme): boolean {
  const { pay } = compiled.scheme;
  return payPlanOf(compiled)?.reads.includes('commission') === true && pay?.commission !== false;
}

/** As a run has it that computes commission: then it is written instead of read. */
export function payPlanFor(
  compiled: CompiledScheme,
  { commission }: Pick<Mapping, 'commission'>,
): PayPlan | undefined {
  const plan = payPlanOf(compiled);
  if (plan === undefined || commission === undefined || !paysCommission(compiled)) return plan;
  return {
    ...plan,
    reads: plan.reads.filter((role) => role !== 'commission'),
    writes: plan.writes.flatMap((role) => (role === 'total' ? ['commission', role] : [role])),
  };
}

/** What a mapping lacks for a scheme, or undefined when the preview can be made. */
export function mappingFault(compiled: CompiledScheme, mapping: Mapping): Text | undefined {
  const plan = payPlanFor(compiled, mapping);
  if (plan === undefined)
    return text(
      `方案“${compiled.scheme.name.zh}”不按得分发薪。请换一个方案。`,
      `${compiled.scheme.id} does not pay by score. Choose another scheme.`,
    );
  if (mapping.sheet === JOURNAL_SHEET)
    return text(
      `“${JOURNAL_SHEET}”是星评的日志，不是薪资表。请选择另一张工作表。`,
      `"${JOURNAL_SHEET}" is StarBand's journal and no salary sheet. Choose another sheet.`,
    );
  return (
    missingColumn(plan, mapping) ??
    doubleColumn(mapping) ??
    (paysCommission(compiled) ? commissionFault(mapping) : undefined)
  );
}

function missingColumn(plan: PayPlan, { columns, from = [] }: Mapping): Text | undefined {
  const missing = plan.needs.filter(
    (role) => columns[role] === undefined && !(from.length > 0 && FROM_ELSEWHERE.includes(role)),
  );
  if (missing.length > 0) {
    const list = listed(missing);
    return text(
      `还没有指定这些列：${list.zh}。请选择。`,
      `These columns are not set: ${list.en}. Choose them.`,
    );
  }
  if (!plan.writes.some((role) => columns[role] !== undefined)) {
    const list = listed(plan.writes);
    return text(
      `没有可写入的列：${list.zh}。请至少指定一列。`,
      `There is no column to write: ${list.en}. Set at least one.`,
    );
  }
  if (plan.reads.includes('base') && columns.total !== undefined && columns.base === undefined) {
    const [base, total] = [roleLabel('base'), roleLabel('total')];
    return text(
      `${total.zh}包含${base.zh}，但没有指定${base.zh}列。请指定${base.zh}列，或不写${total.zh}。`,
      `The ${total.en.toLowerCase()} holds the ${base.en.toLowerCase()}, whose column is not set. Set it, or leave the ${total.en.toLowerCase()} out.`,
    );
  }
  return undefined;
}

function doubleColumn(mapping: Mapping): Text | undefined {
  const columns = columnsOf(ROLES, mapping);
  const double = columns.find(
    ([, column], index) => columns.findIndex(([, other]) => other === column) < index,
  );
  if (double === undefined) return undefined;
  const list = listed(columns.filter(([, column]) => column === double[1]).map(([role]) => role));
  return text(`同一列被指定了两次：${list.zh}。请更正。`, `One column is set twice: ${list.en}. Correct it.`);
}

function listed(roles: readonly Role[]): Text {
  const labels = roles.map(roleLabel);
  return text(labels.map((one) => one.zh).join('、'), labels.map((one) => one.en).join(', '));
}
