/** Points per unit in a rules table: every figure stands in the indicator's own row. */
import type { PerUnitRule } from '../../../schemes/indicator';
import { NUMBER } from '../../table/codec';
import { ownRow, type RuleShape } from '../../table/rule-shape';
import { text } from '../../words/text';

export const perUnit: RuleShape<PerUnitRule> = ownRow('perUnit', text('按次计分', 'per unit'), {
  each: ['each', NUMBER, 'required'],
  max: ['max', NUMBER],
});
