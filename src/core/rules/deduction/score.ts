/** Points taken from a full mark for each unit above (or below) a limit; never below 0. One term per input cell. */
import type { DeductionRule, DeductionTerm, InputCell } from '../../../schemes/indicator';
import type { CellError } from '../../cell';
import { compare, divide, exact, greatest, multiply, subtract, ZERO, type Exact } from '../../number/exact';
import { formatPoints } from '../../number/format';
import { join, text } from '../../words/text';
import { inputAt, type RuleKind } from '../kind';
import { numberInput, type NumberInput } from '../number-input';
import { positive } from '../figure';

interface Term {
  readonly own: NumberInput;
  readonly term: DeductionTerm;
  /** Points lost at a value. */
  readonly lost: (value: number) => Exact;
}

export const deduction: RuleKind<DeductionRule> = {
  cells: (rule) => rule.terms.length,
  max: (rule) => rule.from,
  faults: (rule) => [
    ...positive(rule.from, '满分', 'full mark'),
    ...rule.terms.flatMap((term) => [
      ...(term.fatal || term.each !== undefined
        ? []
        : [text('有一项没有扣分数', 'has a term without points')]),
      ...(term.each === undefined ? [] : positive(term.each, '每次扣分', 'deduction')),
      ...(term.per === undefined ? [] : positive(term.per, '扣分单位', 'unit of deduction')),
    ]),
  ],
  compile(rule, inputs) {
    const full = exact(rule.from);
    const terms = rule.terms.map((term, index) => compileTerm(term, inputAt(inputs, index), full));
    return {
      cells: terms.length,
      score(row, at) {
        let left = full;
        for (let i = 0; i < terms.length; i++) {
          const { own, lost } = terms[i] as Term;
          const value: number | CellError = own.read(row, at + i);
          if (typeof value !== 'number') return value;
          left = subtract(left, lost(value));
        }
        return greatest(left, ZERO);
      },
      clause(row, at) {
        const parts = terms.map(({ own, lost }, i) => {
          const points = formatPoints(lost(own.value(row, at + i)));
          const shown = own.show(row, at + i);
          const label =
            terms.length === 1 ? text('', '') : text(`${own.input.label.zh} `, `${own.input.label.en} `);
          return text(`${label.zh}${shown.zh} 扣 ${points}`, `${label.en}${shown.en} takes ${points}`);
        });
        const all = join(parts, '，', ', ');
        return text(`满分 ${rule.from}，${all.zh}`, `from ${rule.from}, ${all.en}`);
      },
    };
  },
};

function compileTerm(term: DeductionTerm, input: InputCell, full: Exact): Term {
  const own = numberInput(input);
  const each = exact(term.each ?? 0);
  const per = exact(term.per ?? 1);
  const limit = exact(term.short ?? term.beyond ?? 0);
  const lost = (value: number): Exact => {
    const given = exact(value);
    if (term.fatal) return compare(given, ZERO) > 0 ? full : ZERO;
    const over = term.short === undefined ? subtract(given, limit) : subtract(limit, given);
    return divide(multiply(greatest(over, ZERO), each), per);
  };
  return { own, term, lost };
}
