/** Conditions, as comparing sees them: one test per input cell, called by that cell where there are several. */
import type { CellTest, ConditionsRule } from '../../../schemes/indicator';
import { cellName, factsOf, NOTHING, showNumber, value, type RuleView } from '../../compare/item';
import { isPercent } from '../../words/input-kind';
import { text, type Text } from '../../words/text';

export const conditions: RuleView<ConditionsRule> = (rule, inputs) => ({
  facts: factsOf(rule, ['full', 'otherwise']),
  lists: [
    {
      what: text('条件', 'test'),
      items: rule.tests.map((test, index) => ({
        id: String(index),
        name: cellName(inputs, index),
        facts: [{ label: NOTHING, value: value(test, testWords(test, isPercent(inputs[index]?.input))) }],
      })),
    },
  ],
});

/** A faulty table may leave the figure out. */
function testWords(test: CellTest, percent: boolean): Text {
  if ('is' in test) return test.is ? text('是', 'yes') : text('否', 'no');
  const words =
    'atLeast' in test ? `≥${showNumber(test.atLeast, percent)}` : `≤${showNumber(test.atMost, percent)}`;
  return text(words, words);
}
