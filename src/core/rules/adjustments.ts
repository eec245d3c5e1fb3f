/** What is added to a total after the indicators: bonus points, fault points, extra points. */
import type { BonusRule, ExtraRule, FaultRule } from '../../schemes/indicator';
import { isBlank, valueError, type CellError } from '../cell';
import { DOMAINS } from '../input/domain';
import { readFlag } from '../input/read';
import { atMost } from '../number/compare';
import { exact, negate, ZERO } from '../number/exact';
import { text } from '../words/text';
import { cellAt, inputAt, type Row, type RuleKind } from './kind';
import { numberInput } from './number-input';
import { positive } from './parts';

/** Bonus points count once approved; a blank approval is none. */
export const bonus: RuleKind<BonusRule> = {
  cells: (rule) => (rule.approval ? 2 : 1),
  max: () => Infinity,
  faults: () => [],
  compile(rule, inputs) {
    const points = numberInput(inputAt(inputs, 0));
    const approval = rule.approval ? inputAt(inputs, 1) : undefined;
    const approved = (row: Row, at: number): boolean | CellError => {
      if (approval === undefined) return true;
      const cell = cellAt(row, at + 1);
      return isBlank(cell) ? false : readFlag(cell, approval.label);
    };
    return {
      cells: rule.approval ? 2 : 1,
      score(row, at) {
        if (isBlank(row[at])) return ZERO;
        const value = points.read(row, at);
        if (typeof value !== 'number') return value;
        const counted = approved(row, at);
        if (typeof counted !== 'boolean') return counted;
        return counted ? exact(value) : ZERO;
      },
      clause(row, at) {
        const shown = isBlank(row[at]) ? text('0', '0') : points.show(row, at);
        return approved(row, at) === true
          ? text(`加分 ${shown.zh}`, `bonus ${shown.en}`)
          : text(`加分 ${shown.zh} 未审批，不计`, `bonus ${shown.en} not approved, not counted`);
      },
    };
  },
  describe: (rule) =>
    rule.approval ? text('经审批的加分', 'approved bonus points') : text('加分', 'bonus points'),
};

/** Fault points, typed with either sign; their size is subtracted. */
export const fault: RuleKind<FaultRule> = {
  cells: () => 1,
  max: () => 0,
  faults: (rule) => positive(rule.max, '上限', 'limit'),
  compile(rule, inputs) {
    const points = numberInput(inputAt(inputs, 0), DOMAINS.amount);
    return {
      cells: 1,
      score(row, at) {
        const value = points.read(row, at);
        if (typeof value !== 'number') return value;
        const size = Math.abs(value);
        if (atMost(size, rule.max)) return negate(exact(size));
        return valueError(
          `${points.input.label.zh}最多 ${rule.max} 分（正负号均可），实际是 ${value}。请更正。`,
          `${points.input.label.en} is at most ${rule.max} (either sign) but got ${value}. Correct it.`,
        );
      },
      clause: (row, at) => text(`失职 ${points.show(row, at).zh}`, `fault ${points.show(row, at).en}`),
    };
  },
  describe: (rule) => text(`扣分，最多 ${rule.max}`, `subtracted, at most ${rule.max}`),
};

/** Points of any sign. */
export const extra: RuleKind<ExtraRule> = {
  cells: () => 1,
  max: () => Infinity,
  faults: () => [],
  compile(_rule, inputs) {
    const points = numberInput(inputAt(inputs, 0), DOMAINS.amount);
    return {
      cells: 1,
      score(row, at) {
        const value = points.read(row, at);
        return typeof value === 'number' ? exact(value) : value;
      },
      clause: (row, at) => text(`加减分 ${points.show(row, at).zh}`, `extra ${points.show(row, at).en}`),
    };
  },
  describe: () => text('加减分，正负均可', 'extra points, either sign'),
};
