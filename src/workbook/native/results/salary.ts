/** Salaries: base, bonus and commission by the level, each rounded to the cent; the total is their sum. */
import { blank, guarded, MISSING, numberIn, rounded, toCents, totalIn } from '../numbers';
import type { Rules } from '../rules-reference';
import { coefficientOf } from './grade';
import { limitedIn } from './limits';
import { byLevel, payOf, probationOf } from './pay-level';
import { Inexpressible } from '../inexpressible';

export type SalaryPart = 'total' | 'base' | 'bonus' | 'commission';

export interface SalaryCells {
  readonly level: string;
  readonly score: string;
  /** All scores that were given together. */
  readonly scores?: string;
  /** Undefined where none is passed. */
  readonly commission?: string;
  /** Whether the commission is this row's own: then a row that holds one is not blank. */
  readonly ownCommission?: boolean;
}

/** One part of a salary as a cell shows it: blank for a blank row. */
export function salaryCell(rules: Rules, cells: SalaryCells, part: SalaryPart): string {
  const { level, score, commission, ownCommission } = cells;
  const pay = payOf(rules);
  if (part === 'commission' && !pay.commission)
    throw new Inexpressible('该方案的薪资不含提成。', 'salaries of the scheme hold no commission.');
  const empty = [`${blank(level)}`, `${blank(score)}`];
  if (commission !== undefined && ownCommission) empty.push(`OR(${blank(commission)},${commission}=0)`);
  const { checks } = totalIn(score, rules.compiled, cells.scores ?? score);
  const extra = commission === undefined ? [] : [commissionCheck(commission, pay.commission)];
  const regular = `IF(${blank(score)},${MISSING},${guarded({ checks: [...checks, ...extra], value: regularPart(rules, cells, part) })})`;
  const probation = probationOf(pay, level);
  const value =
    probation === undefined
      ? regular
      : `IF(${probation.holds},${guarded({ checks: [`OR(${blank(score)},AND(${checks.join(',')}))`, ...extra], value: onProbation(rules, cells, part) })},${regular})`;
  return `IF(AND(${empty.join(',')}),"",${value})`;
}

/** A commission is an amount of money, or nothing; where the scheme pays none it must be nothing. */
function commissionCheck(cell: string, pays: boolean): string {
  return pays
    ? `OR(${blank(cell)},AND(${numberIn(cell, 'amount').checks.join(',')}))`
    : `OR(${blank(cell)},${cell}=0)`;
}

function regularPart(rules: Rules, cells: SalaryCells, part: SalaryPart): string {
  const pay = payOf(rules);
  const figures = (column: 'base' | 'bonus'): readonly string[] =>
    pay.levels.map((level) => rules.number(['pay', level.label, 0, column], level[column]));
  const choose: Choose = (values) => byLevel(pay, cells.level, values);
  const base = rounded(choose(figures('base')), 2);
  const pool = choose(figures('bonus'));
  const bonus = toCents(limitedIn(rules, 'bonus', `${pool}*(${coefficientOf(rules, cells.score)})`));
  const commission = paidCommission(rules, cells.commission, choose);
  if (part === 'base') return base;
  if (part === 'bonus') return bonus;
  if (part === 'commission') return commission ?? choose(pay.levels.map(() => '0'));
  return rounded([base, bonus, ...(commission === undefined ? [] : [commission])].join('+'), 2);
}

type Choose = (values: readonly string[]) => string;

/** What a level gets of the commission passed: all of it, or nothing. */
function paidCommission(rules: Rules, commission: string | undefined, choose: Choose): string | undefined {
  const pay = payOf(rules);
  if (commission === undefined || !pay.commission) return undefined;
  const limited = limitedIn(rules, 'commission', commission);
  const money = toCents(
    limited === commission ? `N(${commission})` : `IF(${blank(commission)},0,${limited})`,
  );
  if (pay.levels.every((one) => one.commission !== false)) return money;
  return choose(pay.levels.map((one) => (one.commission === false ? '0' : money)));
}

/** A share of base and bonus together, without a score. */
function onProbation(rules: Rules, cells: SalaryCells, part: SalaryPart): string {
  const pay = payOf(rules);
  const { probation } = pay;
  const named = probationOf(pay, cells.level);
  if (probation === undefined || named === undefined) throw new RangeError('no probation');
  if (part === 'bonus') return named.byLevel(pay.levels.map(() => '0'));
  const share = rules.number(['pay', probation.label, 0, 'share'], probation.share);
  const wholes = pay.levels.map((level) => {
    const at = (column: 'base' | 'bonus'): string =>
      rules.number(['pay', level.label, 0, column], level[column]);
    return `${at('base')}+${at('bonus')}`;
  });
  const base = toCents(`${share}*${named.byLevel(wholes)}`);
  const money = paidCommission(rules, cells.commission, named.byLevel);
  if (part === 'base') return base;
  if (part === 'commission') return money ?? '0';
  return money === undefined ? base : rounded(`${base}+${money}`, 2);
}
