/** Full points when every test holds, one per input cell; else what is left. */
import type { CellTest, ConditionsRule, InputCell } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { CellError } from '../cell';
import { readFlag } from '../input/read';
import { atLeast, atMost } from '../number/compare';
import { exact } from '../number/exact';
import { formatNumber, formatPercent } from '../number/format';
import { join, text } from '../words/text';
import { cellAt, inputAt, type Row, type RuleKind } from './kind';
import { numberInput } from './number-input';
import { sound } from './parts';

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
    ...(sound(rule.full) && sound(rule.otherwise) ? [] : [text('得分无效', 'has an invalid score')]),
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
  describe(rule, inputs) {
    const parts = rule.tests.map((test, index) => {
      const input = inputAt(inputs, index);
      const wanted = describeTest(test, input);
      return rule.tests.length === 1
        ? wanted
        : text(`${input.label.zh} ${wanted.zh}`, `${input.label.en} ${wanted.en}`);
    });
    const all = join(parts, ' 且 ', ' and ');
    return text(
      `${all.zh} 得 ${rule.full} · 否则 ${rule.otherwise}`,
      `${all.en}: ${rule.full} · else ${rule.otherwise}`,
    );
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

function describeTest(test: CellTest, input: InputCell): Text {
  if ('is' in test) return test.is ? text('是', 'yes') : text('否', 'no');
  const percent = input.input === 'rate' || input.input === 'ratio';
  const figure = (value: number): string => (percent ? formatPercent(value) : formatNumber(value));
  const words = 'atLeast' in test ? `≥${figure(test.atLeast)}` : `≤${figure(test.atMost)}`;
  return text(words, words);
}
