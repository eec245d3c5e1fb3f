/** One test of a cell in words: "≥60", "no". */
import type { CellTest, InputCell } from '../../../schemes/indicator';
import type { Text } from '../../words/text';
import { formatFigure } from '../../number/format';
import { isPercent } from '../../words/input-kind';
import { text } from '../../words/text';

export function describeTest(test: CellTest, input: InputCell): Text {
  if ('is' in test) return test.is ? text('是', 'yes') : text('否', 'no');
  const figure = (value: number): string => formatFigure(value, isPercent(input.input));
  const words = 'atLeast' in test ? `≥${figure(test.atLeast)}` : `≤${figure(test.atMost)}`;
  return text(words, words);
}
