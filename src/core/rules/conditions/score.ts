/** Full points when every test holds, one per input cell; else what is left. */
import type { CellTest, ConditionsRule, InputCell } from '../../../schemes/indicator';
import type { CellError } from '../../cell';
import { readFlag } from '../../input/read';
import { atLeast, atMost } from '../../number/compare';
import { exact } from '../../number/exact';
import { join, text } from '../../words/text';
import { cellAt, inputAt, type Row, type RuleKind } from '../kind';
import { numberInput } from '../number-input';
import { isFigure } from '../figure';
import { describeTest } from './test-words';

interface Check {
  readonly holds: (row: Row, at: number) => boolean | CellError;
  readonly input: InputCell;
  readonly test: CellTest;
}

export const conditions: RuleKind<ConditionsRule> = {
  cells: (rule) => rule.tests.length,
  max: (rule) => Math.max(rule.full, rule.otherwise),
  faults: (rule) => [
    ...(rule.tests.length === 0 ? [text('没有任何条件', 'has no tests')] : []),
    ...(isFigure(rule.full) && isFigure(rule.otherwise) ? [] : [text('得分无效', 'has an invalid score')]),
  ],
  compile(rule, inputs) {
    const checks = rule.tests.map((test, index) => compileTest(test, inputAt(inputs, index)));
    const full = exact(rule.full);
    const otherwise = exact(rule.otherwise);
    return {
      cells: checks.length,
      score(row, at) {
        let all = true;
        for (let i = 0; i < checks.length; i++) {
          const held = (checks[i] as Check).holds(row, at + i);
          if (typeof held !== 'boolean') return held;
          all &&= held;
        }
        return all ? full : otherwise;
      },
      clause(row, at) {
        const parts = checks.map(({ holds, input, test }, i) => {
          const met = holds(row, at + i) === true;
          const wanted = describeTest(test, input);
          return text(
            `${input.label.zh} ${wanted.zh}${met ? ' ✓' : ' ✗'}`,
            `${input.label.en} ${wanted.en}${met ? ' ✓' : ' ✗'}`,
          );
        });
        return join(parts, '，', ', ');
      },
    };
  },
};

function compileTest(test: CellTest, input: InputCell): Check {
  if ('is' in test) {
    const holds = (row: Row, at: number): boolean | CellError => {
      const flag = readFlag(cellAt(row, at), input.label);
      return typeof flag === 'boolean' ? flag === test.is : flag;
    };
    return { holds, input, test };
  }
  const own = numberInput(input);
  const holds = (row: Row, at: number): boolean | CellError => {
    const value = own.read(row, at);
    if (typeof value !== 'number') return value;
    return 'atLeast' in test ? atLeast(value, test.atLeast) : atMost(value, test.atMost);
  };
  return { holds, input, test };
}
