/** KPIGRADE, KPIRATIO, KPIBONUS, KPISALARY, KPICOMMISSION, KPIRANK, KPIPRORATE as native formulas. */
import { Inexpressible } from '../inexpressible';
import { bonusCell } from '../results/bonus';
import { commissionCell } from '../results/commission';
import { coefficientCell, gradeCell } from '../results/grade';
import { read } from '../../../core/number/compare';
import { prorateCell } from '../results/prorate';
import { rankCell } from '../results/rank';
import { salaryCell } from '../results/salary';
import type { Rules } from '../rules-reference';
import { choiceIn, lookUp, rulesOf } from './context';
import type { NativeCall, NativeGrid } from './native-call';
import { cellOf, cellsIn, needed, operandOf, sizeOf, wholeOf, type Operand } from './operand';

/** One expression per cell of several arguments; a single cell, row or column stands for the whole. */
export function zipped(
  operands: readonly Operand[],
  compute: (cells: readonly (string | undefined)[]) => string,
): NativeGrid {
  const sizes = operands.map(sizeOf);
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  if (sizes.some((size) => ![1, rows].includes(size.rows) || ![1, columns].includes(size.columns)))
    throw new Inexpressible('各区域大小不一致。', 'the ranges differ in size.');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      compute(operands.map((operand) => cellOf(operand, row, column))),
    ),
  );
}

const ofTotal =
  (cell: (rules: Rules, score: string, whole: string) => string): NativeCall =>
  ([score, scheme, month], context) => {
    const rules = rulesOf(context, scheme, 'presales-standard', month);
    const scores = operandOf(score);
    return zipped([scores], ([one]) => {
      const own = needed(one, 'score');
      return cell(rules, own, wholeOf(scores, own));
    });
  };

export const kpiGrade = ofTotal(gradeCell);
export const kpiRatio = ofTotal(coefficientCell);

export const kpiBonus: NativeCall = ([score, pool, scheme, month], context) => {
  const rules = rulesOf(context, scheme, 'presales-standard', month);
  const scores = operandOf(score);
  return zipped([scores, operandOf(pool)], ([one, money]) => {
    const own = needed(one, 'score');
    return bonusCell(rules, own, money, wholeOf(scores, own));
  });
};

const PARTS = { total: ['合计'], base: ['底薪'], bonus: ['奖金'], commission: ['提成'] } as const;

export const kpiSalary: NativeCall = ([level, score, commission, scheme, part, month], context) => {
  const rules = rulesOf(context, scheme, 'presales-standard', month);
  const which = choiceIn(part, PARTS, 'total', context);
  const extra = operandOf(commission);
  const { rows, columns } = sizeOf(extra);
  const scores = operandOf(score);
  return zipped([operandOf(level), scores, extra], ([title, total, money]) =>
    salaryCell(
      rules,
      {
        level: needed(title, 'level'),
        score: needed(total, 'score'),
        scores: wholeOf(scores, needed(total, 'score')),
        ...(money === undefined ? {} : { commission: money, ownCommission: rows * columns > 1 }),
      },
      which,
    ),
  );
};

const METHODS = { whole: ['全额'], tiered: ['超额累进', '累进', '分段累进'], linear: ['线性'] } as const;
const BASES = { '': [], share: ['按比例'], piece: ['按件'] } as const;

export const kpiCommission: NativeCall = ([amount, rates, method, basis, measure], context) => {
  if (operandOf(measure).kind !== 'absent')
    throw new Inexpressible(
      '由另一个数选档（measure）没有对应的公式。请改为数值。',
      'no native form chooses the rate by another figure (measure). Take the value instead.',
    );
  const table = cellsIn(operandOf(rates), 'rates');
  const how = choiceIn(method, METHODS, 'whole', context);
  const unit = choiceIn(basis, BASES, '', context);
  for (let row = 0; row < table.rows; row++)
    for (let column = 0; column < table.columns; column++)
      if (typeof lookUp(context, table, row, column) === 'string')
        throw new Inexpressible(
          '提成比例表里有文字（如 >30），公式无法读取。',
          'the rate table holds texts such as >30, which formulas cannot read.',
        );
  return zipped([operandOf(amount)], ([one]) => commissionCell(needed(one, 'amount'), table, how, unit));
};

export const kpiProrate: NativeCall = ([amount, worked, due, rounding]) =>
  zipped([operandOf(amount), operandOf(worked), operandOf(due)], ([money, had, of]) =>
    prorateCell(needed(money, 'amount'), needed(had, 'worked'), needed(of, 'due'), rounding),
  );

const ORDERS = {
  high: ['高者在前', '从高到低', '降序', 'desc', 'descending'],
  low: ['低者在前', '从低到高', '升序', '越低越好', 'asc', 'ascending'],
} as const;
const TIES = { gap: ['跳号', '并列跳号'], dense: ['连号', '不跳号', '并列不跳号'] } as const;

export const kpiRank: NativeCall = ([scores, sales, order, ties], context) => {
  const lowest = choiceIn<keyof typeof ORDERS>(order, ORDERS, 'high', context) === 'low';
  if (choiceIn<keyof typeof TIES>(ties, TIES, 'gap', context) === 'dense')
    throw new Inexpressible(
      '连号要数出有多少个不同的得分，一个单元格的公式写不出来。请改为数值。',
      'dense ranks count how many different scores there are, which the formula of one cell cannot do. Take the values instead.',
    );
  const range = cellsIn(operandOf(scores), 'scores');
  for (let row = 0; row < range.rows; row++)
    for (let column = 0; column < range.columns; column++) {
      const score = lookUp(context, range, row, column);
      if (typeof score === 'number' && score !== read(score))
        throw new Inexpressible(
          '有得分带着小数运算的尾差（如 =0.3*3*100），公式会把相同的得分排成先后。请先用 ROUND 取整到两位。',
          'a score carries what decimal sums leave (such as =0.3*3*100), so formulas would not see equal scores. Round it to two places first.',
        );
    }
  const tie = operandOf(sales);
  const other = tie.kind === 'absent' ? undefined : cellsIn(tie, 'sales');
  if (other !== undefined && (other.rows !== range.rows || other.columns !== range.columns))
    throw new Inexpressible('scores 与 sales 大小应一致。', 'scores and sales must have one size.');
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_unused, column) =>
      rankCell(range, other, { row, column, lowest }),
    ),
  );
};
