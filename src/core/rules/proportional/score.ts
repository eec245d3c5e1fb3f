/** Points in proportion to a target: max × value ÷ target, and max from the target on. */
import type { ProportionalRule } from '../../../schemes/indicator';
import { isError, valueError } from '../../cell';
import { figureOf } from '../../input/quantity';
import { compare, divide, exact, multiply } from '../../number/exact';
import { formatFigure } from '../../number/format';
import { text } from '../../words/text';
import { inputAt, type RuleKind } from '../kind';
import { numberInput } from '../number-input';
import { positive } from '../figure';

export const proportional: RuleKind<ProportionalRule> = {
  cells: () => 1,
  max: (rule) => rule.max,
  faults: (rule) => [
    ...positive(rule.max, '满分', 'maximum'),
    ...(typeof rule.target === 'number' ? positive(rule.target, '目标', 'target') : []),
  ],
  compile(rule, inputs, { settings }) {
    const own = numberInput(inputAt(inputs, 0));
    const target = figureOf(rule.target, settings);
    const max = exact(rule.max);
    const figure = (value: number): string => formatFigure(value, own.domain.percent === true);
    return {
      cells: 1,
      score(row, at, context) {
        const value = own.read(row, at);
        if (typeof value !== 'number') return value;
        const goal = target(context);
        if (isError(goal)) return goal;
        if (!(goal > 0)) {
          const { zh, en } = own.input.label;
          return valueError(
            `${zh}的目标应大于 0，实际是 ${goal}。请更正目标。`,
            `the target of ${en} must be above 0 but is ${goal}. Correct it.`,
          );
        }
        const reached = exact(value);
        const whole = exact(goal);
        return compare(reached, whole) >= 0 ? max : divide(multiply(max, reached), whole);
      },
      clause(row, at, context) {
        const value = own.value(row, at);
        const goal = target(context) as number;
        const enough = compare(exact(value), exact(goal)) >= 0;
        if (enough)
          return text(
            `${figure(value)} 达到目标 ${figure(goal)}，得满分`,
            `${figure(value)} reaches the target ${figure(goal)}, full marks`,
          );
        const sum = `${rule.max} × ${figure(value)} ÷ ${figure(goal)}`;
        return text(sum, sum);
      },
    };
  },
};
