/** Bonus points, which count once approved where the scheme asks for approval; a blank approval is none. */
import type { BonusRule } from '../../../schemes/indicator';
import { isBlank, type CellError } from '../../cell';
import { readFlag } from '../../input/read';
import { exact, ZERO } from '../../number/exact';
import { text } from '../../words/text';
import { cellAt, inputAt, type Row, type RuleKind } from '../kind';
import { numberInput } from '../number-input';

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
};
