/** What must hold, in one line. */
import type { ConditionsRule } from '../../../schemes/indicator';
import { join, text } from '../../words/text';
import { inputAt, type RuleWords } from '../kind';
import { describeTest } from './test-words';

export const conditions: RuleWords<ConditionsRule> = (rule, inputs) => {
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
};
